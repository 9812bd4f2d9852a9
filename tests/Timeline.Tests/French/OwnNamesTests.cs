using NodaTime;

namespace Timeline.Tests.French;

/// <summary>What the options add to the language: names of the user's own, and the digits of a scan.</summary>
public sealed class OwnNamesTests
{
    private static readonly LocalDate Published = new(2016, 3, 15);

    private static readonly TimelineOptions WithNames = TimelineOptions.Default with
    {
        NamedEvents =
        [
            new NamedEvent("l'attentat du Bataclan", new LocalDate(2015, 11, 13)),
            new NamedEvent("le Grenelle", new LocalDate(2007, 9, 1), new LocalDate(2007, 12, 31)),
            new NamedEvent("la Libération", new LocalDate(1944, 1, 1), new LocalDate(1945, 12, 31)),
        ],
    };

    [Theory]
    [InlineData("L'attentat du Bataclan a endeuillé la ville.", "attentat du Bataclan 2015-11-13")]
    [InlineData("Depuis l’attentat du Bataclan, la salle est gardée.", "Depuis l’attentat du Bataclan 2015-11-13")]
    [InlineData("Depuis le Grenelle, les règles ont changé.", "Depuis le Grenelle 2007-09-01/2007-12-31")]
    [InlineData("Le maire avait été élu à la Libération.", "Libération 1944/1945")]
    [InlineData("La libération des otages est proche.", "")]
    [InlineData("L'attentat du métro a fait deux blessés.", "")]
    public void Un_nom_donné_est_une_date(string text, string expected) => Read(text, WithNames).Should().Be(expected);

    [Fact]
    public void Sans_option_ces_noms_ne_sont_rien() => Read("L'attentat du Bataclan a endeuillé la ville.", TimelineOptions.Default).Should().BeEmpty();

    [Theory]
    [InlineData("Il mourut le l5 mars 1923.", "l5 mars 1923 1923-03-15")]
    [InlineData("L'acte date du O8 mai 19O2.", "O8 mai 19O2 1902-05-08")]
    public void Les_chiffres_d_un_scan_ne_se_lisent_que_sur_demande(string text, string expected)
    {
        Read(text, TimelineOptions.Default with { ReadsOcrDigits = true }).Should().Be(expected);
        Read(text, TimelineOptions.Default).Should().NotBe(expected);
    }

    [Fact]
    public void Un_événement_ne_finit_pas_avant_de_commencer() =>
        FluentActions.Invoking(() => new NamedEvent("la crise", new LocalDate(2016, 2, 1), new LocalDate(2016, 1, 1))).Should().Throw<ArgumentException>();

    private static string Read(string text, TimelineOptions options) =>
        string.Join(" ; ", TemporalTagger.Tag(text, Published, options).Select(expression => $"{expression.Text} {expression.Reading.Value}"));
}
