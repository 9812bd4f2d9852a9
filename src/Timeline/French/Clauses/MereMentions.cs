using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;

namespace Timeline.French.Clauses;

/// <summary>Times that are only named: <em>ça n'a rien à voir avec Mai 68</em>, <em>à deux pas de Noël</em>, <em>pour préparer la rentrée</em>.</summary>
internal static class MereMentions
{
    private static readonly WordSet Steps = FrenchWords.Set("pas");

    public static Predicate? Are(DateSite site)
    {
        var lead = site.Sentence.BeforeArticles(site.Start);
        return lead - 1 > site.Sentence.First && (IsUnlike(site, lead) || IsNear(site.Sentence, lead) || IsPrepared(site, lead)) ? Predicate.Nothing : null;
    }

    private static bool IsNear(SentenceReading sentence, int lead) =>
        LittleWords.BareOf.Contains(sentence[lead]) && Steps.Contains(sentence[lead - 1]) && NumberWords.CanStartWith(sentence[lead - 2]);

    private static bool IsPrepared(DateSite site, int lead) =>
        site.Meaning is NamedFeast && site.LeftVerb is { Lemma: "préparer", IsPassive: false } prepared && prepared.End == lead + 1;

    /// <summary><em>N'a rien à voir avec Mai 68</em></summary>
    private static bool IsUnlike(DateSite site, int lead) =>
        site.Sentence[lead].Is(LittleWords.With) && site.LeftVerb is { Lemma: "voir", Form: VerbGroupForm.Infinitive } seen && seen.End == lead
            && seen.Start > site.Sentence.First && site.Sentence[seen.Start - 1].Is(LittleWords.At);

    /// <summary><em>Contre 4,9 millions en mai 2012, lors de l'élection du président</em>: what happened then.</summary>
    public static Predicate? OccasionBehind(DateSite site)
    {
        var position = site.End + 3;
        if (position >= site.Sentence.End || !site.Is(site.End, ',') || !NounRules.OccasionWords.Contains(site.Sentence[site.End + 1]) || !LittleWords.OfWords.Contains(site.Sentence[site.End + 2]))
        {
            return null;
        }

        position += FunctionWords.CliticDeterminers.Contains(site.Sentence[position]) ? 1 : 0;
        return position < site.Sentence.End ? Predicate.Of(position, NounReader.At(site.Sentence, position)) : null;
    }
}
