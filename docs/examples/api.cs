#:sdk Microsoft.NET.Sdk.Web
#:property PublishAot=false
#:package Timeline@0.1.0
// A service: dotnet run api.cs, then curl --data-binary @depeche.txt http://localhost:5000/timeline/2016-03-15
using System.Text;
using Timeline;
using Timeline.Export;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(builder.Configuration.GetSection("Timeline").Get<TimelineOptions>() ?? TimelineOptions.Default);
var app = builder.Build();

app.MapPost("/timeline/{published}", async (string published, HttpRequest request, TimelineOptions options, CancellationToken cancellation) =>
{
    if (!Publication.TryParse(published, out var publication))
    {
        return Results.Problem($"“{published}” is no date as in 2016-03-15.", statusCode: 400);
    }

    using var body = new StreamReader(request.Body, Encoding.UTF8);
    var reading = TimelineExtractor.Read(await body.ReadToEndAsync(cancellation), publication, options, cancellation);
    return Results.Stream(output => JsonExport.WriteAsync(reading, output, cancellation), "application/json; charset=utf-8");
});

app.Run();
