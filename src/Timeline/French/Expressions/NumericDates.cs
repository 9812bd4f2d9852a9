using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Dates in other orders and with other marks, as tables, forms and translations write them: <em>2015-12, 15.03., avril 12, 2014</em>.</summary>
internal static class NumericDates
{
    /// <summary>What makes the number after a month a year or a quantity: <em>en mars 12 000 personnes, en avril 07</em>.</summary>
    private static readonly WordSet OfMonth = FrenchWords.Set("en", "de", "d'", "du", "fin", "début", "mi", "depuis", "dès", "courant", "mois", "au", "et", "à");

    private static readonly WordSet This = FrenchWords.Set(["cette", "ce", .. FrenchWords.Weekdays]);
    private static readonly WordSet Locators = FrenchWords.Set("en", "depuis", "dès", "avant", "après", "fin", "début", "courant", "mois");
    private static readonly WordSet Links = FrenchWords.Set("et", "ou", "puis");

    private static readonly WordSet Articles = FrenchWords.Set("le", "du", "au", "les", "des", "aux", "dates");

    public static RuleFamily Rules { get; } = new("Dates chiffrées", Level.Date)
    {
        new("avril 12, 2014")
        {
            Pattern = "({weekday} ,?)? {month} {digits:day} ,? (de)? {fourDigits:year} | ({weekday} ,?)? {month} 1 er ,? {fourDigits:year}",
            Meaning = said => Valid(said, said.Number("year")),
            When = place => place[^1].Number is >= 1000 and <= 2999,
            Examples = ["L'acte, traduit de l'anglais, porte la date d'[avril 12, 2014]. → 2014-04-12", "Le passeport, délivré à Boston, a expiré [jeudi, mai 8 2008]. → 2008-05-08"],
            NotExamples = ["Mars 40 2014 n'est pas une date."],
        },
        new("avril 12")
        {
            Pattern = "({weekday} ,?)? {month} {day}",
            Meaning = said => Valid(said, null),
            When = place => !place.HasBefore(OfMonth) && !place[^1].IsJoined && (Frames.EndsNounGroup(place) || place.HasAfter(This)),
            Examples = ["Prochaine séance : [avril 12]. → 2016-04-12"],
            NotExamples = ["En mars 12 usines ont fermé.", "Le rapport de mai 12 000 fois cité.", "Le Concorde s'écrase en juillet 00."],
        },
        new("2014/avr/12")
        {
            Pattern = "{fourDigits:year} '/' {month} '/' {digits:day} | {fourDigits:year} {month} {digits:day} | {digits:day} '/' {month} '/' {fourDigits:year} | {digits:day} '.' {month} '.' {fourDigits:year}"
                + " | {digits:day} {month} {fourDigits:year}",
            Meaning = said => Valid(said, said.Number("year")),
            When = IsWithoutSpaces,
            Examples = ["Le registre s'arrête au [2014-avril-12]. → 2014-04-12", "La photo est datée du [12/avril/2014]. → 2014-04-12"],
            NotExamples = ["Le 40/avril/2014 n'existe pas."],
        },
        new("2014/4/12")
        {
            Pattern = "{fourDigits:year}~/~{digits:month}~/~{digits:day} | {fourDigits:year} {digits:month} {digits:day} | {digits:day} {digits:month} {fourDigits:year}",
            Meaning = said => Valid(said, said.Number("year")),
            NotAfter = NumberedThings.References,
            When = place => (place[1].Is('/') || (Frames.IsHyphenated(place) && (place[1].Length == 1 || Math.Min(place[0].Length, place[^1].Length) == 1))) && !place.After().IsJoined
                && place[place.Length / 2].Number is >= 1 and <= 12 && Math.Max(place[0].Number, place[^1].Number) is >= 1900 and <= 2099,
            Examples = ["Le fichier a été créé le [2014/4/12]. → 2014-04-12", "La facture est du [5-4-2015]. → 2015-04-05"],
            NotExamples = ["Le dossier 5-4-2015 est perdu.", "Le réseau 2014.4.12 ne répond pas."],
        },
        new("2015-12")
        {
            Pattern = "{fourDigits:year} {digits:month} | {digits:month} {fourDigits:year}",
            Meaning = said => new CalendarDate(said.Number("year"), said.Number("month"), null),
            NotAfter = NumberedThings.References,
            When = place => place[1].Has(TokenTraits.Hyphenated) && IsMonthOfYear(place) && IsPlaced(place),
            Examples = ["Les travaux ont commencé en [2015-12]. → 2015-12", "Le contrat court [depuis 11-2014]. → 2014-11 ON_OR_AFTER"],
            NotExamples = ["Le décret 2015-10 est abrogé.", "Envoi suivi (réf. 2015-10).", "Il habite au 12-2014."],
        },
        new("2015.12")
        {
            Pattern = "{fourDigits:year}~.~{digits:month} | {twoDigits:month}~.~{fourDigits:year}",
            Meaning = said => new CalendarDate(said.Number("year"), said.Number("month"), null),
            After = "en|depuis|dès|jusqu'en",
            When = place => IsMonthOfYear(place) && !place.After().IsJoined,
            Examples = ["Le bail a été signé en [2014.11]. → 2014-11", "Le bail court [depuis 11.2014]. → 2014-11 ON_OR_AFTER"],
            NotExamples = ["La version 2014.11 est en ligne.", "Le gain est de 2014.11 euros."],
        },
        new("vendredi 7.6.")
        {
            Pattern = "(ce)? {weekday} ,? (le)? {digits:day}~.~{digits:month}~. | (ce)? {weekday} ,? (le)? {digits:day}~.~{digits:month} | (ce)? {weekday} ,? (le)? {digits:day}~/~{digits:month} | (ce)? {weekday} ,? (le)? {digits:day} {digits:month} | {shortWeekday:weekday} {digits:day}~/~{digits:month}",
            Meaning = said => InEitherOrder(said),
            When = place => IsDayAndMonth(place) && !place.After().IsJoined && !place.After().Is('/'),
            Examples = ["Le concert de [mercredi 6.4] est complet. → 2016-04-06", "Le conseil siégera [lundi 04/04]. → 2016-04-04"],
            NotExamples = ["Le samedi 40.50 n'existe pas."],
        },
        new("le 15.03")
        {
            Pattern = "{twoDigits:day}~.~{twoDigits:month}",
            Meaning = said => InEitherOrder(said),
            After = "le|du|au|dès le|ce",
            When = place => IsDayAndMonth(place) && !place.After().IsJoined && Frames.EndsNounGroup(place),
            Examples = ["Le délai court [jusqu'au 06.04]. → 2016-04-06 ON_OR_BEFORE"],
            NotExamples = ["Le cours est tombé à 15.03.", "Le 15.03 francs est une erreur."],
        },
        new("le 20/11, 22/11 ou 25/11")
        {
            Pattern = "{digits:day}~/~{digits:month}",
            Meaning = said => InEitherOrder(said),
            When = place => IsDayAndMonth(place) && !place.After().Is('/') && !place[0].IsJoined && (IsInDateline(place) || (!place.After().Is('-') && (Frames.IsAllThatIsSaid(place) || IsListed(place)))),
            Examples = ["[22/3]. → 2016-03-22", "NAMUR [14/3] (BELGA) = Le bourgmestre démissionne. → 2016-03-14", "Le car part le 23/4, [30/4] ou [7/5]. → 2016-04-23 ; 2016-04-30 ; 2016-05-07"],
            NotExamples = ["Il a mangé 1/4 ou 1/3 du gâteau.", "Les critiques lui donnent 8/10 et 9/10.", "LYON 8/10 (deux victoires de suite) monte.", "Namur 3/5 - Liège 2/5."],
        },
        new("ce 12/05")
        {
            Pattern = "ce {digits:day}~/~{digits:month}",
            Meaning = said => CalendarDates.Valid(new CalendarDate(null, said.Number("month"), said.Number("day"), null, Pull.This)),
            When = place => IsDayAndMonth(place) && Frames.EndsNounGroup(place),
            Examples = ["La réunion a eu lieu [ce 14/3]. → 2016-03-14"],
            NotExamples = ["Ce 1/4 de finale l'a épuisé."],
        },
    };

    private static Meaning Valid(Said said, int? year) => CalendarDates.Valid(new CalendarDate(year, said.Number("month"), said.NumberOrNull("day") ?? 1, said.WeekdayOrNull()));

    private static Meaning InEitherOrder(Said said) =>
        CalendarDates.Valid(new CalendarDate(null, said.Number("month"), said.Number("day"), said.WeekdayOrNull()) { IsOrderOpen = true });

    /// <summary>At the head of a text, behind a place in capitals and before the agency in brackets or a dash.</summary>
    private static bool IsInDateline(Place place)
    {
        var hasAgency = place.After().Is('(') && place.After(3).Is(')');
        var dash = hasAgency ? place.After(4) : place.After();
        return place.IsNearSentenceStart && (dash.IsDash || dash.Is('=')) && place.Before((hasAgency && place.Before().Is(',')) ? 2 : 1).Has(hasAgency ? TokenTraits.Capital : TokenTraits.AllCapitals);
    }

    private static bool IsWithoutSpaces(Place place)
    {
        for (var i = 1; i < place.Length; i++)
        {
            if (place[i].Start > place[i - 1].End && !place[i].Has(TokenTraits.Hyphenated))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMonthOfYear(Place place)
    {
        var (year, month) = place[0].Length == 4 ? (place[0].Number, place[^1].Number) : (place[^1].Number, place[0].Number);
        return year is >= 1900 and <= 2099 && month is >= 1 and <= 12;
    }

    /// <summary>The last two numbers are those of a day and a month.</summary>
    private static bool IsDayAndMonth(Place place)
    {
        var last = place[^1].Kind == TokenKind.Number ? place.Length - 1 : place.Length - 2;
        var first = place[last - 1].Kind == TokenKind.Number ? last - 1 : last - 2;

        // « Dimanche 20⏎9 h : départ de la course »: the line below has an hour.
        return place[first].Number is >= 1 and <= 31 && place[last].Number is >= 1 and <= 12 && !place[last].Has(TokenTraits.LineStart);
    }

    /// <summary>A reference of four digits and two is a month only where something places it in time.</summary>
    private static bool IsPlaced(Place place) => !place.After().IsJoined && (place.IsSentenceStart || place.Before().Kind == TokenKind.Punctuation || place.HasBefore(Locators)) && Frames.EndsNounGroup(place);

    /// <summary><em>Le 20/11, 22/11 ou 25/11</em>: others of the kind stand right before, and the first of them is placed as a day is. Marks are not: <em>8/10 et 9/10</em>.</summary>
    private static bool IsListed(Place place)
    {
        var distance = 1;
        while (place.HasBefore(Links, distance) || place.Before(distance).Is(','))
        {
            distance += 1;
            if (place.Before(distance) is not { Kind: TokenKind.Number, Number: >= 1 and <= 12 } || !place.Before(distance + 1).Is('/')
                || place.Before(distance + 2) is not { Kind: TokenKind.Number, Number: >= 1 and <= 31 })
            {
                return false;
            }

            distance += 3;
            if (place.HasBefore(Articles, distance))
            {
                return true;
            }
        }

        return false;
    }

}
