#:sdk Microsoft.NET.Sdk.Web
#:property PublishAot=false
#:package Timeline@0.1.0
// A service: dotnet run api.cs, then curl --data-binary @depeche.txt http://localhost:5000/timeline/2016-03-15
using System.Text;
using NodaTime;
using NodaTime.Text;
using Timeline;
using Timeline.Export;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(builder.Configuration.GetSection("Timeline").Get<TimelineOptions>() ?? TimelineOptions.Default);
var app = builder.Build();

app.MapPost("/timeline/{published}", async (string published, HttpRequest request, TimelineOptions options, CancellationToken cancellation) =>
{
    if (LocalDatePattern.Iso.Parse(published) is not { Success: true, Value: { Year: >= 1 } day })
    {
        return Results.Problem($"“{published}” is no date as in 2016-03-15.", statusCode: 400);
    }

    using var body = new StreamReader(request.Body, Encoding.UTF8);
    var reading = TimelineExtractor.Read(new Article(await body.ReadToEndAsync(cancellation), day), options, cancellation);
    using var json = new MemoryStream();
    JsonExport.Write(reading, json);
    return Results.Bytes(json.ToArray(), "application/json; charset=utf-8");
});

app.Run();
