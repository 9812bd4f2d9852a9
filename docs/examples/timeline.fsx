// dotnet fsi timeline.fsx depeche.txt 2016-03-15
#r "nuget: Timeline, 0.1.0"

open System.IO
open NodaTime.Text
open Timeline

let [| file; published |] = fsi.CommandLineArgs[1..] |> Array.truncate 2
let day = LocalDatePattern.Iso.Parse(published).GetValueOrThrow()

TimelineExtractor.Extract(File.ReadAllText file, day)
|> Seq.countBy _.Status
|> Seq.iter (fun (status, count) -> printfn $"{status}: {count}")
