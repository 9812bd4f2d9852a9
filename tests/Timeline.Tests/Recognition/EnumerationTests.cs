using Timeline.Tests.French;

namespace Timeline.Tests.Recognition;

/// <summary>Days in a row, of which the last one alone says month and year, and which share one verb.</summary>
public sealed class EnumerationTests
{
    [Theory]
    [InlineData("Le salon se tiendra les 3, 4 et 5 mai.", "3 → 2016-05-03; 4 → 2016-05-04; 5 mai → 2016-05-05")]
    [InlineData("Le salon se tiendra le 3, le 4 et le 5 mai.", "3 → 2016-05-03; 4 → 2016-05-04; 5 mai → 2016-05-05")]
    [InlineData("Le salon se tiendra samedi 7, dimanche 8 et lundi 9 mai.", "samedi 7 → 2016-05-07; dimanche 8 → 2016-05-08; lundi 9 mai → 2016-05-09")]
    [InlineData("Le salon se tiendra les 30 mai, 4 et 5 juin.", "30 mai → 2016-05-30; 4 → 2016-06-04; 5 juin → 2016-06-05")]
    [InlineData("Le salon se tiendra lundi, mardi et samedi.", "lundi → 2016-03-21; mardi → 2016-03-22; samedi → 2016-03-26")]
    public void Each_day_is_one_date_of_the_same_verb(string text, string expected)
    {
        var read = TemporalTagger.Tag(text, RuleExample.DefaultDay).Select(one => $"{one.Text} → {one.Value}").ToList();
        string.Join("; ", read).Should().Be(expected);
        new SaidOn(text, RuleExample.DefaultDay).ShouldHaveTriggers([.. read.Select(_ => "tiendra")]);
    }

    /// <summary>What a sentence is read with grows with the longest sentence so far.</summary>
    [Theory]
    [InlineData(10), InlineData(60), InlineData(64), InlineData(65), InlineData(100), InlineData(30)]
    public void A_long_sentence_is_read_to_its_end(int fruits)
    {
        var text = "Mardi, il a vendu des poires" + string.Concat(Enumerable.Repeat(" bien mûres", fruits)) + " et il est parti mercredi matin.";
        TemporalTagger.Tag(text, new LocalDate(2016, 3, 18)).Select(one => $"{one.Text} {one.Value}").Should().Equal("Mardi 2016-03-15", "mercredi matin 2016-03-16TMO");
    }

    /// <summary>A text may break off anywhere: what is there is read.</summary>
    [Theory]
    [InlineData("Le salon se tiendra les 3, 4 et 5 mai", "3; 4; 5 mai")]
    [InlineData("Le salon se tiendra lundi, mardi", "lundi; mardi")]
    [InlineData("Le salon se tiendra lundi,", "lundi")]
    [InlineData("Le salon se tiendra le 3 mai,", "3 mai")]
    [InlineData("Le salon se tiendra le 3 mai, le", "3 mai")]
    [InlineData("Le salon se tiendra samedi 7, dimanche", "samedi 7; dimanche")]
    [InlineData("Le salon se tiendra samedi 7 mai, dimanche 8", "samedi 7 mai; dimanche 8")]
    public void A_text_that_breaks_off_is_read_as_far_as_it_goes(string text, string expected) =>
        string.Join("; ", TemporalTagger.Tag(text, RuleExample.DefaultDay).Select(one => one.Text)).Should().Be(expected);
}
