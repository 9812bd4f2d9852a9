using System.Text;

namespace Timeline.Tests.Cli;

/// <summary>Bytes that are text, and bytes that are not.</summary>
public sealed class EncodingsTests : IDisposable
{
    private const string Text = "Le maire a démissionné hier.";
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timeline-tests-");

    public void Dispose() => folder.Delete(recursive: true);

    public static TheoryData<byte[], string> Binaries { get; } = new()
    {
        { [.. @"{\rtf1\ansi Le maire a d\'e9missionn\'e9 lundi.}"u8], "an RTF document, not text: save it as plain text." },
        { [.. "%PDF-1.4 Le maire part lundi."u8], "a PDF, not text: pdftotext, for example, makes text of it." },
        { [.. "PK\u0003\u0004 Le maire part lundi."u8], "a zip archive (as .docx, .odt and .epub are), not text: save it as plain text." },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "an old Office document (as .doc is), not text: save it as plain text." },
        { [0x1F, 0x8B, 8, 0], "compressed by gzip, not text: unpack it first." },
        { [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10], "an image, not text." },
        { [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], "an image, not text." },
        { [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0xE9], "not text: it has a zero byte (at byte 7)." },
        { [.. "Le maire a \0 part lundi."u8], "not text: it has a zero byte (at byte 11)." },
        { Encoding.Unicode.GetBytes(Text), "UTF-16LE, not UTF-8: pass --encoding UTF-16LE." },
        { Encoding.BigEndianUnicode.GetBytes(Text), "UTF-16BE, not UTF-8: pass --encoding UTF-16BE." },
        { Encoding.UTF32.GetBytes(Text), "UTF-32LE, not UTF-8: pass --encoding UTF-32LE." },
    };

    [Theory]
    [MemberData(nameof(Binaries))]
    public void What_is_no_text_in_UTF_8_is_said_to_be_what_it_is(byte[] bytes, string sentence)
    {
        var file = FileOf("article.txt", bytes);
        ToolRun.Of("extract", file, "-p", "2016-03-15").Should().Be(new ToolRun(2, "", $"timeline: “{file}” is {sentence}{Environment.NewLine}"));
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("ISO-8859-1")]
    [InlineData("iso-8859-15")]
    [InlineData("macintosh")]
    [InlineData("utf-16")]
    [InlineData("utf-16be")]
    [InlineData("utf-32LE")]
    [InlineData("UTF-8")]
    public void An_encoding_that_is_named_is_read(string name)
    {
        var encoding = name == "utf-32LE" ? Encoding.UTF32 : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        ToolRun.With(encoding.GetBytes(Text), false, "extract", "-p", "2016-03-15", "-f", "text", "--encoding", name)
            .Should().Be(new ToolRun(0, "2016-03-14  Le maire a démissionné hier\n", ""));
        ToolRun.With([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)], false, "extract", "-p", "2016-03-15", "-f", "text", "--encoding", name)
            .Output.Should().StartWith("2016-03-14  Le maire", "a mark of the order of bytes is no text");
    }

    [Fact]
    public void A_batch_may_be_of_an_encoding_too() =>
        ToolRun.With(Western.GetBytes($$"""{"text":"{{Text}}","published":"2016-03-15"}"""), false, "extract", "--jsonl", "--encoding", "windows-1252")
            .Output.Should().Contain("\"démissionné\"");

    [Theory]
    [InlineData("klingon")]
    [InlineData("")]
    public void An_encoding_that_nobody_knows_is_named(string name) =>
        ToolRun.With(Text, "extract", "-p", "2016-03-15", "--encoding", name)
            .Should().Be(new ToolRun(2, "", $"timeline: There is no encoding “{name}”: give a name as in windows-1252, ISO-8859-15 or UTF-16.{Environment.NewLine}"));

    [Fact]
    public void What_is_not_of_the_encoding_that_was_named_is_refused() =>
        ToolRun.With(Western.GetBytes(Text), false, "extract", "-p", "2016-03-15", "--encoding", "utf-8")
            .Error.Should().StartWith("timeline: Standard input is not valid UTF-8 (at byte 12)");

    [Theory]
    [InlineData("<meta charset=\"iso-8859-1\">")]
    [InlineData("<META CHARSET=windows-1252>")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-15\">")]
    [InlineData("<meta http-equiv=Content-Type content=\"text/html;CHARSET='ISO-8859-15'; x=y\">")]
    public void A_page_says_its_encoding_itself(string meta)
    {
        byte[] page = Western.GetBytes($"<html><head>{meta}</head><p>{Text}</p></html>");
        ToolRun.With(page, false, "extract", "-p", "2016-03-15", "-f", "text").Output.Should().Be("2016-03-14  Le maire a démissionné hier\n");
        ToolRun.With(page, false, "extract", "-p", "2016-03-15", "--input", "text").Error.Should().Contain("is not valid UTF-8", "of a text it is no word about it");
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>")]
    [InlineData("<?xml version='1.0' encoding='windows-1252' standalone='yes'?>\n<!-- a note -->")]
    public void A_page_that_is_XML_says_it_in_its_first_line(string declaration) =>
        ToolRun.With(Western.GetBytes($"{declaration}<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>{Text}</p></body></html>"), false, "extract", "-p", "2016-03-15", "-f", "text")
            .Output.Should().Be("2016-03-14  Le maire a démissionné hier\n");

    [Theory]
    [InlineData("UTF-16")]
    [InlineData("klingon")]
    public void What_a_page_cannot_be_is_not_believed(string name) =>
        ToolRun.With(Western.GetBytes($"<html><meta charset=\"{name}\"><p>{Text}</html>"), false, "extract", "-p", "2016-03-15").Error.Should().Contain("is not valid UTF-8");

    [Fact]
    public void What_is_valid_UTF_8_is_that_whatever_a_page_says() =>
        ToolRun.With($"<html><meta charset=\"iso-8859-1\"><p>{Text}", "extract", "-p", "2016-03-15", "-f", "text").Output.Should().Be("2016-03-14  Le maire a démissionné hier\n");

    [Fact]
    public void Bytes_of_no_known_encoding_ask_for_its_name() =>
        ToolRun.With(Western.GetBytes(Text), false, "extract", "-p", "2016-03-15")
            .Error.Should().Be($"timeline: Standard input is not valid UTF-8 (at byte 12): pass its encoding, as in --encoding windows-1252.{Environment.NewLine}");

    private string FileOf(string name, byte[] bytes)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }
}
