using System.Text.Json;
using NodaTime.Text;

namespace Timeline.Benchmarks.Texts;

/// <summary>News to read: the articles of a file of JSON lines (<c>text</c>, <c>reference</c>), or three of our own.</summary>
internal static class NewsArticles
{
    private static readonly LocalDate OurDay = new(2016, 3, 15);

    public static Article[] Read(string? path)
    {
        if (path is null)
        {
            return [.. Ours.Select(text => new Article(text, OurDay))];
        }

        List<Article> articles = [];
        foreach (var line in File.ReadLines(path))
        {
            using var document = JsonDocument.Parse(line);
            var published = document.RootElement.TryGetProperty("reference", out var reference) ? reference.GetString() : null;
            articles.Add(new Article(
                document.RootElement.GetProperty("text").GetString()!,
                published is null ? OurDay : LocalDatePattern.Iso.Parse(published[..10]).Value));
        }

        return [.. articles];
    }

    /// <summary>A text of about so many characters that reads like the articles.</summary>
    public static string Text(Article[] articles, int length)
    {
        var text = new System.Text.StringBuilder(length + 4096);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(articles[i % articles.Length].Text).Append("\n\n");
        }

        return text.ToString(0, length);
    }

    private static readonly string[] Ours =
    [
        """
        Le pont de Sainte-Aure rouvre après deux ans de travaux

        SAINTE-AURE, 14 mars 2016 – Fermé depuis le 12 janvier 2014, le pont de Sainte-Aure a rouvert à la circulation lundi matin, a annoncé la préfecture dans un communiqué. Les travaux, qui devaient durer dix-huit mois, avaient été suspendus en octobre dernier après la découverte d'une fissure dans la pile centrale.

        « Nous avons préféré attendre que tout soit vérifié », a expliqué mardi la présidente du conseil départemental, Hélène Marchand. Selon elle, le chantier a coûté 14 millions d'euros, soit trois de plus que prévu. Une enquête administrative, ouverte la semaine dernière, dira d'ici à la fin du mois de juin qui doit payer la différence.

        La veille de la réouverture, quelques dizaines d'habitants s'étaient réunis devant la mairie pour demander une passerelle réservée aux piétons. Le maire, élu en 2008 et réélu en mars 2014, a promis de présenter un projet avant l'été. Les premiers bus emprunteront de nouveau le pont dès mercredi à 6 h 30.
        """,
        """
        Grève dans les transports : reprise progressive du trafic

        Le trafic reprendra progressivement mercredi après quatre jours de grève, a indiqué ce soir la direction. Commencé vendredi 11 mars à 20 heures, le mouvement a été suivi par un conducteur sur trois. Les syndicats, reçus samedi puis dimanche, ont obtenu l'ouverture de négociations au mois de mai.

        Il y a trois ans, une grève semblable avait paralysé la région pendant près de deux semaines. La direction avait alors renoncé à supprimer 120 postes. « Cette fois, nous n'accepterons pas une promesse sans date », prévient Karim Belaïd, délégué syndical depuis 2011.

        Les voyageurs qui possèdent un abonnement seront remboursés dans les trente jours. Aucun train ne circulera en revanche entre minuit et cinq heures du matin jusqu'au 20 mars, en raison de travaux prévus de longue date.
        """,
        """
        Disparition de l'architecte Jean Lormel

        L'architecte Jean Lormel est mort samedi à Nantes à l'âge de 87 ans. Né le 3 février 1929 à Rennes, il avait étudié aux Beaux-Arts de Paris de 1947 à 1953 avant d'ouvrir son atelier en 1956. On lui doit la bibliothèque de Saint-Brieuc (1971), le théâtre de Vannes (1978-1982) et une centaine de logements sociaux.

        Dans les années 1980, il s'était opposé aux tours qui devaient remplacer le quartier du port. Le projet fut abandonné en juin 1985, deux mois après une manifestation qui avait réuni 8 000 personnes. Il a enseigné jusqu'en 1994, puis s'est consacré à la peinture.

        Ses obsèques auront lieu jeudi à 14 h 30 en l'église Sainte-Croix. La ville lui rendra hommage l'automne prochain par une exposition au musée, fermé pour rénovation jusqu'au 1er septembre.
        """,
    ];
}
