using System.Diagnostics;
using Timeline.Cli;
using Timeline.Cli.Printing;

namespace Timeline.Tests.Cli;

/// <summary>What is printed of a book takes the time of a book, and ends when nobody reads on.</summary>
public sealed class LongTextsTests
{
    [Fact]
    public void Explaining_four_times_as_much_takes_no_sixteen_times_as_long()
    {
        var (one, four) = (Read(3_000), Read(12_000));
        Time(one);
        var (shorter, longer) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            (shorter, longer) = (Math.Min(shorter, Time(one)), Math.Min(longer, Time(four)));
        }

        (longer / shorter).Should().BeLessThan(10);
    }

    /// <summary>The least of so many, in turn: what else the machine does is in none of them.</summary>
    private const int Rounds = 9;

    [Fact]
    public void A_closed_pipe_ends_the_call_without_a_word()
    {
        using var error = new StringWriter();
        var text = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Il a plu mardi.\n", 2_000))));
        var pipe = new ClosedPipe();
        Tool.Run(["explain", "-p", "2016-03-15"], new ToolStreams(text, pipe, error)).Should().Be(0);
        error.ToString().Should().BeEmpty();
        pipe.Writes.Should().Be(1);
    }

    [Fact]
    public void Nor_does_the_help_mind_a_closed_pipe() => Tool.Run(["extract", "--help"], new ToolStreams(new MemoryStream(), new ClosedPipe(), TextWriter.Null)).Should().Be(0);

    private static TimelineReading Read(int lines) => TimelineExtractor.Read(new Article(string.Concat(Enumerable.Repeat("Il a plu mardi.\n", lines)), new LocalDate(2016, 3, 15)));

    private static double Time(TimelineReading reading)
    {
        var start = Stopwatch.GetTimestamp();
        ExplanationText.Write(reading, Timeline.Export.Wording.English, TextWriter.Null);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>What Unix says to who writes to a pipe that nobody reads.</summary>
    private sealed class ClosedPipe : MemoryStream
    {
        public int Writes { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer) => Fail();

        public override void Write(byte[] buffer, int offset, int count) => Fail();

        private void Fail()
        {
            Writes++;
            throw new IOException("Broken pipe", 32);
        }
    }
}
