namespace Timeline.Benchmarks.Texts;

/// <summary>Texts that nobody writes and that make readers of time slow; each of any length.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<(string Name, Func<int, string> Make)> All { get; } =
    [
        ("digits", length => new string('7', length)),
        ("numbers", length => Repeat("1 22 333 4444 55555 ", length)),
        ("lists", length => Repeat("1, 2, 3, ", length)),
        ("mardi mardi", length => Repeat("mardi ", length)),
        ("du 1 au 2", length => Repeat("du 1 au 2 ", length)),
        ("du 1er mars au 2 mai", length => Repeat("du 1er mars au 2 mai ", length)),
        ("newlines", length => new string('\n', length)),
        ("spaces", length => new string(' ', length)),
        ("short lines", length => Repeat("ah\n", length)),
        ("deux cent mille", length => Repeat("deux cent mille ", length)),
        ("one sentence", length => Repeat("le maire de la ville qui a dit que le projet était prêt ", length)),
        ("one dated sentence", length => Repeat("le maire a dit mardi que le projet sera prêt en mai et ", length)),
        ("unclosed quotes", length => Repeat("« il a dit \"non\" hier “ ", length)),
        ("anaphora", length => Repeat("La veille, il est parti. ", length)),
        ("events", length => Repeat("Au lendemain du scrutin, organisé dimanche, il a gagné. ", length)),
        ("commas", length => new string(',', length)),
        ("commas and verbs", length => Repeat("il part, lundi, ", length)),
        ("l'l'l'", length => Repeat("l'", length)),
        ("apostrophes", length => new string('\'', length)),
        ("a'a'a'", length => Repeat("a'", length)),
        ("brackets", length => Repeat("((([ 1999 ", length)),
        ("open brackets", length => new string('(', length)),
        ("stops", length => new string('.', length)),
        ("stops apart", length => Repeat(". ", length)),
        ("quotes", length => new string('"', length)),
        ("initials", length => Repeat("J. ", length)),
        ("hyphens", length => Repeat("a-", length)),
        ("dashes", length => Repeat("- ", length)),
        ("capitals", length => Repeat("A MARDI ETE ", length)),
        ("one word", length => new string('e', length)),
        ("combining marks", length => Repeat("e\u0301", length)),
        ("lone marks", length => new string('\u0301', length)),
        ("tags", length => Repeat("<sup>", length)),
        ("soft hyphens", length => Repeat("ma\u00adrdi ", length)),
        ("no-break spaces", length => Repeat("20\u00a0h\u00a030 ", length)),
        ("lone surrogates", length => Repeat("\ud83d \udca9", length)),
        ("il y a il y a", length => Repeat("il y a deux ans il y a ", length)),
        ("avait été", length => Repeat("avait été a été ", length)),
        ("et et et", length => Repeat("Mardi il part et part et part ", length)),
        ("plus de plus de", length => Repeat("plus de près de trois jours et demi ", length)),
        ("depuis depuis", length => Repeat("depuis jusqu'à avant le lendemain du 14 juillet ", length)),
        ("headings", length => Repeat("12 mai 1944.\n1950.\nMardi.\n16 h 05 :\n", length)),
        ("questions and answers", length => Repeat("Où étiez-vous mardi ?\nJe suis parti lundi.\n", length)),
        ("the others", length => Repeat("l'un a été arrêté lundi, l'autre mardi, ", length)),
        ("the whole alphabet of dates", length => Repeat("le premier lundi de mars 2015 à 20 h 30 au lendemain de Noël, ", length)),
    ];

    private static string Repeat(string words, int length) => string.Create(length, words, static (text, words) =>
    {
        for (var i = 0; i < text.Length; i += words.Length)
        {
            words.AsSpan(0, Math.Min(words.Length, text.Length - i)).CopyTo(text[i..]);
        }
    });
}
