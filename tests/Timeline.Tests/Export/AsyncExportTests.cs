using System.Reflection;
using System.Text;
using Timeline.Export;

namespace Timeline.Tests.Export;

/// <summary>Every export can be written without blocking, piece by piece.</summary>
public class AsyncExportTests
{
    private static readonly TimelineReading Long = Readings.Of(string.Concat(Enumerable.Repeat("Le maire a été 😀 réélu lundi soir, selon son adjointe.\n", 2000)), title: "Un maire", id: "long");
    private static readonly MergedTimeline Merged = MergedTimeline.Of([Long, Readings.Dispatch], "Deux articles");

    private static IEnumerable<MethodInfo> Writes { get; } = [.. typeof(CsvExport).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(method => method.Name == "Write")];

    public static TheoryData<string> All { get; } = new(Writes.Select(Name));

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_writes_the_same_as_the_one_that_blocks(string name)
    {
        var write = Writes.Single(method => Name(method) == name);
        var writeAsync = AsyncOf(write);
        writeAsync.Should().NotBeNull("{0} has a form that does not block", name);

        if (write.GetParameters().Any(parameter => parameter.ParameterType == typeof(Stream)))
        {
            using var expected = new MemoryStream();
            using var actual = new WaitingStream();
            write.Invoke(null, Arguments(write, expected, null));
            await (Task)writeAsync!.Invoke(null, Arguments(writeAsync, actual, null))!;
            Encoding.UTF8.GetString(actual.Written.ToArray()).Should().Be(Encoding.UTF8.GetString(expected.ToArray()));
            actual.Longest.Should().BeLessThan(400_000, "the text of the article is the longest piece, and the whole is longer");
        }
        else
        {
            using var expected = new StringWriter();
            using var actual = new WaitingWriter();
            write.Invoke(null, Arguments(write, null, expected));
            await (Task)writeAsync!.Invoke(null, Arguments(writeAsync, null, actual))!;
            actual.Written.ToString().Should().Be(expected.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_ends_when_it_is_cancelled(string name)
    {
        var writeAsync = AsyncOf(Writes.Single(method => Name(method) == name))!;
        using var stream = new WaitingStream();
        using var writer = new WaitingWriter();
        var write = () => (Task)writeAsync.Invoke(null, Arguments(writeAsync, stream, writer, new CancellationToken(canceled: true)))!;

        await write.Should().ThrowAsync<OperationCanceledException>();
        stream.Written.Length.Should().Be(0);
        writer.Written.Length.Should().Be(0);
    }

    [Fact]
    public async Task A_null_is_refused_at_once()
    {
        FluentActions.Invoking(() => { _ = HtmlExport.WriteAsync(Long, (Stream)null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = JsonExport.WriteAsync(Long, (TextWriter)null!); }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { _ = CsvExport.WriteAsync((TimelineReading)null!, Stream.Null); }).Should().Throw<ArgumentNullException>();
        await CsvExport.WriteAsync([], Stream.Null);
    }

    [Fact]
    public async Task No_more_is_held_than_a_piece()
    {
        using var stream = new WaitingStream();
        await JsonLinesExport.WriteAsync(Long.Events, stream);
        stream.Longest.Should().BeLessThan(8_000, "each line leaves when it is done");

        using var page = new WaitingStream();
        await HtmlExport.WriteAsync(Long, page);
        page.Longest.Should().BeLessThan(100_000);
        page.Written.Length.Should().BeGreaterThan(1_000_000);
    }

    private static MethodInfo? AsyncOf(MethodInfo write) =>
        write.DeclaringType!.GetMethod("WriteAsync", [.. write.GetParameters().Select(parameter => parameter.ParameterType), typeof(CancellationToken)]);

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})";

    private static object?[] Arguments(MethodInfo method, Stream? stream, TextWriter? writer, CancellationToken cancellation = default) => [.. method.GetParameters().Select(parameter =>
        parameter.ParameterType == typeof(Stream) ? stream
        : parameter.ParameterType == typeof(TextWriter) ? writer
        : parameter.ParameterType == typeof(TimelineReading) ? Long
        : parameter.ParameterType == typeof(MergedTimeline) ? Merged
        : parameter.ParameterType == typeof(IEnumerable<TimelineEvent>) ? Long.Events
        : parameter.ParameterType == typeof(Publication) ? (Publication)new LocalDate(2016, 3, 15)
        : parameter.ParameterType == typeof(CancellationToken) ? cancellation
        : parameter.ParameterType == typeof(string) ? "Un titre"
        : (object?)null)];

    /// <summary>As the response of a web server: whoever blocks is refused.</summary>
    private sealed class WaitingStream : Stream
    {
        public MemoryStream Written { get; } = new();

        public int Longest { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override void Write(byte[] buffer, int offset, int count) => Flush();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            Longest = Math.Max(Longest, buffer.Length);
            Written.Write(buffer.Span);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }

    private sealed class WaitingWriter : TextWriter
    {
        public StringBuilder Written { get; } = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override async Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            Written.Append(buffer.Span);
        }
    }
}
