using System.Globalization;
using System.Text.RegularExpressions;

namespace Timeline.Tests.Laws;

/// <summary>
/// Reads a TIMEX3 value back into the local stretch that it stands for. It shares no line with the library's resolution, so
/// that a law can hold the value of an expression against its interval: two roads from one value must meet.
/// </summary>
/// <remarks>
/// Units are whole and half-open; a clock time lasts the unit that it names (<c>T20:30</c> is a minute). A mod is not part
/// of a value, so that neither START nor BEFORE is heard here. A name is read as what it says:
/// <c>2014/2015</c> is two whole years, although <em>l'année scolaire 2014-2015</em> and <em>l'an II</em> have such values too.
/// </remarks>
internal static partial class TimexValueReader
{
    private const int LastYear = 9999;

    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    /// <summary>The stretch of a value, or null where the value names none: a length, a set, a reference, an unknown.</summary>
    /// <param name="value">A TIMEX3 value, as in <c>2016-W11-WE</c>.</param>
    /// <param name="zone">The zone whose local times are returned, for values that carry an offset; Europe/Paris unless given.</param>
    /// <returns>The first moment and the first moment past the end; the latter is null where it would be after 9999-12-31.</returns>
    /// <exception cref="FormatException">The value is no TIMEX3 value, or names a day, a week or a time that does not exist.</exception>
    public static (LocalDateTime? From, LocalDateTime? To)? Read(string value, DateTimeZone? zone = null)
    {
        if (Duration().IsMatch(value) || Reference().IsMatch(value) || Unspecified().IsMatch(value))
        {
            return null;
        }

        var bounds = value.Split('/') switch
        {
            [var unit] => Unit(unit, zone ?? Paris),
            [{ Length: > 0 } first, { Length: > 0 } last] => Range(value, first, last, zone ?? Paris),
            _ => throw Malformed(value, "a range has two ends"),
        };
        return bounds?.From is null ? null : bounds;
    }

    /// <summary>The last unit is inclusive, but for a clock time: <em>de 14 h à 16 h 30</em> is over at 16:30.</summary>
    private static (LocalDateTime? From, LocalDateTime? To)? Range(string value, string first, string last, DateTimeZone zone)
    {
        if (Unit(first, zone) is not { } start || Unit(last, zone) is not { } end)
        {
            return null;
        }

        // « de jeudi à la fin du mois »: the month begins before its Thursday, and ends after it.
        return end.To <= start.From
            ? throw Malformed(value, "the range runs backwards")
            : (start.From, ClockTime().IsMatch(last) ? end.From : end.To);
    }

    private static (LocalDateTime? From, LocalDateTime? To)? Unit(string value, DateTimeZone zone)
    {
        if (BeforeChrist().IsMatch(value))
        {
            return null;
        }

        if (CenturyOrDecade().IsMatch(value))
        {
            var digits = int.Parse(value, CultureInfo.InvariantCulture);
            return value.Length == 2
                ? (NewYear(digits * 100 + 1), NewYear(digits * 100 + 101))
                : (NewYear(Math.Max(1, digits * 10)), NewYear(digits * 10 + 10));
        }

        var parts = Calendar().Match(value);
        if (!parts.Success || Number(parts, "year") is not (> 0 and var year))
        {
            throw Malformed(value, "its shape is none that TIMEX3 has");
        }

        return parts switch
        {
            _ when Number(parts, "week") is { } week => Week(value, year, week, parts),
            _ when Number(parts, "quarter") is { } quarter => MonthSpan(year, quarter * 3 - 2, 3),
            _ when Number(parts, "half") is { } half => MonthSpan(year, half * 6 - 5, 6),
            _ when parts.Groups["season"].Success => SeasonOf(year, parts.Groups["season"].Value),
            _ when Number(parts, "month") is { } month => InMonth(value, year, month, parts, zone),
            _ => MonthSpan(year, 1, 12),
        };
    }

    private static (LocalDateTime? From, LocalDateTime? To) Week(string value, int year, int week, Match parts)
    {
        // 4 January is always in week 1, and a week belongs to the year of its Thursday: week 53 of 2016 has one in 2017.
        var fourth = new LocalDate(year, 1, 4);
        var thursday = Later(fourth, 4 - (int)fourth.DayOfWeek + 7 * (week - 1));
        if (week == 0 || thursday?.Year != year)
        {
            throw Malformed(value, "the year has no such week");
        }

        return parts switch
        {
            _ when Number(parts, "weekday") is { } weekday => Days(Later(thursday.Value, weekday - 4), 1),
            _ when parts.Groups["weekend"].Success => Days(Later(thursday.Value, 2), 2),
            _ => Days(Later(thursday.Value, -3), 7),
        };
    }

    private static (LocalDateTime? From, LocalDateTime? To) InMonth(string value, int year, int month, Match parts, DateTimeZone zone)
    {
        if (month is < 1 or > 12)
        {
            throw Malformed(value, "the year has no such month");
        }

        if (Number(parts, "day") is not { } dayOfMonth)
        {
            return MonthSpan(year, month, 1);
        }

        if (dayOfMonth < 1 || dayOfMonth > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            throw Malformed(value, "the month has no such day");
        }

        var day = new LocalDate(year, month, dayOfMonth);
        return parts.Groups["part"].Value switch
        {
            "MO" => (day.At(new LocalTime(6, 0)), day.At(new LocalTime(12, 0))),
            "MI" => (day.At(new LocalTime(11, 0)), day.At(new LocalTime(14, 0))),
            "AF" => (day.At(new LocalTime(12, 0)), day.At(new LocalTime(18, 0))),
            "EV" => (day.At(new LocalTime(18, 0)), Later(day, 1)?.AtMidnight()),
            "NI" => (day.At(new LocalTime(22, 0)), Later(day, 1)?.At(new LocalTime(6, 0))),
            _ => Number(parts, "hour") is { } hour ? Clock(value, day, hour, parts, zone) : Days(day, 1),
        };
    }

    private static (LocalDateTime? From, LocalDateTime? To) Clock(string value, LocalDate day, int hour, Match parts, DateTimeZone zone)
    {
        var (minute, second) = (Number(parts, "minute"), Number(parts, "second"));
        if (hour > 24 || minute > 59 || second > 59 || (hour == 24 && (minute > 0 || second > 0)))
        {
            throw Malformed(value, "the day has no such time");
        }

        var from = hour == 24
            ? Later(day, 1)?.AtMidnight()
            : day.At(new LocalTime(hour, minute ?? 0, second ?? 0));
        if (from is { } written && parts.Groups["offset"] is { Success: true, Value: var offset })
        {
            var sinceGreenwich = offset == "Z" ? Offset.Zero : NodaTime.Text.OffsetPattern.GeneralInvariant.Parse(offset).Value;
            from = written.WithOffset(sinceGreenwich).InZone(zone).LocalDateTime;
        }

        var length = second is not null ? Period.FromSeconds(1) : minute is not null ? Period.FromMinutes(1) : Period.FromHours(1);
        var last = LocalDate.MaxIsoValue.At(LocalTime.MaxValue);
        return (from, from > last.Minus(length) ? null : from?.Plus(length));
    }

    private static (LocalDateTime? From, LocalDateTime? To) SeasonOf(int year, string code) => code switch
    {
        "SP" => (new LocalDateTime(year, 3, 20, 0, 0), new LocalDateTime(year, 6, 21, 0, 0)),
        "SU" => (new LocalDateTime(year, 6, 21, 0, 0), new LocalDateTime(year, 9, 23, 0, 0)),
        "FA" => (new LocalDateTime(year, 9, 23, 0, 0), new LocalDateTime(year, 12, 21, 0, 0)),
        _ => (new LocalDateTime(year, 12, 21, 0, 0), NewYear(year + 1)?.PlusMonths(2).PlusDays(19)),
    };

    private static (LocalDateTime? From, LocalDateTime? To) MonthSpan(int year, int month, int count) =>
        (new LocalDateTime(year, month, 1, 0, 0), month + count > 12 ? NewYear(year + 1) : new LocalDateTime(year, month + count, 1, 0, 0));

    private static (LocalDateTime? From, LocalDateTime? To) Days(LocalDate? first, int count) =>
        first is { } day ? (day.AtMidnight(), Later(day, count)?.AtMidnight()) : (null, null);

    private static LocalDateTime? NewYear(int year) => year > LastYear ? null : new LocalDateTime(year, 1, 1, 0, 0);

    private static LocalDate? Later(LocalDate day, int days) =>
        days > Period.DaysBetween(day, LocalDate.MaxIsoValue) ? null : day.PlusDays(days);

    private static int? Number(Match parts, string name) =>
        parts.Groups[name] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    private static FormatException Malformed(string value, string why) => new($"« {value} » is no TIMEX3 value: {why}.");

    /// <summary><c>P4D</c>, <c>PT3H30M</c>, <c>PXD</c>, <c>P1.5Y</c>: a length has no place.</summary>
    [GeneratedRegex(@"\AP(?=.)(?:(?:[0-9]+(?:\.[0-9]+)?|X+)(?:Y|M|WE|W|DE|D|CE|C|Q|H|SP|SU|FA|WI))*(?:T(?:(?:[0-9]+(?:\.[0-9]+)?|X+)[HMS])+)?\z")]
    private static partial Regex Duration();

    [GeneratedRegex(@"\A(?:PAST|PRESENT|FUTURE)_REF\z")]
    private static partial Regex Reference();

    /// <summary><c>XXXX-XX-XX</c>, <c>XXXX-WXX-3</c>, <c>XXXX-WXX-1/XXXX-WXX-5</c>: a set, or an anchor that is not known.</summary>
    [GeneratedRegex(@"\A(?=[^X]*X)[0-9XWTSPFAUEQHMOIVNZ:+/-]+\z")]
    private static partial Regex Unspecified();

    /// <summary><c>BC0052</c>, <c>BC02</c>: no local time is that old.</summary>
    [GeneratedRegex(@"\ABC[0-9]{2,4}(?:-[0-9]{2}){0,2}\z")]
    private static partial Regex BeforeChrist();

    [GeneratedRegex(@"\A[0-9]{2,3}\z")]
    private static partial Regex CenturyOrDecade();

    [GeneratedRegex(@"T[0-9]")]
    private static partial Regex ClockTime();

    [GeneratedRegex("""
        \A(?<year>[0-9]{4})
        (?: -(?<month>[0-9]{2})
            (?: -(?<day>[0-9]{2})
                (?: T(?<part>MO|MI|AF|EV|NI)
                  | T(?<hour>[0-9]{2}) (?: :(?<minute>[0-9]{2}) (?: :(?<second>[0-9]{2}) )? )? (?<offset>Z|[+-][0-9]{2}:[0-9]{2})?
                )?
            )?
          | -W(?<week>[0-9]{2}) (?: -(?<weekday>[1-7]) | -(?<weekend>WE) )?
          | -(?<season>SP|SU|FA|WI)
          | -Q(?<quarter>[1-4])
          | -H(?<half>[12])
        )?\z
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Calendar();
}
