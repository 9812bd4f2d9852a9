namespace Timeline.Tests.French.Clauses;

/// <summary>
/// Sentences that are put together from parts, each with each: who, what, when, and where the date stands. Whoever does it and whenever, the date is of what is done,
/// and who is named as the one who says it has said it.
/// </summary>
public sealed class BuiltSentencesTests
{
    /// <summary>Who does or says it; a plural is marked.</summary>
    private static readonly string[] Subjects =
    [
        "Le maire", "La ministre, qui vit à Lyon,", "Le groupe, basé à Dole,", "M. Roux, élu du parti,", "Jeanne Roux, 52 ans,", "Le patron du port", "*Les ouvriers de l'usine de Dole", "*Plusieurs centaines de lycéens",
        "Le juge chargé du dossier", "Un homme armé d'un couteau", "La cour d'appel de Lyon", "Le club de la capitale", "*Trois des cinq suspects", "Son avocat, Me Jean Roux,", "L'ancien président de la région",
        "Le gouvernement", "*Des habitants en colère", "*Le ministre de l'Intérieur et le préfet", "L'association des riverains", "La directrice générale, Ada Morel,",
    ];

    /// <summary>What is done: by one, by several, the word that is dated, and what follows it.</summary>
    private static readonly (string One, string Several, string[] Triggers, string After)[] Deeds =
    [
        ("a quitté", "ont quitté", ["quitté"], "la ville"), ("a signé", "ont signé", ["signé"], "un accord avec la mairie"), ("a refusé", "ont refusé", ["refusé"], "toute aide"),
        ("a été reçu", "ont été reçus", ["reçu", "reçus"], "par le préfet"), ("s'est rendu", "se sont rendus", ["rendu", "rendus"], "à Paris"), ("va vendre", "vont vendre", ["vendre"], "son siège"),
        ("quittera", "quitteront", ["quittera", "quitteront"], "la ville"), ("n'a pas voté", "n'ont pas voté", ["voté"], "le budget"), ("a fait", "ont fait", ["fait"], "appel de la décision"),
        ("devait rencontrer", "devaient rencontrer", ["rencontrer"], "les élus"), ("pourrait être jugé", "pourraient être jugés", ["jugé", "jugés"], "à Lille"), ("avait dénoncé", "avaient dénoncé", ["dénoncé"], "ce choix"),
        ("est parti", "sont partis", ["parti", "partis"], "en vacances"), ("a pris", "ont pris", ["pris"], "la tête du parti"), ("prend", "prennent", ["prend", "prennent"], "la parole"),
    ];

    private static readonly string[] Dates = ["lundi", "le 3 mars", "en 2014", "hier soir", "mardi vers 15 heures", "la semaine dernière", "samedi 12 mars", "en janvier", "le mois dernier"];

    /// <summary>{0} who, {1} does, {2} what, {3} when; small letters where another word begins the sentence.</summary>
    private static readonly string[] Orders =
        ["{D}, {s} {v} {r}.", "{S} {v} {r} {d}.", "{S} {v} {d} {r}.", "{B}, {d}, {v} {r}.", "{S} {v}, {d}, {r}.", "Le vent est tombé et, {d}, {s} {v} {r}.", "{S} {v} {r} {d}, a indiqué la police."];

    private static readonly string[] Speakers =
    [
        "Nicolas Morel", "Paris", "L'Élysée", "Le Premier ministre Jean Morel", "Me Roux", "Mme Morel", "Le docteur Roux", "Total", "La Poste", "L'ONG Terre Vive", "Son avocat", "*Plusieurs témoins", "*Deux témoins", "*Trois des quatre entreprises",
        "Le numéro deux du parti", "La porte-parole du gouvernement", "Une source proche du dossier", "Mgr Roux", "La CGT", "*Les pompiers", "Le ministère de l'Intérieur", "*Moscou et Pékin", "*M. et Mme Morel", "Le père de la victime", "Notre correspondant",
        "La direction de l'hôpital", "Le maire (PS) de Dole", "*Nicolas Morel et Jean Roux", "Jean-Marie Roux", "France Info", "Le Conseil d'État", "Un rapport", "L'ancienne ministre Ada Morel",
    ];

    /// <summary>How one or several are named as those who say it.</summary>
    private static readonly (string One, string Several)[] Reports =
    [
        ("{S} a annoncé que le pont rouvrirait jeudi.", "{S} ont annoncé que le pont rouvrirait jeudi."), ("{S} estime que le pont rouvrira jeudi.", "{S} estiment que le pont rouvrira jeudi."),
        ("Le pont rouvrira jeudi, a annoncé {s}.", "Le pont rouvrira jeudi, ont annoncé {s}."), ("« Le pont rouvrira jeudi », a déclaré {s}.", "« Le pont rouvrira jeudi », ont déclaré {s}."),
        ("Le pont rouvrira jeudi, selon {s}.", "Le pont rouvrira jeudi, selon {s}."), ("Selon {s}, le pont rouvrira jeudi.", "Selon {s}, le pont rouvrira jeudi."),
        ("Le pont, a précisé {s}, rouvrira jeudi.", "Le pont, ont précisé {s}, rouvrira jeudi."),
    ];

    [Fact]
    public void A_date_is_of_what_is_done_wherever_it_stands()
    {
        List<string> misread = [];
        foreach (var subject in Subjects)
        {
            foreach (var deed in Deeds)
            {
                foreach (var date in Dates)
                {
                    misread.AddRange(Orders.Select(order => Build(order, subject, (subject[0] == '*' ? deed.Several : deed.One, deed.After), date)).Where(sentence => !IsOf(sentence, deed.Triggers)));
                }
            }
        }

        Assert.True(misread.Count == 0, $"{misread.Count} sentences, as: {string.Join(" | ", misread.Take(5).Select(sentence => sentence + " → " + string.Join(", ", Triggers(sentence))))}");
    }

    [Fact]
    public void Who_is_named_has_said_it()
    {
        var misread = Speakers.SelectMany(speaker => Reports.Select(report => (Speaker: speaker, Sentence: Tell(report, speaker))))
            .Where(told => SourceOf(told.Sentence) is var source && !(source is not null && source.Equals(told.Speaker.TrimStart('*'), StringComparison.OrdinalIgnoreCase)))
            .Select(told => $"{told.Sentence} → {SourceOf(told.Sentence) ?? "the author"}").ToList();
        Assert.True(misread.Count == 0, $"{misread.Count} sentences, as: {string.Join(" | ", misread.Take(8))}");
    }

    private static string Build(string order, string subject, (string Verb, string After) deed, string date)
    {
        var who = subject.TrimStart('*');
        return order.Replace("{S}", who, StringComparison.Ordinal).Replace("{s}", Small(who), StringComparison.Ordinal).Replace("{B}", who.TrimEnd(','), StringComparison.Ordinal)
            .Replace("{v}", deed.Verb, StringComparison.Ordinal).Replace("{r}", deed.After, StringComparison.Ordinal)
            .Replace("{D}", char.ToUpperInvariant(date[0]) + date[1..], StringComparison.Ordinal).Replace("{d}", date, StringComparison.Ordinal);
    }

    private static string Tell((string One, string Several) report, string speaker)
    {
        var who = speaker.TrimStart('*');
        return (speaker[0] == '*' ? report.Several : report.One).Replace("{S}", who, StringComparison.Ordinal).Replace("{s}", Small(who), StringComparison.Ordinal);
    }

    /// <summary>With a small letter, unless it is a name.</summary>
    private static string Small(string who) =>
        who.Split(' ', '\'')[0] is "Le" or "La" or "L" or "Les" or "Un" or "Une" or "Des" or "Son" or "Notre" or "Plusieurs" or "Deux" or "Trois" ? char.ToLowerInvariant(who[0]) + who[1..] : who;

    private static bool IsOf(string sentence, string[] words) => Triggers(sentence) is { Length: > 0 } triggers && Array.TrueForAll(triggers, trigger => words.Contains(trigger));

    private static string[] Triggers(string sentence) => [.. Read(sentence).Select(static told => told.Trigger.Text)];

    private static string? SourceOf(string sentence) => Read(sentence).FirstOrDefault(static told => told.Trigger.Text.StartsWith("rouvri", StringComparison.Ordinal))?.Attribution?.Source.Text;

    private static IReadOnlyList<TimelineEvent> Read(string sentence) => [.. TimelineExtractor.Extract(sentence, new LocalDate(2016, 3, 15))];
}
