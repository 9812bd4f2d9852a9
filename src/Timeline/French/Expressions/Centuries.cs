using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Decades and centuries (spec family 15).</summary>
internal static class Centuries
{
    private static readonly WordSet Edges = FrenchWords.Set("fin", "début");

    public static RuleFamily Rules { get; } = new("Décennies et siècles", Level.Date)
    {
        new("le XIXe siècle")
        {
            Pattern = "{century} siècle (apr|ap|après) .? (J .? '-'? C .? | Jésus-Christ) | {century} siècle (de notre ère)?",
            Meaning = said => new Era(CalendarUnit.Century, Century(said)),
            Examples =
            [
                "La halle date du [XVIe siècle]. → 15",
                "Le plafond est du [XVIème siècle]. → 15",
                "La crypte est du [XVième siècle]. → 14",
                "Le moulin fut bâti au [XIXᵉ siècle]. → 18",
                "Le port s'ensabla au [dix-septième siècle]. → 16",
                "Le marché existe [depuis le 12e siècle]. → 11 ON_OR_AFTER",
                "La peste frappa au [début du XXe siècle]. → 19 START",
            ],
            NotExamples = ["Le roi Louis XIV aimait la danse.", "Il vit dans le XVe arrondissement."],
        },
        new("XIIe s.")
        {
            Pattern = "{century} s .?",
            Meaning = said => new Era(CalendarUnit.Century, Century(said)),
            When = IsCutShort,
            Examples = ["Un four de potier du [XIIe s.] a été fouillé. → 11", "Au [16e s.] il appartient aux moines. → 15", "Remaniée à la [fin du XVIIe s.], la chapelle est en vente. → 16 END"],
            NotExamples = [],
        },
        new("le IIIe siècle av. J.-C.")
        {
            Pattern = "({century} siècle | {century} s .) (av|avant) .? (J .? '-'? C .? | Jésus-Christ | notre ère | l'ère commune)",
            Meaning = said => new Era(CalendarUnit.Century, Century(said), IsBeforeChrist: true),
            Examples = ["L'amphore remonte au [IIIe siècle av. J.-C.] au moins. → BC02", "La nécropole est du [Ve siècle avant notre ère]. → BC04", "L'oppidum est du [IIe s. av. J.-C.] au moins. → BC01"],
        },
        new("du XIIe au XVe siècle")
        {
            Pattern = "(du|entre le) {century:first} (siècle)? (au|et le) {century:last} (siècle|siècles)",
            Meaning = said => new FromTo(new Era(CalendarUnit.Century, said.Number("first")), new Era(CalendarUnit.Century, said.Number("last"))),
            When = place => place.Length > 3,
            Examples = ["Bâti [du XIIe au XVe siècle], le prieuré est en vente. → 11/14", "La route a servi [entre le XVIe et le XVIIIe siècle]. → 15/17"],
        },
        new("remanié au XVe")
        {
            Pattern = "{century}",
            Meaning = said => new Era(CalendarUnit.Century, Century(said)),
            After = "au|du|le|début|fin",
            When = place => Frames.EndsNounGroup(place) && char.IsUpper(place.Characters(0)[0]) && (IsTold(place) || (place.HasBefore(Edges) && place[0].Length > 2)),
            Examples = ["Bâti au XIIe siècle puis remanié au [XVe], le donjon menace ruine. → 11 ; 14", "Les meuniers [fin XIXe], ce sera en mai. → 18 END ; 2016-05"],
            NotExamples = ["Il vit dans le XVe, près de la gare.", "Au XIIe siècle, on fonda la ville ; le XVe de France a gagné."],
        },
        new("le siècle dernier")
        {
            Pattern = "siècle (dernier|passé) | (ce|notre) siècle",
            Meaning = said => new UnitAway(CalendarUnit.Century, said.Says("dernier") || said.Says("passé") ? -1 : 0, Perspective.Speech),
            NotBefore = "là",
            Examples = ["La mine a fermé au [siècle dernier]. → 19"],
        },
        new("entre les années 1990 et les années 2010")
        {
            Pattern = "(entre|des|depuis) (les)? années {fourDigits:first} (et|aux) (les)? années {fourDigits:decade} | (des)? années {fourDigits:first} à {fourDigits:decade}",
            Meaning = said => new FromTo(Decade(said.Number("first")), Decade(said.Number("decade"))),
            When = static place => place[^1].Number % 10 == 0 && place[^3].Number % 10 <= 0,
            Examples = ["La ponte a avancé [entre les années 1990 et les années 2010]. → 199/201", "Le quartier a changé [des années 1970 aux années 1990]. → 197/199", "On y a extrait du fer durant les [années 1880 à 1910]. → 188/191"],
            NotExamples = [],
        },
        new("les années 1970")
        {
            Pattern = "(années|décennie) {fourDigits:decade} | décennie de {fourDigits:decade}",
            Meaning = said => new Era(CalendarUnit.Decade, said.Number("decade") / 10),
            When = place => place[^1].Number % 10 == 0,
            Examples = ["La cité fut bâtie dans les [années 1970]. → 197", "La ligne a fermé à la [fin des années 1990]. → 199 END", "Le chômage a explosé pendant la [décennie 1990]. → 199", "La ligne fut démontée pendant la [décennie de 1960]. → 196"],
            NotExamples = ["Elle a passé des années à Lille."],
        },
        new("les années 80")
        {
            Pattern = "années {twoDigits:decade} | années {decadeWord:decade}",
            Meaning = said => new Era(CalendarUnit.Decade, 190 + said.Number("decade") / 10, IsShort: true),
            When = place => place[1].Kind == TokenKind.Word || place[1].Number % 10 == 0,
            Examples = ["Le tube a marqué les [années 80]. → 198", "La crise des [années trente] a ruiné la ville. → 193", "Il revit les [années quatre-vingt-dix]. → 199"],
        },
        new("les années 1960-1970")
        {
            Pattern = "années {fourDigits:first} {fourDigits:last} | années {twoDigits:first} {twoDigits:last}",
            Meaning = said => new FromTo(Decade(said.Number("first")), Decade(said.Number("last"))),
            When = place => place[2].IsJoined && place[1].Number % 10 == 0 && place[2].Number % 10 == 0 && place[2].Number > place[1].Number,
            Examples = ["Les tours des [années 1960-1970] seront rasées. → 196/197"],
        },
        new("les années folles")
        {
            Pattern = "années folles",
            Meaning = _ => new Era(CalendarUnit.Decade, 192),
            Examples = ["Le dancing des [Années folles] est classé. → 192"],
        },
    };

    /// <summary><em>XIIe s.</em>, <em>16E S.</em> in capitals; not <em>XVIe S. Martin</em>.</summary>
    private static bool IsCutShort(Place place)
    {
        var hasStop = place[^1].Is('.');
        var cut = place[hasStop ? place.Length - 2 : place.Length - 1];
        var isInCapitals = place[0].Has(TokenTraits.AllCapitals) || (place.Length > 3 && place[1].IsCapitalized);
        return !cut.IsJoined && (!cut.IsCapitalized || isInCapitals) && (hasStop || Frames.EndsNounGroup(place));
    }

    /// <summary>Whether the sentence has named a century before: <em>bâti au XIIe siècle, remanié au XVe</em>.</summary>
    private static bool IsTold(Place place)
    {
        for (var distance = 2; distance <= FarthestCentury && place.Before(distance) != default; distance++)
        {
            if (CenturyWords.Contains(place.Before(distance)))
            {
                return true;
            }
        }

        return false;
    }

    private const int FarthestCentury = 30;

    private static readonly WordSet CenturyWords = FrenchWords.Set("siècle", "siècles");

    /// <summary>The slot takes <em>xvième</em> for XVI: a small i belongs to the ending.</summary>
    private static int Century(Said said)
    {
        var word = said.Place.Characters(0);
        return word.EndsWith("ième", StringComparison.Ordinal) && char.IsUpper(word[0]) && RomanNumerals.Roman(said.Number("century")).EndsWith('i')
            ? said.Number("century") - 1
            : said.Number("century");
    }

    /// <summary>Two years one after the other, of two digits each: <em>60-61</em>, <em>99/00</em>.</summary>
    public static bool AreConsecutive(int first, int second) => second == (first + 1) % 100;

    public static Era Decade(int number) => number < 100 ? new Era(CalendarUnit.Decade, 190 + number / 10, IsShort: true) : new Era(CalendarUnit.Decade, number / 10);
}
