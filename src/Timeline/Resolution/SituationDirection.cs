using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Which way the verb looks, as the story around it lets it be read.</summary>
internal sealed partial class Situation
{
    /// <summary>How many mentions ahead a misfortune may be that a tale leads to.</summary>
    private const int TaleReach = 2;

    /// <summary>
    /// Which way the verb looks. After a present of the past the future is one as well: <em>le 22 août 1914, quatre d'entre eux tombent ; les familles
    /// ne l'apprendront qu'en octobre</em>. Without a story what is on a calendar is to come.
    /// </summary>
    public Direction Direction =>
        IsToldFuture || LeadsTale || line.GoesOnInPresent(Mention) || IsBeforePutOff ? Direction.Past
        : Mention.Direction == Direction.Present && Mention.IsScheduled && StoryYear is null && !IsToldInPresent && !IsTaleOfDays && !IsUnderPast ? Direction.Planned
        : Mention.Direction;

    /// <summary><em>Le match, prévu en décembre, a été reporté à avril</em>, read in March: nothing is put off to an earlier day.</summary>
    private bool IsBeforePutOff =>
        NamedParts.PartialDate(Mention.Meaning) is { Year: null, Month: { } month } plan
        && Next is { } next && next.Sentence == Mention.Sentence && NamedParts.PartialDate(NamedParts.WithoutBound(next.Meaning)) is { Year: null, Month: { } newMonth } moved
        && Mention.IsPutOff && !next.IsBroughtForward && ComingDay(plan, month) > ComingDay(moved, newMonth);

    /// <summary>Whether it is ahead of a story that is over: a date that lacks its year only where the story has one.</summary>
    private bool IsToldFuture => line.IsToldFuture(Mention) && (NamedParts.PartialDate(Mention.Meaning) is null || StoryYear is not null);

    /// <summary><em>Jeudi, le car part de Gap à 7 h 10. À 9 h 20, il percute un camion</em>: what leads to the hour of a misfortune, told in the present, is of the same tale.</summary>
    private bool LeadsTale
    {
        get
        {
            if (LeadsToMisfortune)
            {
                return true;
            }

            if (NamedParts.Weekday(Mention.Meaning) is not { } weekday || Mention.IsQuoted || Mention.Direction != Direction.Present || !Mention.IsFronted)
            {
                return false;
            }

            // « Samedi, elle chute. Dimanche, elle se relève avec l'argent », read on Monday
            if (line.WeekdayBefore(Mention) is { } before && before.Next(weekday) <= Publication.Date)
            {
                return true;
            }

            for (var next = number + 1; next < discourse.Count && next <= number + TaleReach; next++)
            {
                var other = discourse[next];
                if (other.Paragraph != Mention.Paragraph || other.Behind(Mention) > 1)
                {
                    return false;
                }

                if (!other.IsQuoted && other is { Meaning: ClockTime or About { What: ClockTime }, TellsTale: true })
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary><em>L'offensive est lancée le 4 juin. Le 9, la ville est encerclée</em>: a date that leads to days of what nobody plans has been.</summary>
    private bool LeadsToMisfortune
    {
        get
        {
            if (Mention.Direction != Direction.Present || Mention.IsQuoted || Mention.Meaning is not CalendarDate { Year: null, Month: not null, Day: not null })
            {
                return false;
            }

            for (var next = number + 1; next < discourse.Count && next <= number + TaleReach
                && discourse[next] is { IsQuoted: false, Meaning: CalendarDate { Month: null } } other && other.Paragraph == Mention.Paragraph; next++)
            {
                if (other.Direction == Direction.Present && other.TellsUnplanned)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
