using NodaTime.Text;

namespace Timeline.Tests.Laws;

public sealed class TimexValueReaderTests
{
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");
    private static readonly LocalDateTimePattern Days = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd");

    [Theory]
    [InlineData("2016-03-15", "2016-03-15 2016-03-16")]
    [InlineData("2016-02-29", "2016-02-29 2016-03-01")]
    [InlineData("2016-12-31", "2016-12-31 2017-01-01")]
    [InlineData("2016-03", "2016-03-01 2016-04-01")]
    [InlineData("2016-12", "2016-12-01 2017-01-01")]
    [InlineData("2016", "2016-01-01 2017-01-01")]
    [InlineData("0052", "0052-01-01 0053-01-01")]
    [InlineData("197", "1970-01-01 1980-01-01")]
    [InlineData("200", "2000-01-01 2010-01-01")]
    [InlineData("000", "0001-01-01 0010-01-01")]
    [InlineData("18", "1801-01-01 1901-01-01")]
    [InlineData("19", "1901-01-01 2001-01-01")]
    [InlineData("00", "0001-01-01 0101-01-01")]
    [InlineData("2016-W11", "2016-03-14 2016-03-21")]
    [InlineData("2020-W53", "2020-12-28 2021-01-04")]
    [InlineData("2009-W01", "2008-12-29 2009-01-05")]
    [InlineData("2016-W11-WE", "2016-03-19 2016-03-21")]
    [InlineData("2015-W53-WE", "2016-01-02 2016-01-04")]
    [InlineData("2016-W11-2", "2016-03-15 2016-03-16")]
    [InlineData("2016-SP", "2016-03-20 2016-06-21")]
    [InlineData("2016-SU", "2016-06-21 2016-09-23")]
    [InlineData("2010-FA", "2010-09-23 2010-12-21")]
    [InlineData("2014-WI", "2014-12-21 2015-03-20")]
    [InlineData("2016-Q1", "2016-01-01 2016-04-01")]
    [InlineData("2016-Q3", "2016-07-01 2016-10-01")]
    [InlineData("2015-Q4", "2015-10-01 2016-01-01")]
    [InlineData("2016-H1", "2016-01-01 2016-07-01")]
    [InlineData("2016-H2", "2016-07-01 2017-01-01")]
    public void Whole_units(string value, string bounds) => Written(value).Should().Be(bounds);

    [Theory]
    [InlineData("2016-03-15TMO", "2016-03-15T06:00:00 2016-03-15T12:00:00")]
    [InlineData("2016-03-15TMI", "2016-03-15T11:00:00 2016-03-15T14:00:00")]
    [InlineData("2016-03-15TAF", "2016-03-15T12:00:00 2016-03-15T18:00:00")]
    [InlineData("2016-03-15TEV", "2016-03-15T18:00:00 2016-03-16")]
    [InlineData("2016-03-14TNI", "2016-03-14T22:00:00 2016-03-15T06:00:00")]
    [InlineData("2016-12-31TNI", "2016-12-31T22:00:00 2017-01-01T06:00:00")]
    [InlineData("2016-03-15T20:30", "2016-03-15T20:30:00 2016-03-15T20:31:00")]
    [InlineData("2016-03-15T23:59", "2016-03-15T23:59:00 2016-03-16")]
    [InlineData("2016-03-15T20", "2016-03-15T20:00:00 2016-03-15T21:00:00")]
    [InlineData("2016-03-15T20:30:12", "2016-03-15T20:30:12 2016-03-15T20:30:13")]
    [InlineData("2016-03-19T24:00", "2016-03-20 2016-03-20T00:01:00")]
    [InlineData("2016-03-15T00:00", "2016-03-15 2016-03-15T00:01:00")]
    [InlineData("2016-03-15T04:12Z", "2016-03-15T05:12:00 2016-03-15T05:13:00")]
    [InlineData("2016-07-15T23:30Z", "2016-07-16T01:30:00 2016-07-16T01:31:00")]
    [InlineData("2016-03-15T21:00+03:00", "2016-03-15T19:00:00 2016-03-15T19:01:00")]
    [InlineData("2016-03-15T21:00-05:00", "2016-03-16T03:00:00 2016-03-16T03:01:00")]
    public void Times(string value, string bounds) => Written(value).Should().Be(bounds);

    [Theory]
    [InlineData("2016-05-03/2016-05-05", "2016-05-03 2016-05-06", "du 3 au 5 mai")]
    [InlineData("2015-12-27/2016-01-02", "2015-12-27 2016-01-03", "du 27 décembre au 2 janvier")]
    [InlineData("2011/2014", "2011-01-01 2015-01-01", "entre 2011 et 2014")]
    [InlineData("2016-03/2016-05", "2016-03-01 2016-06-01", "de mars à mai")]
    [InlineData("15/18", "1501-01-01 1901-01-01", "du XVIe au XIXe siècle")]
    [InlineData("2016-W10/2016-W11", "2016-03-07 2016-03-21", "these two weeks")]
    [InlineData("2016-03-14TNI/2016-03-15TMO", "2016-03-14T22:00:00 2016-03-15T12:00:00", "parts of a day are inclusive")]
    [InlineData("2016-03-16T14:00/2016-03-16T16:30", "2016-03-16T14:00:00 2016-03-16T16:30:00", "de 14 h à 16 h 30: a clock time is an end")]
    [InlineData("2016-03-16T22:00/2016-03-16T24:00", "2016-03-16T22:00:00 2016-03-17", "de 22 h à minuit")]
    public void Ranges(string value, string bounds, string french) => Written(value).Should().Be(bounds, french);

    [Theory]
    [InlineData("9999", "9999-01-01 …"), InlineData("9999-12", "9999-12-01 …"), InlineData("9999-12-31", "9999-12-31 …")]
    [InlineData("99", "9901-01-01 …"), InlineData("999", "9990-01-01 …"), InlineData("9999-WI", "9999-12-21 …")]
    [InlineData("9999-W52", "9999-12-27 …")]
    [InlineData("9999-Q4", "9999-10-01 …"), InlineData("9999-12-31TNI", "9999-12-31T22:00:00 …")]
    [InlineData("9999-12-31T23:59", "9999-12-31T23:59:00 …")]
    public void What_would_end_after_the_last_day_has_an_open_end(string value, string bounds) => Written(value).Should().Be(bounds);

    [Theory]
    [InlineData("P4D"), InlineData("PT48H"), InlineData("PT3H30M"), InlineData("P1.5Y"), InlineData("P200Y"), InlineData("P2W")]
    [InlineData("PXD")]
    [InlineData("PRESENT_REF"), InlineData("PAST_REF"), InlineData("FUTURE_REF")]
    [InlineData("XXXX-XX-XX"), InlineData("XXXX-WXX-3"), InlineData("XXXX-XX-XXTEV"), InlineData("XXXX-11-11")]
    [InlineData("XXXX-XX-WXX-1-1")]
    [InlineData("XXXX-WXX-1/XXXX-WXX-5"), InlineData("XXXX-XX-XXT20:30"), InlineData("XXXX"), InlineData("2016-XX-15")]
    [InlineData("BC0052"), InlineData("BC02"), InlineData("BC0052/BC0050"), InlineData("BC0027/0014"), InlineData("9999-W52-WE")]
    [InlineData("9999-12-31T24:00")]
    public void Values_that_name_no_stretch(string value) => TimexValueReader.Read(value).Should().BeNull();

    [Theory]
    [InlineData(""), InlineData("P"), InlineData("hier"), InlineData("2016-3-15"), InlineData("16-03-15"), InlineData("2016-03-15T")]
    [InlineData("2016-03-15TXY")]
    [InlineData("2016-13"), InlineData("2016-00"), InlineData("2015-02-29"), InlineData("2016-04-31"), InlineData("0000")]
    [InlineData("0000-01-01")]
    [InlineData("2016-W53"), InlineData("2016-W00"), InlineData("2016-W11-8"), InlineData("2016-Q5"), InlineData("2016-H3")]
    [InlineData("2016-AU")]
    [InlineData("2016-03-15T25:00"), InlineData("2016-03-15T20:60"), InlineData("2016-03-15T24:01"), InlineData("2016-03-15T8:30")]
    [InlineData("2016-05-05/2016-05-03"), InlineData("2016/2017/2018"), InlineData("2016/"), InlineData("2016-03-15\n"), InlineData("٢٠١٦")]
    public void What_is_no_value_is_refused_and_the_message_says_which(string value) =>
        FluentActions.Invoking(() => TimexValueReader.Read(value)).Should().Throw<FormatException>().WithMessage($"« {value} » *");

    [Fact]
    public void A_time_with_an_offset_is_local_to_the_zone_that_is_asked_for()
    {
        var montréal = DateTimeZoneProviders.Tzdb["America/Montreal"];
        TimexValueReader.Read("2016-03-15T02:12Z", montréal)!.Value.From.Should().Be(new LocalDateTime(2016, 3, 14, 22, 12));
    }

    private static string? Written(string value) =>
        TimexValueReader.Read(value) is { } bounds ? $"{Moment(bounds.From)} {Moment(bounds.To)}" : null;

    private static string Moment(LocalDateTime? moment) => moment switch
    {
        null => "…",
        { TimeOfDay: var time } m when time == LocalTime.Midnight => Days.Format(m),
        { } m => Seconds.Format(m),
    };
}
