namespace Timeline.French.Lexicon;

/// <summary>
/// Nouns that news puts for one another: <em>un <b>incendie</b> a éclaté jeudi … la veille du <b>sinistre</b></em>, <em>le <b>référendum</b> de jeudi … au lendemain du <b>vote</b></em>.
/// Only a bare noun stands for another: <em>au lendemain du vote de la loi</em> is of that vote.
/// </summary>
internal static class NounKinds
{
    private static readonly Dictionary<string, string[]> Others = Table(
        ("accident avalanche carambolage chavirement collision crash crue cyclone déflagration déraillement éboulement effondrement explosion feu glissement incendie inondation inondations intoxication naufrage noyade ouragan séisme tempête tornade tremblement tsunami",
            "drame catastrophe tragédie faits sinistre accident"),
        ("agression assassinat attaque attentat attentats braquage cambriolage enlèvement fusillade meurtre tuerie viol vol", "faits drame crime tragédie attaque"),
        ("consultation élection élections législatives municipales présidentielle primaire référendum scrutin votation", OfBallots),
        ("procès audience", "procès audience"),
        ("grève débrayage", "mouvement action grève"),
        ("manifestation rassemblement marche défilé", "manifestation action mobilisation rassemblement"),
        ("match rencontre finale demi-finale derby", "match rencontre"),
        ("sommet conférence entrevue", "réunion"),
        ("reprise", "reprise"),
        ("mort décès disparition", "mort décès disparition"));

    /// <summary>What a ballot is called by.</summary>
    private const string OfBallots = "scrutin vote élection élections consultation votation référendum";

    /// <summary>Adds what a ballot is called by: <em>le traité a été approuvé dimanche, avec 51 % des <b>suffrages</b> … au lendemain du scrutin</em>.</summary>
    public static void AddBallots(List<string> nouns)
    {
        foreach (var name in OfBallots.Split(' '))
        {
            nouns.Add(For + name);
        }
    }

    private static readonly HashSet<string> General = [.. Others.Values.SelectMany(static others => others.Select(static other => other[For.Length..]))];

    /// <summary>What a noun is called that stands for another.</summary>
    private const string For = "≈";

    /// <summary>The name under which a bare noun finds those that it stands for; null where it stands for none.</summary>
    public static string? Of(string noun) => General.Contains(noun) ? For + noun : null;

    /// <summary>Adds what work that begins again is called by, alone: <em>la veille de la reprise</em>, not <em>de la reprise du championnat</em>.</summary>
    public static void AddResumption(List<string> nouns) => nouns.Add(For + "reprise");

    /// <summary>The name of a round by its number: <em>le second tour</em> is not the first; null for anything else.</summary>
    public static string? Round(string before, string noun) => noun != "tour" ? null : before switch
    {
        "premier" => "premier tour",
        "second" or "deuxième" => "second tour",
        _ => null,
    };

    /// <summary>Adds, to the nouns that something is dated by, those that may be put for them.</summary>
    public static void AddTo(List<string> nouns)
    {
        for (var i = nouns.Count - 1; i >= 0; i--)
        {
            if (Others.TryGetValue(nouns[i], out var others))
            {
                nouns.AddRange(others);
            }
        }
    }

    private static Dictionary<string, string[]> Table(params (string Nouns, string Others)[] kinds)
    {
        Dictionary<string, string[]> table = new(StringComparer.Ordinal);
        foreach (var (nouns, others) in kinds)
        {
            foreach (var noun in nouns.Split(' '))
            {
                table[noun] = [.. others.Split(' ').Select(static other => For + other)];
            }
        }

        return table;
    }
}
