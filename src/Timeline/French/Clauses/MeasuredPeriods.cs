using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// Figures are of a period that is over when they come out: <em>les résultats du troisième trimestre seront publiés jeudi</em>, <em>le chiffre d'affaires atteint
/// 3 milliards au troisième trimestre</em> is no quarter to come, whatever the verb looks like.
/// </summary>
internal static class MeasuredPeriods
{
    private const int WidestGroup = 5;

    private static readonly WordSet Figures = FrenchWords.Set(
        "résultats", "résultat", "ventes", "chiffres", "chiffre", "bénéfice", "bénéfices", "comptes", "croissance", "inflation", "chômage", "pib", "bilan",
        "trafic", "statistiques", "indice", "marge", "pertes", "recettes", "exportations", "commandes", "déficit", "immatriculations");

    private static readonly WordSet Changes = FrenchWords.Set("hausse", "baisse", "perte", "recul", "augmentation", "progression", "chute", "repli", "rebond");

    private static readonly HashSet<string> Publishing = ["publier", "dévoiler", "annoncer", "présenter", "connaître", "communiquer", "révéler", "diffuser", "détailler"];

    private static readonly WordSet TheseDays = FrenchWords.Set([.. FrenchWords.Weekdays, "demain", "aujourd'hui"]);

    /// <summary>Which way an expression looks that tells of which month or quarter figures are: back where they are told or come out these days, else to the nearest one; null where it tells nothing of the kind.</summary>
    public static Direction? Of(SentenceReading sentence, Meaning meaning, int start, int end)
    {
        if (IsPeriod(meaning)
            && sentence.FiniteBefore(start) is { Tense: EventTense.Present, Mood: EventMood.Indicative, IsPassive: false, SemiAuxiliary: null } told
            && HasFigure(sentence, told.Start) && IsMeasured(sentence, told, start))
        {
            return Direction.Past;
        }

        // « L'institut publiera vendredi l'indice des prix de septembre », « dévoilera les minutes de sa réunion de mars »: what comes out is of what has been.
        if (IsPeriod(meaning) && IsLed(sentence, start) && sentence.FiniteBefore(start) is { Tense: EventTense.Future, IsPassive: false } coming
            && Publishing.Contains(coming.Lemma) && (HasFigure(sentence, start - 1) || HasRecord(sentence, start - 1)))
        {
            return Direction.Past;
        }

        if (Publisher(sentence, meaning, start, end) is not { } verb)
        {
            return null;
        }

        for (var position = verb.End; position < sentence.End; position++)
        {
            if (sentence[position].Has(TokenTraits.Temporal))
            {
                return TheseDays.Contains(sentence[position]) ? Direction.Past : Direction.Unknown;
            }
        }

        return Direction.Unknown;
    }

    /// <summary><em>Les ventes reculent en octobre</em>, <em>le chiffre d'affaires atteint 3 milliards</em>; but <em>les ventes débutent en avril</em>.</summary>
    private static bool IsMeasured(SentenceReading sentence, VerbGroup told, int start)
    {
        var hasNumber = false;
        for (var position = told.End; position < start; position++)
        {
            hasNumber |= sentence[position].Kind == TokenKind.Number;
        }

        return told.Class != EventClass.Aspectual && (hasNumber || Moving.Contains(told.Lemma));
    }

    private static readonly HashSet<string> Moving =
        [
            "reculer", "progresser", "baisser", "augmenter", "bondir", "chuter", "grimper", "ralentir", "accélérer", "stagner", "replier", "dépasser",
            "atteindre", "doubler", "tripler", "fléchir", "plonger", "dégrader", "redresser"];

    /// <summary><em>A annoncé une perte pour le quatrième trimestre</em>: whether a noun tells a figure.</summary>
    public static bool AreOf(Token noun) => Figures.Contains(noun) || Changes.Contains(noun);

    /// <summary>The verb by which the figures of a month or quarter come out: <em>les résultats du troisième trimestre <b>seront publiés</b></em>.</summary>
    private static VerbGroup? Publisher(SentenceReading sentence, Meaning meaning, int start, int end)
    {
        if (!IsPeriod(meaning) || start - 2 < sentence.First || !LittleWords.OfWords.Contains(sentence[start - 1])
            || sentence.FiniteAfter(end) is not { IsPassive: true } verb || !(Publishing.Contains(verb.Lemma) || verb.Lemma == "attendre"))
        {
            return null;
        }

        return HasFigure(sentence, start - 1) ? verb : null;
    }

    private static bool IsPeriod(Meaning meaning) => meaning is YearPart { Year: null } or CalendarDate { Year: null, Month: not null, Day: null };

    /// <summary><em>De septembre, du troisième trimestre, pour le trimestre</em>.</summary>
    private static bool IsLed(SentenceReading sentence, int start) => start - 1 > sentence.First && (LittleWords.OfWords.Contains(sentence[start - 1]) || PlanReader.IsFor(sentence, start));

    private static readonly WordSet Records = FrenchWords.Set("minutes", "compte", "rapport", "conclusions", "étude", "enquête");

    private static bool HasRecord(SentenceReading sentence, int end) => WordsBefore.GroupHas(sentence, end, WidestGroup, Records);

    /// <summary>Whether the noun group that ends before a place names a figure.</summary>
    private static bool HasFigure(SentenceReading sentence, int end) => WordsBefore.GroupHas(sentence, end, WidestGroup, Figures);

    private static readonly WordSet Forecasts = FrenchWords.Set("prévision", "prévisions", "objectif", "objectifs", "perspectives", "pronostics", "budget", "projections");

    private static readonly HashSet<string> Foreseeing =
        [
            "relever", "abaisser", "réduire", "rehausser", "revoir", "réviser", "confirmer", "maintenir", "publier", "dévoiler", "présenter", "annoncer",
            "fixer", "ajuster", "améliorer", "doubler", "adopter", "voter", "préparer", "assombrir", "réitérer", "ramener"];

    /// <summary><em>A relevé ses prévisions pour le premier semestre</em>: the one that runs or comes, unless that had been; <em>a manqué ses objectifs pour le trimestre</em>: it is over.</summary>
    public static bool AreForeseen(SentenceReading sentence, int start)
    {
        var end = PlanReader.IsFor(sentence, start) ? sentence.BeforeArticles(start) : -1;
        for (var noun = end - 1; noun > sentence.First && end - noun <= WidestGroup && sentence.GroupAt(noun) is null; noun--)
        {
            if (Forecasts.Contains(sentence[noun]))
            {
                // « Des ventes supérieures à ses prévisions pour le quatrième trimestre »: measured against them.
                return !Against.Contains(sentence[NounReader.LeadOf(sentence, noun)])
                    && sentence.GroupBefore(noun) is { IsPluperfect: false, Tense: not EventTense.Imperfect } verb && Foreseeing.Contains(verb.Lemma);
            }
        }

        return false;
    }

    private static readonly WordSet Against = FrenchWords.Set("à", "aux", "au", "que", "sur", "avec", "sous", "contre", "selon", "par");
}
