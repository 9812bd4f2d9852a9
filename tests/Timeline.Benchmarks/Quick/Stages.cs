using System.Globalization;
using Timeline.French;
using Timeline.French.Clauses;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.Benchmarks.Quick;

/// <summary>Each stage alone, as a part of the whole reading.</summary>
internal static class Stages
{
    public static void Print(Article[] articles)
    {
        var normalized = Array.ConvertAll(articles, article => TextNormalizer.Normalize(article.Text, int.MaxValue));
        var tokenized = Array.ConvertAll(normalized, text => FrenchGrammar.Tokenizer.Tokenize(text));
        (string Name, Action<int> Run)[] stages =
        [
            ("normalise", i => TextNormalizer.Normalize(articles[i].Text, int.MaxValue)),
            ("tokenise", i => FrenchGrammar.Tokenizer.Tokenize(normalized[i])),
            ("recognise", i => Recognize(tokenized[i])),
            ("read every verb", i => ReadVerbs(tokenized[i])),
            ("tag", i => TemporalTagger.Tag(articles[i])),
            ("extract", i => TimelineExtractor.Extract(articles[i])),
        ];
        Rounds.WarmUp(() => ForAll(stages[^1].Run, articles.Length));
        var characters = articles.Sum(article => (double)article.Text.Length);
        var seconds = Rounds.Measure(15, [.. stages.Select(stage => (Action)(() => ForAll(stage.Run, articles.Length)))]);
        for (var i = 0; i < stages.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stages[i].Name,-36}{seconds[i] * 1e9 / characters,10:F2} ns a character {seconds[i] / seconds[^1],8:P0}"));
        }
    }

    private static void ForAll(Action<int> run, int count)
    {
        for (var i = 0; i < count; i++)
        {
            run(i);
        }
    }

    private static void Recognize(TokenizedText text)
    {
        var scan = new Scan(text, FrenchGrammar.Recognizer, publishedIn: 2016);
        List<Match> matches = [];
        foreach (var sentence in text.Sentences)
        {
            FrenchGrammar.Recognizer.Recognize(scan, sentence, matches);
        }
    }

    private static void ReadVerbs(TokenizedText text)
    {
        using var memory = new ReadingMemory();
        for (var number = 0; number < text.Sentences.Length; number++)
        {
            _ = new SentenceReading(text, number, memory, default);
        }
    }
}
