using Timeline.Events;
using Timeline.French;
using Timeline.French.Clauses;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline;

/// <summary>The way of the data for one article: the only place that joins the stages, and that knows the language.</summary>
internal sealed class ArticleReader
{
    private readonly Article article;
    private readonly TimelineOptions options;
    private readonly TokenizedText text;
    private readonly List<Match> matches = [];
    private readonly List<Attachment?> attachments = [];
    private readonly List<Mention> mentions = [];

    public ArticleReader(Article article, TimelineOptions options, CancellationToken cancellation)
    {
        this.article = article;
        this.options = options;
        text = FrenchGrammar.Tokenizer.Tokenize(TextNormalizer.Normalize(article.Text, options.LongestText), cancellation);
        var scan = new Scan(text, FrenchGrammar.Recognizer);
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadSentence(scan, i);
        }

        Resolved = Discourse.Resolve(mentions, article.PublishedOn, options);
    }

    private Resolved[] Resolved { get; }

    public IReadOnlyList<TemporalExpression> Expressions() => [.. matches.Select((match, i) => Expression(match, mentions[i], Resolved[i])).OfType<TemporalExpression>()];

    private void ReadSentence(Scan scan, int number)
    {
        var sentence = text.Sentences[number];
        var first = matches.Count;
        FrenchGrammar.Recognizer.Recognize(scan, sentence, matches);
        if (matches.Count == first)
        {
            return;
        }

        var readings = new VerbReadings(text, sentence);
        var reader = new AttachmentReader(readings, VerbGroupReader.Read(readings));
        for (var i = first; i < matches.Count; i++)
        {
            var attachment = reader.Find(matches[i].Start, matches[i].End);
            attachments.Add(attachment);
            mentions.Add(MentionOf(matches[i], attachment, number, sentence.Paragraph));
        }
    }

    private Mention MentionOf(Match match, Attachment? attachment, int sentence, int paragraph)
    {
        var token = text.Tokens[match.Start];
        return new Mention(match.Meaning, text.Fragment(match.Start, match.End), sentence, paragraph)
        {
            Direction = attachment?.Verb?.Direction ?? Direction.Unknown,
            IsPunctual = attachment?.Verb?.IsPunctual ?? false,
            DatesSpeech = attachment?.Verb?.Class == EventClass.Reporting,
            IsQuoted = token.Has(TokenTraits.Quoted),
            IsBackground = token.Has(TokenTraits.Bracketed) || match.Meaning is Bounded { Kind: BoundKind.Since },
        };
    }

    private static TemporalExpression? Expression(Match match, Mention mention, Resolved resolved) => match.Meaning is Impossible ? null
        : new TemporalExpression(
            mention.Words.Text,
            mention.Words.Span,
            resolved.Type,
            resolved.ToReading(),
            [.. resolved.Alternatives.Select(other => other.ToReading())],
            new Explanation(match.Rule.Name, resolved.Anchor, [], resolved.Inferred));
}
