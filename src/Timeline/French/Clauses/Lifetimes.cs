using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Years of birth and death: <em>le peintre Paul Roux (1823-1890)</em>, <em>né un jour de neige, en 1940</em>.</summary>
internal static class Lifetimes
{
    /// <summary>Nothing that one does lasts as long: <em>passé par Sochaux Football (1975-2010)</em>.</summary>
    private const int Shortest = 46;

    private const int Longest = 105;

    /// <summary>Whether the years stand alone in brackets behind a first and a last name, and are as far apart as a life is long; <em>Louis XIV (1643-1715)</em> reigned.</summary>
    public static Predicate? Are(DateSite site) =>
        site.Meaning is FromTo { First: CalendarDate { Year: { } born, Month: null }, Last: CalendarDate { Year: { } died, Month: null } } && died - born is >= Shortest and <= Longest
            && site.Is(site.Start - 1, '(') && site.Is(site.End, ')') && IsName(site.Sentence, site.Start - 2) && IsFirstName(site.Sentence, site.Start - 3) && !IsOfFirm(site.Sentence, site.Start - 3)
            ? Predicate.Nothing
            : null;

    /// <summary><em>Né un jour de neige, en février 1940, il publie encore</em>: a time between commas is of the birth that nothing else dates.</summary>
    public static Predicate? OfBirth(DateSite site) =>
        site.Meaning is not ClockTime && site.Is(site.BeforeLead, ',') && site.Is(site.End, ',')
            && site.Sentence.GroupBefore(site.BeforeLead) is { Form: VerbGroupForm.PastParticiple, IsCompound: false, Lemma: "naître" } born
            && !site.HasBorder(born.End, site.BeforeLead) && !site.HasTimeBetween(born.End)
            ? Predicate.Of(born)
            : null;

    private static readonly WordSet Firms = FrenchWords.Set(
        "société", "usine", "hôpital", "chantier", "école", "entreprise", "maison", "groupe", "institut", "collège", "lycée", "théâtre", "club", "revue",
        "galerie", "fondation", "compagnie", "église", "abbaye", "atelier", "cinéma", "hôtel", "banque", "journal", "la", "le", "l'", "les");

    // « Simone Veil (1927-2017) est entrée… »: what opens a sentence has a capital anyway.
    private static bool IsFirstName(SentenceReading sentence, int position) =>
        position == sentence.First
            ? sentence[position] is { Kind: TokenKind.Word, Length: > 2 } opening && opening.Has(TokenTraits.Capital) && !Firms.Contains(opening)
                && !FunctionWords.AnyDeterminers.Contains(opening) && !FunctionWords.Prepositions.Contains(opening)
        : position > sentence.First && (IsName(sentence, position) || (LittleWords.BareOf.Contains(sentence[position]) && IsName(sentence, position - 1)));

    /// <summary><em>La société Roux Frères (1880-1940)</em>: behind a noun of no person.</summary>
    private static bool IsOfFirm(SentenceReading sentence, int position)
    {
        while (position > sentence.First && (sentence[position].Has(TokenTraits.Capital) || LittleWords.BareOf.Contains(sentence[position])))
        {
            position--;
        }

        return Firms.Contains(sentence[position]);
    }

    private static bool IsName(SentenceReading sentence, int position) =>
        position > sentence.First && sentence[position] is { Kind: TokenKind.Word } name && name.Has(TokenTraits.Capital) && !name.Has(TokenTraits.AllCapitals | TokenTraits.Temporal);
}
