using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Programmes and announcements, which name what will be and hardly say a verb: <em>Samedi : loto ; dimanche, messe à 10 h.</em></summary>
internal static class AnnouncementRules
{
    /// <summary>How far from its date what is announced may stand.</summary>
    private const int Reach = 5;

    private static readonly WordSet Puttings = FrenchWords.Set("report", "renvoi", "ajournement", "reports");

    /// <summary><em>… comme suit : samedi 4 avril, à 18 h : messe à Fontenoy ; dimanche, 9 h, messe à Clerval.</em></summary>
    public static Predicate? InList(DateSite site)
    {
        if (!site.Sentence.HasItems)
        {
            return null;
        }

        var (first, last) = Item(site);
        if (first < 0 || HasFinite(site.Sentence, first, last))
        {
            return null;
        }

        // « Canicule : record battu mardi », « Crues : dix communes placées en alerte mercredi »; but « Au programme : visite guidée du musée samedi »
        if (site.LeftVerb is { Form: VerbGroupForm.PastParticiple } done && done.Start >= first && (done.End == site.BeforeLead + 1 || IsAllThatIsTold(site, done, first)))
        {
            return Predicate.Of(done);
        }

        // « Au programme : repas le 15 mars, croisière mi-juin »: a noun of the same stretch before the date has it.
        if (site.Start - 1 > first && NounReader.OutermostBefore(site.Sentence, site.Start, out var own) is var beside && beside >= first && !site.Sentence.HasComma(beside, site.Start))
        {
            return Predicate.Of(beside, own);
        }

        var position = site.End;
        while (position < Math.Min(last, site.End + Reach) && (IsLink(site.Sentence[position]) || FunctionWords.LeadToNoun(site.Sentence[position])))
        {
            position++;
        }

        if (position < last && NounReader.At(site.Sentence, position) is { } ahead)
        {
            return Predicate.Of(position, ahead);
        }

        return NounReader.OutermostBefore(site.Sentence, site.CommaBefore, out var noun) is var before && before >= first ? Predicate.Of(before, noun) : Heading(site, first);
    }

    /// <summary><em><b>Arrivée</b> estimée à Brest : samedi 14</em>: what the words before the colon begin with; but <em>réponse <b>attendue</b> : samedi 14</em>.</summary>
    public static Predicate? Headed(DateSite site)
    {
        var colon = site.BeforeLead;
        if (colon <= site.Sentence.First || !site.Is(colon, ':') || ((site.HasFiniteBefore || site.Sentence.GroupAt(colon - 1) is not null) && !IsBareHeading(site, colon)))
        {
            return null;
        }

        var first = colon;
        while (first > site.Sentence.First && !site.Is(first - 1, ';') && !site.Is(first - 1, '.') && !site.Is(first - 1, ':') && !site.Sentence[first].Has(TokenTraits.LineStart))
        {
            first--;
        }

        while (first < colon && FunctionWords.LeadToNoun(site.Sentence[first]))
        {
            first++;
        }

        return first < colon && NounReader.At(site.Sentence, first) is { } noun ? Predicate.Of(first, noun) : null;
    }

    /// <summary><em>Vernissage presse : jeudi 30 septembre</em>: two words without an article tell of no act of pressing.</summary>
    private static bool IsBareHeading(DateSite site, int colon) =>
        colon - 2 >= site.Sentence.First && (colon - 2 == site.Sentence.First || site.Sentence[colon - 2].Has(TokenTraits.LineStart))
            && site.Sentence.GroupAt(colon - 1) is { Tense: EventTense.Present } && NounReader.At(site.Sentence, colon - 2) is not null;

    /// <summary>Not <em>hanté par sa <b>défaite</b> en mai</em>, <em>la halle incendiée dimanche en garde à vue depuis lundi</em>.</summary>
    private static bool IsAllThatIsTold(DateSite site, VerbGroup done, int first)
    {
        if (done.Start <= first || site.HasBorder(done.End, site.Start) || site.Sentence.HasComma(first, site.Start)
            || NounReader.OutermostBefore(site.Sentence, done.Start, out _) >= first || WordsBefore.AreTime(site.Sentence, done.End, done.End + 1))
        {
            return false;
        }

        var noun = NounReader.NearestBefore(site.Sentence, site.Start, out _);
        return noun < done.End || site.Sentence[noun - 1].Is(LittleWords.In);
    }

    /// <summary><em>Organise un loto samedi, ouverture des portes à 19 h</em>: an hour of what is added without a verb; a day, behind what is not told of one: <em>l'affaire est mise en délibéré, jugement le 17</em>.</summary>
    public static Predicate? Added(DateSite site) =>
        (site.Meaning is ClockTime
            || (site.Meaning is { Granularity: <= Granularity.Day } and not FromTo && site.LeftVerb is { IsFinite: true, IsPunctual: false } or { IsPassive: true } or { Tense: EventTense.Future }))
            && NounReader.OutermostBefore(site.Sentence, site.Start, out var noun) is var found && found > site.Sentence.First && site.Is(found - 1, ',')
            && noun is { Strength: EventNounStrength.Strong }
            ? Predicate.Of(found, noun)
            : null;

    /// <summary><em>Naissance : Lucas, le 14 octobre, au foyer de Denis Kempf</em></summary>
    private static Predicate? Heading(DateSite site, int first) =>
        first - 2 == Dateline.EndOf(site.Sentence) && site.Is(first - 1, ':') ? Predicate.Of(first - 2, NounReader.At(site.Sentence, first - 2)) : null;

    /// <summary><em>A voté le report au 16 mai du scrutin</em>: the day to which it is put off is not that of the vote.</summary>
    public static Predicate? PutOff(DateSite site)
    {
        var to = site.Sentence.BeforeArticles(site.Start);
        return to > site.Sentence.First && LittleWords.ToWords.Contains(site.Sentence[to]) && Puttings.Contains(site.Sentence[to - 1]) && NounReader.At(site.Sentence, to - 1) is { } noun
            ? Predicate.Of(to - 1, noun)
            : null;
    }

    /// <summary>The tokens of the item of a list that the date stands in; −1 where it stands in none.</summary>
    private static (int First, int Last) Item(DateSite site)
    {
        var (first, last) = (site.Start, site.End);
        while (first > site.Sentence.First && !site.Is(first - 1, ';') && !site.Is(first - 1, ':'))
        {
            first--;
        }

        while (last < site.Sentence.End && !site.Is(last, ';'))
        {
            last++;
        }

        return first > site.Sentence.First || last < site.Sentence.End - 1 ? (first, last) : (-1, -1);
    }

    private static bool HasFinite(SentenceReading sentence, int first, int last)
    {
        foreach (var group in sentence.Groups)
        {
            if (group.IsFinite && group.Start >= first && group.Start < last)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLink(Token token) => token.Is(':') || token.Is(',') || token.IsDash;
}
