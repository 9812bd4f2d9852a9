using Timeline.Tests.French;

namespace Timeline.Tests.Resolution;

/// <summary>The edges of the calendar and of the clock (spec family 20).</summary>
public sealed class CalendarEdgesTests
{
    [Theory]
    [InlineData("2015-12-31", "La grève commence demain.", "demain", "2016-01-01")]
    [InlineData("2016-01-01", "Le Sénat a voté hier.", "hier", "2015-12-31")]
    [InlineData("2016-02-28", "La grève commence demain.", "demain", "2016-02-29")]
    [InlineData("2015-02-28", "La grève commence demain.", "demain", "2015-03-01")]
    [InlineData("2016-03-01", "Le Sénat a voté hier.", "hier", "2016-02-29")]
    [InlineData("2016-03-01", "Elle est partie avant-hier.", "avant-hier", "2016-02-28")]
    [InlineData("1900-03-01", "Le Sénat a voté hier.", "hier", "1900-02-28")]
    [InlineData("2000-03-01", "Le Sénat a voté hier.", "hier", "2000-02-29")]
    [InlineData("2016-12-30", "Le juge tranchera après-demain.", "après-demain", "2017-01-01")]
    [InlineData("2016-01-03", "Trois hommes ont été arrêtés vendredi.", "vendredi", "2016-01-01")]
    [InlineData("2016-12-30", "Le conseil se réunira lundi.", "lundi", "2017-01-02")]
    [InlineData("2016-03-15", "La commune est née un 29 février 2012.", "29 février 2012", "2012-02-29")]
    public void Days(string publishedOn, string text, string words, string value) => text.PublishedOn(publishedOn).ShouldRead(words, value);

    [Theory]
    [InlineData("2015-12-30", "L'usine rouvrira la semaine prochaine.", "semaine prochaine", "2016-W01")]
    [InlineData("2016-01-05", "L'usine a fermé la semaine dernière.", "semaine dernière", "2015-W53")]
    [InlineData("2021-01-05", "L'usine a fermé la semaine dernière.", "semaine dernière", "2020-W53")]
    [InlineData("2016-01-02", "Cette semaine, les éleveurs bloquent les routes.", "Cette semaine", "2015-W53")]
    [InlineData("2017-01-01", "Cette semaine, les éleveurs bloquent les routes.", "Cette semaine", "2016-W52")]
    [InlineData("2016-01-04", "Deux skieurs sont morts le week-end dernier.", "week-end dernier", "2015-W53-WE")]
    public void Weeks(string publishedOn, string text, string words, string value) => text.PublishedOn(publishedOn).ShouldRead(words, value);

    [Theory]
    [InlineData("2016-01-15", "Le chômage a baissé le mois dernier.", "mois dernier", "2015-12")]
    [InlineData("2016-12-15", "Le chômage baissera le mois prochain.", "mois prochain", "2017-01")]
    [InlineData("2016-03-31", "Le chômage a baissé le mois dernier.", "mois dernier", "2016-02")]
    [InlineData("2016-03-31", "L'usine a fermé il y a un mois.", "il y a un mois", "2016-02")]
    [InlineData("2016-01-10", "Les urgences ont débordé du 27 décembre au 2 janvier.", "du 27 décembre au 2 janvier", "2015-12-27/2016-01-02")]
    [InlineData("2016-01-10", "Il a quitté ses fonctions le 28 décembre.", "28 décembre", "2015-12-28")]
    [InlineData("2016-12-20", "Le salon s'ouvrira le 11 janvier.", "11 janvier", "2017-01-11")]
    public void Months_and_years(string publishedOn, string text, string words, string value) => text.PublishedOn(publishedOn).ShouldRead(words, value);

    /// <summary>A day that does not exist is remarked on, and never repaired.</summary>
    [Theory]
    [InlineData("Le traité fut signé le 31 février 2015.", "31 février 2015")]
    [InlineData("Le traité fut signé le 29 février 2015.", "29 février 2015")]
    [InlineData("Le traité fut signé le 29 février 1900.", "29 février 1900")]
    [InlineData("Le traité fut signé le 31 avril 2015.", "31 avril 2015")]
    public void Days_that_no_calendar_has(string text, string words) => text.PublishedOn("2016-03-15").ShouldReadNothing().ShouldRemark(DiagnosticKind.ImpossibleDate, words);

    [Theory]
    [InlineData("Europe/Paris", "2016-03-25", "Le vote aura lieu dimanche à 2 h 30.", DiagnosticKind.SkippedTime)]
    [InlineData("Europe/Brussels", "2016-03-25", "Le vote aura lieu dimanche à 2 h 30.", DiagnosticKind.SkippedTime)]
    [InlineData("America/Montreal", "2016-03-11", "Le vote aura lieu dimanche à 2 h 30.", DiagnosticKind.SkippedTime)]
    [InlineData("Europe/Paris", "2016-10-28", "Le vote aura lieu dimanche à 2 h 30.", DiagnosticKind.AmbiguousTime)]
    [InlineData("Europe/Brussels", "2016-10-28", "Le vote aura lieu dimanche à 2 h 30.", DiagnosticKind.AmbiguousTime)]
    [InlineData("America/Montreal", "2016-11-04", "Le vote aura lieu dimanche à 1 h 30.", DiagnosticKind.AmbiguousTime)]
    [InlineData("Pacific/Noumea", "1996-11-29", "Le vote aura lieu dimanche à 2 h 30.", DiagnosticKind.SkippedTime)]
    [InlineData("Pacific/Noumea", "1997-02-28", "Le vote aura lieu dimanche à 2 h 30.", DiagnosticKind.AmbiguousTime)]
    public void Hours_that_the_clocks_skip_or_show_twice(string zone, string publishedOn, string text, DiagnosticKind remark) =>
        text.PublishedOn(publishedOn).In(zone).ShouldRemark(remark, "dimanche");

    [Theory]
    [InlineData("Pacific/Noumea", "2016-03-25"), InlineData("Pacific/Noumea", "2016-10-28"), InlineData("Europe/Paris", "2016-03-18")]
    public void Other_nights_have_all_their_hours(string zone, string publishedOn) =>
        TimelineExtractor.Read(new Article("Le vote aura lieu dimanche à 2 h 30.", Publications.Parse(publishedOn)), TimelineOptions.Default with { Zone = DateTimeZoneProviders.Tzdb[zone] })
            .Diagnostics.Should().BeEmpty();

    /// <summary>Hours are elapsed time: the night of 26 to 27 March 2016 has eleven of them between 20:00 and 8:00 in Paris, and twelve in Nouméa.</summary>
    [Theory]
    [InlineData("Europe/Paris", "2016-03-26T20:00", "Le train partira dans douze heures.", "dans douze heures", "2016-03-27T09:00")]
    [InlineData("Europe/Brussels", "2016-03-26T20:00", "Le train partira dans douze heures.", "dans douze heures", "2016-03-27T09:00")]
    [InlineData("Pacific/Noumea", "2016-03-26T20:00", "Le train partira dans douze heures.", "dans douze heures", "2016-03-27T08:00")]
    [InlineData("Europe/Paris", "2016-10-29T20:00", "Le train partira dans douze heures.", "dans douze heures", "2016-10-30T07:00")]
    [InlineData("America/Montreal", "2016-03-12T20:00", "Le train partira dans douze heures.", "dans douze heures", "2016-03-13T09:00")]
    [InlineData("Europe/Paris", "2016-03-27T08:00", "Le train est parti il y a sept heures.", "il y a sept heures", "2016-03-27T00:00")]
    public void Hours_are_elapsed_time(string zone, string publishedOn, string text, string words, string value) =>
        text.PublishedOn(publishedOn).In(zone).ShouldRead(words, value);

    /// <summary>An hour of another zone is that hour here; its value says by how much the two differ, where they do.</summary>
    [Theory]
    [InlineData("Europe/Paris", "L'avion a décollé mardi à 20 h, heure de Tokyo.", "2016-03-15T20:00+09:00", "[2016-03-15T12:00, 2016-03-15T12:01)")]
    [InlineData("Europe/Paris", "L'avion a décollé mardi à 20 h, heure de New York.", "2016-03-15T20:00-04:00", "[2016-03-16T01:00, 2016-03-16T01:01)")]
    [InlineData("Europe/Paris", "L'avion a décollé mardi à 4H12 GMT.", "2016-03-15T04:12Z", "[2016-03-15T05:12, 2016-03-15T05:13)")]
    [InlineData("Europe/Paris", "L'avion a décollé mardi à 4H12 GMT+2.", "2016-03-15T04:12+02:00", "[2016-03-15T03:12, 2016-03-15T03:13)")]
    [InlineData("Europe/Paris", "L'avion a décollé mardi à 4H12 GMT-5.", "2016-03-15T04:12-05:00", "[2016-03-15T10:12, 2016-03-15T10:13)")]
    [InlineData("Europe/Paris", "L'avion a décollé mardi à 20 h, heure de Bruxelles.", "2016-03-15T20:00", "[2016-03-15T20:00, 2016-03-15T20:01)")]
    [InlineData("Europe/Paris", "L'avion a décollé mardi à 20 h, heure de Paris.", "2016-03-15T20:00", "[2016-03-15T20:00, 2016-03-15T20:01)")]
    [InlineData("America/Montreal", "L'avion a décollé mardi à 20 h, heure de Paris.", "2016-03-15T20:00+01:00", "[2016-03-15T15:00, 2016-03-15T15:01)")]
    [InlineData("Pacific/Noumea", "L'avion a décollé mardi à 20 h, heure de Paris.", "2016-03-15T20:00+01:00", "[2016-03-16T06:00, 2016-03-16T06:01)")]
    public void Hours_of_other_zones(string zone, string text, string value, string interval) => text.PublishedOn("2016-03-16").In(zone).ShouldRead(Hour(text), value).ShouldSpan("mardi", interval);

    private static string Hour(string text) => text[text.IndexOf("mardi", StringComparison.Ordinal)..^1];

    [Theory]
    [InlineData("0001-01-01", "Il pleut aujourd'hui.", "aujourd'hui", "0001-01-01")]
    [InlineData("0001-01-02", "Il a plu hier.", "hier", "0001-01-01")]
    [InlineData("9999-12-31", "Il pleut aujourd'hui.", "aujourd'hui", "9999-12-31")]
    [InlineData("9999-12-30", "Il pleuvra demain.", "demain", "9999-12-31")]
    [InlineData("9999-12-31", "Cette année, la truffe est rare.", "Cette année", "9999")]
    [InlineData("9999-11-15", "Fermé le 25 décembre, le musée rouvrira le 2 janvier.", "25 décembre", "9998-12-25")]
    public void The_first_and_last_year(string publishedOn, string text, string words, string value) => text.PublishedOn(publishedOn).ShouldRead(words, value);

    [Theory]
    [InlineData("0001-01-01", "Il a plu hier."), InlineData("9999-12-31", "Il pleuvra demain."), InlineData("9999-12-31", "Le vote aura lieu vendredi prochain.")]
    [InlineData("9999-12-31", "Le festival se tiendra l'an prochain."), InlineData("0001-01-01", "Le club a été fondé il y a trente ans.")]
    public void Beyond_them_there_is_no_date(string publishedOn, string text) =>
        TemporalTagger.Tag(text, Publications.Parse(publishedOn)).Should().AllSatisfy(expression => expression.Interval.Should().BeNull());
}
