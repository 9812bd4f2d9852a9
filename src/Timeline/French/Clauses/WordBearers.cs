using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What says something though it does not speak.</summary>
internal static class WordBearers
{
    /// <summary>How far before the participle its noun may stand: <em>un rapport de l'ONU affirmant que…</em></summary>
    private const int Reach = 7;

    /// <summary>What bears words: <em>une vidéo affirmant que…</em>; who answers <em>l'opposition</em> and says something says it himself.</summary>
    private static readonly WordSet Nouns = FrenchWords.Set(
        "vidéo", "vidéos", "communiqué", "lettre", "lettres", "message", "messages", "rapport", "rapports", "note", "article", "articles", "rumeur", "rumeurs",
        "tract", "tracts", "courriel", "courriels", "mail", "tweet", "publication", "publications", "affiche", "affiches",
        "enregistrement", "dépêche", "étude", "sondage", "témoignage", "témoignages", "document", "documents", "texte", "pétition");

    /// <summary><em>Ils ont partagé <b>une vidéo</b> affirmant que…</em>: without a comma a participle is of what bears the words, right before it.</summary>
    public static SourceSpan? Before(SentenceReading sentence, VerbGroup group)
    {
        if (group.Start <= sentence.First || sentence[group.Start - 1].Kind != TokenKind.Word || sentence[group.Head - 1].Is(LittleWords.In)
            || group.End >= sentence.End || !ClauseWords.That.Contains(sentence[group.End]))
        {
            return null;
        }

        for (var position = group.Start - 1; position > Math.Max(sentence.First, group.Start - Reach) && sentence[position].Kind == TokenKind.Word && sentence.GroupAt(position) is null; position--)
        {
            if (Nouns.Contains(sentence[position]) && FunctionWords.AnyDeterminers.Contains(sentence[position - 1])
                && !(position - 2 >= sentence.First && LittleWords.ToWords.Contains(sentence[position - 2]))
                && Sources.Named(sentence, position - 1, group.Start, isAfterVerb: false) is var named && named.End == group.Start)
            {
                return named;
            }
        }

        return null;
    }
}
