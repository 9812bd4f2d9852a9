using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Times that label what follows their mark, as chronologies, programmes and live pages print them.</summary>
internal static class LabelRules
{
    private const int ShortestEntry = 4;

    public const string Name = "étiquette";

    private const int Reach = 4;

    private static readonly WordSet Noons = FrenchWords.Set("midi", "minuit");

    /// <summary>Times that have been when something is told at an hour of the day.</summary>
    private static readonly WordSet Moments = FrenchWords.Set(["hier", .. FrenchWords.Weekdays, "midi", "minuit"]);

    /// <summary>
    /// <em>14 septembre : ouverture du procès, qui doit durer trois semaines</em>: the noun that the label stands for; <em>8 janvier : la crue, attendue depuis lundi,
    /// isole un quartier</em>: with a verb of its own the noun is a subject.
    /// </summary>
    public static Predicate? Labelled(DateSite site)
    {
        // « 2010. Le 4 février, il est mis en examen »: the year only says of which one the day is.
        if (site.Meaning is { Granularity: > Granularity.Day } && site.Is(site.End, '.') && IsAtStart(site) && BeginsDate(site.Sentence, site.End + 1))
        {
            return Predicate.Nothing;
        }

        // « Attentat à Kaboul lundi : trente morts »: what has an event of its own is no label.
        if (MarkAfter(site) is not (> 0 and var mark) || site.HasFiniteBefore || NounReader.NearestBefore(site.Sentence, site.Start, out _) >= 0)
        {
            return null;
        }

        var verb = site.NextFinite(mark + 1);

        // « 9 h 30 – Ce qu'il faut retenir »: a heading, of which nothing is told.
        if (mark + 2 < site.Sentence.End && site.Sentence[mark + 1].Is(LittleWords.This) && ClauseWords.That.Contains(site.Sentence[mark + 2]) && verb is null)
        {
            return Predicate.Nothing;
        }

        for (var position = mark + 1; position < Math.Min(site.Sentence.End, mark + 1 + Reach); position++)
        {
            // « 17 h 20 – Dispersion dans le calme »: the first word of a headline is no mere name of a thing.
            if ((NounReader.At(site.Sentence, position) ?? (position == mark + 1 && EventNouns.TryFind(site.Sentence.Text.Characters(position), out var weak) ? weak : null)) is { } noun)
            {
                // « 1939. Publication du poème ; il rentre au pays »: what stands behind a semicolon comes second.
                return verb is null || (IsBare(site.Sentence, mark + 1) && (site.Sentence.HasComma(position, verb.Start) || site.Sentence.HasItemBorder(position, verb.Start)))
                    ? Predicate.Of(position, noun)
                    : Predicate.Of(verb);
            }

            if (!FunctionWords.LeadToNoun(site.Sentence[position]))
            {
                break;
            }
        }

        return !IsAtStart(site) ? null
            : verb is null ? Entry(site, mark + 1)
            : WasBefore(site, verb) ? Predicate.Nothing
            : Predicate.Of(FrontedBefore(site, mark + 1, verb) ?? ReportBehind(site, verb) ?? verb);
    }

    /// <summary><em>9 h : marché aux plantes</em>: in a programme the noun that comes first tells what there is, whatever it is; not <em>15 h : stable</em>.</summary>
    private static Predicate? Entry(DateSite site, int first) =>
        site.Meaning is { Granularity: < Granularity.Day } && first < site.Sentence.End && site.Sentence.Groups.Count == 0
            && site.Sentence[first] is { Kind: TokenKind.Word, Length: >= ShortestEntry } word
            && !word.Has(TokenTraits.Capital | TokenTraits.Temporal) && !FunctionWords.AnyDeterminers.Contains(word)
                && !FunctionWords.Prepositions.Contains(word) && !FunctionWords.InnerAdverbs.Contains(word)
            && first + 1 < site.Sentence.End && (LittleWords.OfWords.Contains(site.Sentence[first + 1]) || LittleWords.ToWords.Contains(site.Sentence[first + 1]))
            ? new Predicate(first, null, EventClass.Occurrence)
            : null;

    /// <summary><em>21 h 35 – Aucun bus ne circulera demain, <b>annonce</b> la régie</em>: what is to come is told at the hour of a live page.</summary>
    private static VerbGroup? ReportBehind(DateSite site, VerbGroup verb) =>
        verb.Tense == EventTense.Future && site.Meaning is not null && NamedParts.Clock(site.Meaning) is not null
            ? site.Sentence.Groups.Find(group => group.Start >= verb.End && group.Tense == EventTense.Present && Incises.Is(site.Sentence, group))
            : null;

    /// <summary><em>1945 : <b>élu</b> maire, il le restera jusqu'en 2001</em>: the participle that stands first, where its verb has a time of its own.</summary>
    private static VerbGroup? FrontedBefore(DateSite site, int first, VerbGroup verb)
    {
        if (site.Sentence.GroupAt(first) is not { Form: VerbGroupForm.PastParticiple } participle || !site.Sentence.HasComma(participle.End, verb.Start))
        {
            return null;
        }

        for (var position = verb.End; position < site.Sentence.End && !site.Is(position, ';'); position++)
        {
            if (site.Sentence[position].Has(TokenTraits.Temporal))
            {
                return participle;
            }
        }

        return null;
    }

    /// <summary><em>16 h 55 – La route a été coupée hier soir</em>: what has a time of its own was only told at that hour.</summary>
    private static bool WasBefore(DateSite site, VerbGroup verb)
    {
        if (site.Meaning is null || NamedParts.Clock(site.Meaning) is null || verb.Tense is not (EventTense.Past or EventTense.Imperfect))
        {
            return false;
        }

        var position = verb.End;
        while (position < site.Sentence.End && site.Sentence[position].Kind != TokenKind.Punctuation && site.Sentence.GroupAt(position) is null && !site.Sentence[position].Has(TokenTraits.Temporal))
        {
            position++;
        }

        // « a suspendu l'audience jusqu'à mardi », « a ouvert le feu pendant dix minutes »: no moment before.
        return position < site.Sentence.End && Moments.Contains(site.Sentence[position]) && (!LittleWords.ToWords.Contains(site.Sentence[position - 1]) || Noons.Contains(site.Sentence[position]));
    }

    /// <summary><em>18:52 Le trafic est interrompu</em>, <em>[16h20] La présidente demande</em>: a time in figures with which a line opens, as on a live page.</summary>
    public static bool IsStamp(TokenizedText text, Sentence sentence, Meaning meaning, int start, int end)
    {
        if (meaning is not ClockTime { Day: null } || start > sentence.First + 1 || end >= sentence.End || !text.Tokens[sentence.First].Has(TokenTraits.LineStart))
        {
            return false;
        }

        var hasMinutes = end - start >= 3 && text.Tokens[start].Kind == TokenKind.Number && text.Tokens[end - 1].Kind == TokenKind.Number;
        return hasMinutes && (start == sentence.First ? text.Tokens[end].Kind == TokenKind.Word : text.Tokens[sentence.First].Is('[') && text.Tokens[end].Is(']'));
    }

    /// <summary>The mark behind the times of a label: <em>lundi 14, 17 h :</em></summary>
    private static int MarkAfter(DateSite site)
    {
        var position = site.End;
        while (position < site.Sentence.End && (site.Sentence[position].Has(TokenTraits.Temporal) || site.Sentence[position].Is(',')) && position - site.End < Reach * 2)
        {
            position++;
        }

        // « 1945. Élu maire, … »: a heading that its sentence has been joined to.
        return position < site.Sentence.End && (IsMark(site.Sentence[position]) || (site.Is(position, '.') && IsAtStart(site))) ? position : -1;
    }

    /// <summary>What parts a label from what it labels: <em>8 janvier : la crue</em>, <em>17 h 20 – Dispersion</em>, <em>17h30 | L'audience est levée</em>.</summary>
    public static bool IsMark(Token token) => token.Is(':') || token.IsDash || token.Is('|');

    private static bool BeginsDate(SentenceReading sentence, int position)
    {
        while (position < sentence.End && (FunctionWords.CliticDeterminers.Contains(sentence[position]) || sentence[position].Is(LittleWords.In)))
        {
            position++;
        }

        return position < sentence.End && sentence[position].Has(TokenTraits.Temporal);
    }

    private static bool IsAtStart(DateSite site)
    {
        for (var position = site.Sentence.First; position < site.Start; position++)
        {
            if (site.Sentence[position].Kind != TokenKind.Punctuation && !site.Sentence[position].Has(TokenTraits.Temporal)
                && !FunctionWords.CliticDeterminers.Contains(site.Sentence[position]) && !site.Sentence[position].Is(LittleWords.In))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><em>Création d'un opéra, qu'elle a mis sept ans à écrire</em>: without an article it is told in nouns.</summary>
    private static bool IsBare(SentenceReading sentence, int position) => !FunctionWords.AnyDeterminers.Contains(sentence[position]);
}
