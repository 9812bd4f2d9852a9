// dotnet fsi timeline.fsx depeche.txt 2016-03-15
#r "nuget: Timeline, 0.1.0"

open System.IO
open Timeline

match fsi.CommandLineArgs with
| [| _; file; published |] ->
    TimelineExtractor.Extract(File.ReadAllText file, Publication.Parse published)
    |> Seq.countBy _.Status
    |> Seq.iter (fun (status, count) -> printfn $"{status}: {count}")
| _ -> eprintfn "dotnet fsi timeline.fsx FILE DATE"
