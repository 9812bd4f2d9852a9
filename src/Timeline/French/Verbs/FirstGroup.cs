namespace Timeline.French.Verbs;

/// <summary>
/// The spelling classes of the verbs in <em>-er</em>. The class is read off the infinitive: <em>lancer</em> needs a cedilla,
/// <em>lever</em> a grave accent, <em>appeler</em> a second <em>l</em>. A class is named by the letters its verbs end in.
/// </summary>
internal static class FirstGroup
{
    /// <summary>Those in <em>-eler, -eter</em> that take the accent alone: "il gèle", "il achète".</summary>
    private static readonly HashSet<string> WithAccentAlone =
    [
        .. WordList.Of("""
        geler dégeler congeler surgeler regeler modeler remodeler peler harceler celer receler déceler démanteler marteler ciseler
        écarteler acheter racheter crocheter haleter fureter
        """),
    ];

    /// <summary>The name of the class of an infinitive; two verbs of one class share a model.</summary>
    public static string ClassOf(string infinitive)
    {
        var stem = infinitive.AsSpan(0, infinitive.Length - 2);
        if (stem.EndsWith("ay") || stem.EndsWith("oy") || stem.EndsWith("uy"))
            return infinitive[^4..];
        var consonants = 0;
        while (consonants < stem.Length && IsConsonant(stem, stem.Length - 1 - consonants))
            consonants++;
        if (consonants > 0 && consonants < stem.Length)
        {
            var before = stem[..^consonants];
            // "verser" keeps its e, as two consonants close the syllable, and so does "annexer", whose x is two; "sevrer" does not: v and r
            // begin the next. The e of "débriefer" only writes its i.
            if (before[^1] == 'é' || (before[^1] == 'e' && !before.EndsWith("ie") && (consonants == 1 ? stem[^1] != 'x' : stem.EndsWith("vr"))))
                return MarkDoubling(infinitive, infinitive[(before.Length - 1)..]);
        }

        return stem[^1] is 'c' or 'g' ? infinitive[^3..] : "er";
    }

    public static VerbModel ModelOf(string className)
    {
        var infinitive = className.TrimEnd('+', '*');
        var weak = infinitive[..^2];
        var strong = StrongStem(className, weak);
        var hard = weak.EndsWith('c') ? weak[..^1] + 'ç' : weak.EndsWith('g') ? weak + 'e' : weak;
        // "il cédera" or, since 1990, "il cèdera"; the others have long had one spelling.
        var future = With(strong, "er");
        var mute = With(strong, "e");
        return new(
            infinitive,
            $"{mute} {With(strong, "es")} {mute} {hard}ons {weak}ez {With(strong, "ent")}",
            hard + "ai",
            weak + "é",
            infinitive[0] == 'é' ? $"{infinitive}/{future}" : future,
            Imperative: $"{mute} {hard}ons {weak}ez");
    }

    /// <summary>Every spelling of a stem with an ending: <em>renouvelle/renouvèle</em>.</summary>
    private static string With(string stems, string ending) => stems.Replace("/", ending + "/", StringComparison.Ordinal) + ending;

    /// <summary>The stem before a mute e: "il lève, il cède, il nettoie, il appelle".</summary>
    private static string StrongStem(string className, string weak)
    {
        if (weak.EndsWith('y'))
            return weak == "ay" ? "ai/ay" : weak[..^1] + 'i';
        if (weak.Length == 0 || weak[0] is not ('e' or 'é'))
            return weak;
        var accented = "è" + weak[1..];
        var doubled = weak + weak[^1];
        return className[^1] switch { '+' => doubled, '*' => $"{doubled}/{accented}", _ => accented };
    }

    /// <summary>"il appelle, il jette" double always, "il renouvelle" may be spelt "il renouvèle" since 1990.</summary>
    private static string MarkDoubling(string infinitive, string ending)
    {
        if (ending is not ("eler" or "eter") || WithAccentAlone.Contains(infinitive))
            return ending;
        var always = infinitive.EndsWith("appeler", StringComparison.Ordinal) || infinitive.EndsWith("jeter", StringComparison.Ordinal);
        return ending + (always ? '+' : '*');
    }

    /// <summary>The u of qu and gu counts: "hypothéquer" and "léguer" are of the kind of "céder".</summary>
    private static bool IsConsonant(ReadOnlySpan<char> stem, int index) =>
        "bcdfghjklmnpqrstvwxz".Contains(stem[index], StringComparison.Ordinal)
        || (stem[index] == 'u' && index == stem.Length - 1 && index > 0 && stem[index - 1] is 'q' or 'g');
}
