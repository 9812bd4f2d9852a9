using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>What is told of today, or of the last months, though the story is of another year.</summary>
internal sealed partial class StoryLine
{
    /// <summary>How many years back a life may be told whose end is today.</summary>
    private const int LongestCareer = 20;

    /// <summary>How many days back what hangs on something to come is of this year.</summary>
    private const int LastMonths = 90;

    private bool IsOfToday(Mention mention, int year)
    {
        // « Il n'enregistre que deux albums entre 1985 et 1999. Le chanteur, qui a fêté ses 60 ans en novembre, repart ce soir »
        if (mention.IsRecalledToday)
        {
            return true;
        }

        // « Des pompes ont été promises en 2008. La Cour, dans un rapport publié le 18 janvier, accuse »: what speaks today is of no year that is told as past.
        // « Tout a commencé en 1984. Son procès, d'abord prévu le 4 février, s'ouvrira au printemps »: nor what was planned for what is still to come.
        // « Il a inscrit onze buts en 2021. Le marché, ouvert le 10 juin, fermera le 1er septembre »: nor is a day of the last months that something to come hangs on.
        if ((mention.HangsOnPresent || (mention.HangsOnFuture && NamedParts.PartialDate(mention.Meaning) is { } opened && (mention.Direction != Direction.Past || IsOfLastMonths(opened, today))))
            && !IsInThePast && !mention.IsPluperfect)
        {
            return true;
        }

        // « Il est mort dimanche. En 1946, Piaf le remarque. Son dernier récital avait eu lieu le 19 septembre »: the last that he did is of today, beside news of him.
        // « Elle licencia en 1974 ; dix ans plus tard, il n'en restait que 400. Les derniers métiers se sont tus en février »: or in the tense of speech, where the tale has another.
        if (today.Year - year >= OldStory && mention.TellsLast && (IsBesideNews || (mention.IsOfSpeechTense && IsToldInHistoricTense)))
        {
            return true;
        }

        // « Elle gagne à La Rochelle en 2014. Depuis mars, elle vit à bord »: what holds has held since the last March; but not in a story of old.
        // « Débouté en 2019, il dispose désormais de deux mois, jusqu'au 22 février »
        if (mention is { Meaning: Bounded { Kind: BoundKind.Since }, HoldsNow: true } && today.Year - year <= LongestCareer
            || (mention is { Meaning: Bounded { Kind: BoundKind.Until }, HoldsNow: true } && !IsInThePast && Last(Part.Story) is { mention.IsMain: false }))
        {
            return true;
        }

        // « Le peintre n'avait passé que deux étés à Collioure, en 1905 et 1911. Le musée lui consacre jusqu'au 1er octobre quarante toiles »: nor does what runs today from a year that is only recalled.
        return mention is { Direction: Direction.Present, Meaning: Bounded { Kind: BoundKind.Until or BoundKind.From or BoundKind.AsEarlyAs } } && !IsInThePast
            && Last(Part.Story) is { before: not null, mention: { IsPluperfect: true, IsFronted: false } };
    }

    private static bool IsOfLastMonths(CalendarDate date, LocalDate today) =>
        CalendarDateResolver.PeriodOf(date, today.Year, date.Month) is { Start: { } start } && Period.DaysBetween(start.Date, today) is >= 0 and <= LastMonths;
}
