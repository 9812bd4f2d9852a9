namespace Timeline.French.Lexicon;

/// <summary>
/// Nouns that news puts for one another: <em>un <b>incendie</b> a éclaté jeudi … la veille du <b>sinistre</b></em>, <em>le <b>référendum</b> de jeudi … au lendemain du <b>vote</b></em>.
/// </summary>
internal static class NounKinds
{
    private static readonly Dictionary<string, string[]> Others = Table(
        ("accident avalanche carambolage chavirement collision crash crue cyclone déflagration déraillement éboulement effondrement explosion feu glissement incendie inondation inondations intoxication naufrage noyade ouragan séisme tempête tornade tremblement tsunami",
            "drame catastrophe tragédie faits sinistre accident"),
        ("agression assassinat attaque attentat attentats braquage cambriolage enlèvement fusillade meurtre tuerie viol vol", "faits drame crime tragédie attaque"),
        ("consultation élection élections législatives municipales présidentielle primaire référendum scrutin vote votation", "scrutin vote élection élections consultation votation"),
        ("procès audience", "procès audience"),
        ("match rencontre finale demi-finale derby", "match rencontre"),
        ("réunion sommet conférence entrevue", "réunion rencontre"),
        ("mort décès disparition", "mort décès disparition"),
        ("fermeture arrêt", "fermeture arrêt"));

    /// <summary>Adds, to the nouns that something is dated by, those that may be put for them.</summary>
    public static void AddTo(List<string> nouns)
    {
        for (var i = nouns.Count - 1; i >= 0; i--)
        {
            if (Others.TryGetValue(nouns[i], out var others))
            {
                nouns.AddRange(others.Where(other => !nouns.Contains(other)));
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
                table[noun] = others.Split(' ');
            }
        }

        return table;
    }
}
