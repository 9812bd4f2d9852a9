namespace Timeline.Tests.French.Clauses;

/// <summary>
/// How French says that something happens: orders of words, clitics, compound forms, inversions, clauses, headlines. One plain sentence
/// for each in <c>Phrases.txt</c>, with the words that are dated in it, their tense and status, and their date.
/// </summary>
public sealed class PlainSentencesTests
{
    private const string Arrow = " → ";

    [Fact]
    public void Sentences_are_read_as_written_down()
    {
        var path = Repository.PathOf("tests", "Timeline.Tests", "French", "Clauses", "Phrases.txt");
        WrittenDown.ShouldBe(path, string.Concat(Repository.Read(path).TrimEnd('\n').Split('\n').Select(line => (line.StartsWith('#') ? line : Read(line.Split(Arrow)[0])) + "\n")));
    }

    private static string Read(string sentence) => sentence + Arrow
        + string.Join(", ", TimelineExtractor.Extract(sentence, new LocalDate(2016, 3, 15)).OrderBy(told => told.Trigger.Span.Start).Select(told => $"{told.Trigger.Text} {told.Tense} {told.Status} {told.When.Value}"));
}
