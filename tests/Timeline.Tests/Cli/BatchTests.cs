using System.Text;
using System.Text.Json;

namespace Timeline.Tests.Cli;

public class BatchTests
{
    private const string Good = """{"id":"a","text":"Le maire a démissionné hier.","published":"2016-03-15"}""";

    [Fact]
    public void Tag_answers_with_the_expressions_of_each_line()
    {
        var run = ToolRun.With(Good + "\n", "tag", "--jsonl");

        run.ExitCode.Should().Be(0);
        var expression = JsonDocument.Parse(run.Output).RootElement.GetProperty("expressions")[0];
        expression.GetProperty("text").GetString().Should().Be("hier");
        expression.GetProperty("start").GetInt32().Should().Be(23);
        expression.GetProperty("end").GetInt32().Should().Be(27);
        expression.GetProperty("value").GetString().Should().Be("2016-03-14");
        expression.GetProperty("mod").ValueKind.Should().Be(JsonValueKind.Null);
        expression.GetProperty("from").GetString().Should().Be("2016-03-14");
    }

    [Fact]
    public void Extract_answers_with_the_events_of_each_line()
    {
        var run = ToolRun.With(Good, "extract", "--jsonl", "-");

        var happening = JsonDocument.Parse(run.Output).RootElement.GetProperty("events")[0];
        happening.GetProperty("trigger").GetProperty("text").GetString().Should().Be("démissionné");
        happening.GetProperty("status").GetString().Should().Be("ASSERTED");
        happening.GetProperty("when").GetProperty("text").GetString().Should().Be("hier");
    }

    [Fact]
    public void A_bad_line_is_answered_in_its_place_and_the_rest_goes_on()
    {
        byte[] input = [.. Encoding.UTF8.GetBytes(Good + "\n\n{\"id\":4}\nnon\n"), (byte)'"', 0xE9, (byte)'"', (byte)'\n', .. Encoding.UTF8.GetBytes(Good)];

        var run = ToolRun.With(input, false, "tag", "--jsonl");

        run.ExitCode.Should().Be(1);
        run.Lines.Should().HaveCount(6);
        run.Lines[0].Should().StartWith("""{"id":"a","expressions":[""");
        run.Lines[1].Should().Be("""{"line":2,"id":null,"error":"The line is empty."}""");
        run.Lines[2].Should().Be("""{"line":3,"id":4,"error":"“text” is missing."}""");
        run.Lines[3].Should().StartWith("""{"line":4,"id":null,"error":"The line is not valid JSON""");
        run.Lines[4].Should().StartWith("""{"line":5,"id":null,"error":"The line is not valid UTF-8""");
        run.Lines[5].Should().Be(run.Lines[0]);
    }

    [Theory]
    [InlineData("\"2016-02-30\"", "“2016-02-30” is no publication date")]
    [InlineData("20160315", "“published” is not a string")]
    [InlineData("null", "“published” is missing")]
    public void A_bad_date_is_named(string published, string error)
    {
        var run = ToolRun.With($$"""{"id":"a","text":"hier","published":{{published}}}""", "tag", "--jsonl");

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain(error);
    }

    [Fact]
    public void Half_an_emoji_is_text_like_any_other_and_counts_as_one()
    {
        var run = ToolRun.With("""{"id":"a","text":"\ud83d Il est mort hier.","published":"2016-03-15"}""", "tag", "--jsonl");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("\"start\":14");
    }

    [Fact]
    public void A_thousand_lines_are_answered_in_their_order()
    {
        var input = string.Join('\n', Enumerable.Range(1, 1000).Select(i => $$"""{"id":{{i}},"text":"{{new string('x', i % 7 * 100)}} Il est mort hier.","published":"2016-03-15"}"""));

        var run = ToolRun.With(input, "tag", "--jsonl");

        run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()).Should().Equal(Enumerable.Range(1, 1000));
    }
}
