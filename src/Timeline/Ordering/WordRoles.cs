using System.Collections.Frozen;

namespace Timeline.Ordering;

/// <summary>
/// The little words of a clause, without accents but for those that tell two words apart. They stand here and not with the French tables because events are all that merging is
/// given, and an event that comes out of JSON has words but no tokens.
/// </summary>
internal static class WordRoles
{
    private static readonly FrozenDictionary<string, WordRole> Roles = new (WordRole Role, string Words)[]
    {
        (WordRole.Determiner, "le la les l un une ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quelques plusieurs chaque tout toute tous toutes aucun aucune"),
        (WordRole.Of, "de d du des"),
        (WordRole.Preposition, "à au aux en dans sur sous chez vers contre par pour avec sans entre parmi devant derriere pres selon depuis pendant durant lors apres dès avant malgre via jusqu jusque face hors afin"),
        (WordRole.Having, "a ai as ont avait avaient aura auront aurait auraient eut eurent ait aient ayant avoir eu"),
        (WordRole.Being, "est sont etait etaient sera seront serait seraient fut furent soit soient etre etant ete"),
        (WordRole.BeforeVerb, "se s ne n me m te t y doit doivent devait devaient devra devront devrait devraient va vont allait allaient vient viennent venait peut peuvent pouvait pourra pourrait pourraient"),
        (WordRole.Pronoun, "il elle ils elles on je j nous vous tu c celui-ci celle-ci ceux-ci celles-ci"),
        (WordRole.Relative, "qui que qu dont où lequel laquelle lesquels lesquelles quand lorsque lorsqu si comme puisque tandis alors parce"),
        (WordRole.Conjunction, "et ou ni mais puis"),
        (WordRole.Approximation, "environ quelque presque autour dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers million millions milliard milliards"),
        (WordRole.Skipped, "monsieur mme madame mlle mm dr pr mgr pas plus moins jamais deja encore donc aussi ainsi toujours egalement tres"),
    }.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Role))).ToFrozenDictionary(pair => pair.word, pair => pair.Role, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Values = new (string Value, string Words)[]
    {
        ("1", "premier premiere premiers premieres"), ("2", "deux deuxieme second seconde"), ("3", "trois troisieme"), ("4", "quatre quatrieme"), ("5", "cinq cinquieme"), ("6", "six sixieme"),
        ("7", "sept septieme"), ("8", "huit huitieme"), ("9", "neuf neuvieme"), ("10", "dix dixieme"), ("11", "onze onzieme"), ("12", "douze douzieme"), ("13", "treize"), ("14", "quatorze"),
        ("15", "quinze"), ("16", "seize"), ("17", "dix-sept"), ("18", "dix-huit"), ("19", "dix-neuf"), ("20", "vingt"), ("30", "trente"), ("40", "quarante"), ("50", "cinquante"), ("60", "soixante"), ("100", "cent"), ("1000", "mille"),
    }.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Value))).ToFrozenDictionary(pair => pair.word, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Of the prepositions those that say where: <em>à Nîmes</em> and <em>près de Nîmes</em> name one place.</summary>
    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(["a", "en", "dans", "sur", "pres", "chez", "vers", "sous", "devant", "derriere"], StringComparer.Ordinal);

    /// <summary>By the word with its accents where they tell two words apart: <em>a, à; ou, où</em>.</summary>
    public static WordRole Of(string written, string folded) =>
        Roles.TryGetValue(written.ToLowerInvariant(), out var role) || Roles.TryGetValue(folded, out role) ? role : ValueOf(folded) is null ? WordRole.Content : WordRole.Number;

    /// <summary>What they lead says when, or who says so: beside the happening.</summary>
    private static readonly FrozenSet<string> Asides = FrozenSet.ToFrozenSet(["selon", "depuis", "pendant", "durant", "des", "lors", "apres", "avant"], StringComparer.Ordinal);

    public static bool IsAside(string preposition) => Asides.Contains(preposition);

    public static bool IsPlace(string preposition) => Places.Contains(preposition);

    /// <summary>The number that a word or figures say, so that two spellings of it are equal; null where it is none.</summary>
    public static string? ValueOf(string folded) => char.IsAsciiDigit(folded[0]) ? string.Concat(folded.Where(letter => char.IsAsciiDigit(letter) || letter == ',')) : Values.GetValueOrDefault(folded);

    /// <summary><em>Premier, deuxième, 3e</em>: it says which one, and does not count.</summary>
    public static bool IsRank(string folded) =>
        folded.EndsWith('e') && (char.IsAsciiDigit(folded[0]) || folded.EndsWith("ieme", StringComparison.Ordinal))
        || folded.StartsWith("premier", StringComparison.Ordinal) || folded.StartsWith("second", StringComparison.Ordinal);

    /// <summary><em>A voté massivement</em></summary>
    public static bool IsManner(string folded) => folded.Length > 5 && folded.EndsWith("ment", StringComparison.Ordinal);
}
