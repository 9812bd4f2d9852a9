using System.Collections.Concurrent;

namespace Timeline.Tests.Laws;

/// <summary>
/// What says nothing of time changes no time: <em>la route sera fermée lundi</em> is of the same Monday whatever follows, whoever closes the road, and
/// wherever the date stands. Every kind of time stands with each continuation and in each frame.
/// </summary>
public sealed class ContinuationLaws
{
    private static readonly Publication PublishedOn = new(new LocalDate(2016, 3, 15));

    private static readonly string[] OfThePast =
    [
        "mardi", "mardi soir", "mardi dernier", "hier", "hier soir", "avant-hier", "le 3 mars", "le 3 mars au matin", "le lundi 7 mars", "lundi 7 mars", "dans la nuit de lundi à mardi", "la nuit dernière", "cette nuit",
        "ce matin", "mardi matin", "mardi à 14 heures", "mardi vers 14 h 30", "mardi peu après midi", "en mars 2014", "en février", "en février dernier", "début février", "fin février", "à la mi-février", "à la fin du mois de février",
        "au début du mois", "la semaine dernière", "le mois dernier", "l'an dernier", "le week-end dernier", "ce week-end", "en 2014", "fin 2014", "au printemps 2014", "l'été dernier", "à l'automne 2013", "au premier trimestre",
        "au dernier trimestre 2015", "le 11 septembre 2001", "à Noël", "le 14 juillet", "le 1er mars", "il y a trois jours", "il y a un an", "dans la matinée", "dans la soirée", "à 14 heures", "vers midi", "à minuit",
        "dans les années 1990", "au début des années 1990", "au XIXe siècle", "au siècle dernier", "du 3 au 5 mars", "du lundi 7 au mercredi 9 mars", "de lundi à mercredi", "entre le 3 et le 5 mars", "entre mardi et jeudi",
        "les 3 et 4 mars", "samedi et dimanche", "depuis lundi", "depuis le 3 mars", "depuis février", "depuis 2014", "jusqu'à mardi", "jusqu'au 10 mars", "à partir du 3 mars", "avant le 3 mars", "après le 3 mars",
        "ces trois derniers jours", "au cours des trois derniers mois", "la semaine du 7 mars", "dans la journée de lundi", "au lendemain de Noël", "lundi en fin de journée", "lundi en début d'après-midi", "à l'aube", "tôt mardi matin", "tard dans la nuit",
    ];

    private static readonly string[] ToCome =
    [
        "mardi", "mardi soir", "mardi prochain", "demain", "demain soir", "après-demain", "le 23 mars", "le 23 mars au matin", "le lundi 21 mars", "lundi 21 mars", "dans la nuit de lundi à mardi", "la nuit prochaine", "cette nuit",
        "ce soir", "mardi matin", "mardi à 14 heures", "mardi vers 14 h 30", "en mars 2018", "en avril", "en avril prochain", "début avril", "fin avril", "à la mi-avril", "à la fin du mois d'avril", "à la fin du mois",
        "la semaine prochaine", "le mois prochain", "l'an prochain", "le week-end prochain", "ce week-end", "en 2018", "fin 2018", "au printemps 2018", "l'été prochain", "cet été", "à la rentrée", "au premier trimestre 2017",
        "au dernier trimestre", "au second semestre", "à Noël", "le 14 juillet", "le 1er mai", "dans trois jours", "dans un an", "d'ici à mardi", "d'ici la fin de l'année", "d'ici 2020", "dans la matinée", "dans la soirée",
        "à 14 heures", "vers midi", "à minuit", "dans les années 2030", "du 23 au 25 mars", "du lundi 21 au mercredi 23 mars", "de lundi à mercredi", "entre le 23 et le 25 mars", "entre mardi et jeudi", "les 23 et 24 mars",
        "samedi et dimanche", "jusqu'à mardi", "jusqu'au 25 mars", "jusqu'en avril", "dès lundi", "à partir du 23 mars", "à compter du 1er avril", "avant le 23 mars", "après le 23 mars", "ces trois prochains jours",
        "la semaine du 21 mars", "dans la journée de lundi", "au lendemain de Noël", "lundi en fin de journée", "à l'aube", "tôt mardi matin",
    ];

    private static readonly string[] Continuations =
    [
        " à Lyon", " par la préfecture", ", selon la mairie", ", a annoncé la mairie", " après un accident", " en raison de la neige", " pour des travaux", " alors que la neige tombait", " dans les deux sens", ", à la suite d'un accident",
        ", a-t-on appris auprès de la mairie", " : un camion l'a bloquée", " sans explication", " avec l'accord du préfet", " en présence du ministre", " sous la pression des habitants", " entre Lyon et Mâcon", ", rapporte Le Progrès",
        " dans le sud de la France", " au nord de Lyon", ", au grand dam des riverains", " et la place a été rendue aux piétons", " mais les bus passent", " (photo)", " à cause d'un glissement de terrain", " sur ordre du préfet",
        " malgré les protestations", ", ce qui a surpris les riverains", ", a affirmé le préfet Jean Morel", " devant la gare", " ; les riverains sont furieux", " faute d'entretien", " à la demande de la police", ", dit-on à la préfecture",
        " à la circulation", " aux camions",
    ];

    private static readonly string[] PastFrames = ["La route a été fermée {x}{c}.", "Les gendarmes ont fermé la route {x}{c}.", "On ignore pourquoi la route a été fermée {x}{c}.", "Selon le maire, la route a été fermée {x}{c}."];

    private static readonly string[] FutureFrames = ["La route sera fermée {x}{c}.", "Les gendarmes fermeront la route {x}{c}.", "La route doit être fermée {x}{c}.", "Le préfet va fermer la route {x}{c}.", "Le préfet promet de fermer la route {x}{c}."];

    [Fact]
    public void What_follows_a_past_date_leaves_it_as_it_is() => Hold(OfThePast, PastFrames, Continuations);

    [Fact]
    public void What_follows_a_date_to_come_leaves_it_as_it_is() => Hold(ToCome, FutureFrames, Continuations);

    [Fact]
    public void A_past_date_is_the_same_in_every_frame() => Hold(
        [.. OfThePast.Except(["jusqu'à mardi", "jusqu'au 10 mars", "depuis lundi", "depuis le 3 mars"])],
        [
            "La route a été fermée {x}.", "{X}, la route a été fermée.", "{X}, les gendarmes ont fermé la route.", "La route, fermée {x}, a été sécurisée.", "La route qui a été fermée {x} est sûre.", "Un homme a été tué {x} à Lyon.",
            "Un homme est mort {x} dans un accident.", "Le préfet a dit avoir fermé la route {x}.", "Le préfet a expliqué que la route avait été fermée {x}.", "La fermeture de la route {x} a surpris les riverains.", "{X}, l'équipe a battu Lyon.",
            "Le maire, qui a démissionné {x}, est malade.", "Interpellé {x}, le suspect a avoué.", "La route n'a pas été fermée {x}.", "La route aurait été fermée {x}.", "Deux hommes ont été arrêtés {x}, l'un à Lyon, l'autre à Nantes.",
        ]);

    [Fact]
    public void A_date_to_come_is_the_same_in_every_frame() => Hold(
        ToCome,
        [
            "La route sera fermée {x}.", "{X}, la route sera fermée.", "{X}, les gendarmes fermeront la route.", "C'est {x} que la route sera fermée.", "La route qui sera fermée {x} est sûre.", "Un match se jouera {x} à Lyon.",
            "Le préfet a dit qu'il fermerait la route {x}.", "La route devrait être fermée {x}.", "La fermeture de la route est prévue {x}.", "Le maire, qui démissionnera {x}, est malade.", "« La route sera fermée {x} », a dit le maire.",
            "La route ne sera pas fermée {x}.", "La route pourrait être fermée {x}.", "Le vote aura lieu {x}.", "Rendez-vous {x} à Lyon.", "Une manifestation est annoncée {x}.",
        ]);

    private static void Hold(string[] times, string[] frames, params string[] continuations)
    {
        ConcurrentBag<string> broken = [];
        Parallel.ForEach(times, time =>
        {
            var plain = ReadIn(frames[0], time, "");
            foreach (var frame in frames)
            {
                // Every frame with nothing behind, and with each continuation.
                foreach (var continuation in continuations.Prepend(""))
                {
                    if (ReadIn(frame, time, continuation) is var read && read.Times != plain.Times)
                    {
                        broken.Add($"{read.Sentence} → {read.Times}, but {plain.Sentence} → {plain.Times}");
                    }
                }
            }
        });
        Assert.True(broken.IsEmpty, $"{broken.Count} sentences, as:\n  {string.Join("\n  ", broken.Order(StringComparer.Ordinal).Take(8))}");
    }

    /// <summary>The sentence, and what is read in the words of the time.</summary>
    private static (string Sentence, string Times) ReadIn(string frame, string time, string continuation)
    {
        var large = char.ToUpperInvariant(time[0]) + time[1..];
        var sentence = frame.Replace("{x}", time, StringComparison.Ordinal).Replace("{X}", large, StringComparison.Ordinal).Replace("{c}", continuation, StringComparison.Ordinal);
        var start = sentence.IndexOf(frame.Contains("{X}", StringComparison.Ordinal) ? large : time, StringComparison.Ordinal);
        var times = TemporalTagger.Tag(sentence, PublishedOn).Where(found => found.Span.Start < start + time.Length && found.Span.End > start)
            .Select(found => $"{found.Text.ToLowerInvariant()} {found.Type} {found.Value} {found.Reading.Modifier} {found.Interval}");
        return (sentence, string.Join("; ", times));
    }
}
