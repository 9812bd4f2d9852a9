using Timeline.Tests.French;

namespace Timeline.Tests.Resolution;

/// <summary>The so-many-th of something within something (spec family 14), counted from either end.</summary>
public sealed class NthOnesTests
{
    [Theory]
    [InlineData("Le marché rouvrira le deuxième lundi d'avril.", "deuxième lundi d'avril", "2016-04-11", "[2016-04-11, 2016-04-12)")]
    [InlineData("Le marché rouvrira le quatrième vendredi d'avril.", "quatrième vendredi d'avril", "2016-04-22", "[2016-04-22, 2016-04-23)")]
    [InlineData("Le marché rouvrira le premier vendredi d'avril.", "premier vendredi d'avril", "2016-04-01", "[2016-04-01, 2016-04-02)")]
    [InlineData("Le marché rouvrira le dernier samedi d'avril.", "dernier samedi d'avril", "2016-04-30", "[2016-04-30, 2016-05-01)")]
    [InlineData("Le marché rouvrira le dernier vendredi d'avril.", "dernier vendredi d'avril", "2016-04-29", "[2016-04-29, 2016-04-30)")]
    [InlineData("Les caves ouvriront le premier week-end de mai.", "premier week-end de mai", "2016-W18-WE", "[2016-05-07, 2016-05-09)")]
    [InlineData("Les caves ouvriront le deuxième week-end de mai.", "deuxième week-end de mai", "2016-W19-WE", "[2016-05-14, 2016-05-16)")]
    [InlineData("Les caves ouvriront le dernier week-end de juin.", "dernier week-end de juin", "2016-W25-WE", "[2016-06-25, 2016-06-27)")]
    [InlineData("Le pont sera fermé la deuxième semaine de juin.", "deuxième semaine de juin", "2016-06-08/2016-06-14", "[2016-06-08, 2016-06-15)")]
    [InlineData("Le pont sera fermé la dernière semaine de juin.", "dernière semaine de juin", "2016-06-24/2016-06-30", "[2016-06-24, 2016-07-01)")]
    [InlineData("Le pont sera fermé le premier jour de juin.", "premier jour de juin", "2016-06-01", "[2016-06-01, 2016-06-02)")]
    [InlineData("Le pont sera fermé le dernier jour de juin.", "dernier jour de juin", "2016-06-30", "[2016-06-30, 2016-07-01)")]
    [InlineData("La baisse du premier mois de 2014 a été corrigée.", "premier mois de 2014", "2014-01", "[2014-01-01, 2014-02-01)")]
    [InlineData("La baisse du troisième mois de 2014 a été corrigée.", "troisième mois de 2014", "2014-03", "[2014-03-01, 2014-04-01)")]
    [InlineData("La baisse du dernier trimestre de 2014 a été corrigée.", "dernier trimestre de 2014", "2014-Q4", "[2014-10-01, 2015-01-01)")]
    [InlineData("La baisse du second semestre de 2014 a été corrigée.", "second semestre de 2014", "2014-H2", "[2014-07-01, 2015-01-01)")]
    [InlineData("La neige est tombée dans la dernière quinzaine de février.", "dernière quinzaine de février", "2016-02-16/2016-02-29", "[2016-02-16, 2016-03-01)")]
    [InlineData("La neige est tombée dans la deuxième quinzaine de janvier.", "deuxième quinzaine de janvier", "2016-01-16/2016-01-31", "[2016-01-16, 2016-02-01)")]
    [InlineData("Les loyers ont baissé dans la deuxième moitié de janvier.", "deuxième moitié de janvier", "2016-01-16/2016-01-31", "[2016-01-16, 2016-02-01)")]
    [InlineData("Les loyers ont baissé dans la deuxième moitié de 2015.", "deuxième moitié de 2015", "2015-H2", "[2015-07-01, 2016-01-01)")]
    [InlineData("Les villes ont grandi dans la première moitié du XIXe siècle.", "première moitié du XIXe siècle", "1801/1850", "[1801-01-01, 1851-01-01)")]
    [InlineData("Les villes ont grandi dans la deuxième moitié du XIXe siècle.", "deuxième moitié du XIXe siècle", "1851/1900", "[1851-01-01, 1901-01-01)")]
    public void Each_is_counted_within_its_whole(string text, string words, string value, string interval) => text.ShouldRead(words, value).ShouldSpan(words, interval);

    [Theory]
    [InlineData("Le marché rouvrira le cinquième lundi d'avril.", "cinquième lundi d'avril")]
    public void What_the_whole_does_not_have_is_remarked_on(string text, string words) => text.PublishedOn("2016-03-15").ShouldRemark(DiagnosticKind.ImpossibleDate, words);
}
