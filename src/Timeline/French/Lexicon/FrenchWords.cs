using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Lexicon;

/// <summary>The vocabulary of French, and what the tokenizer must know of its words.</summary>
internal static class FrenchWords
{
    private static readonly string[] Elisions =
        ["l'", "d'", "j'", "m'", "t'", "s'", "n'", "c'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "presqu'", "entr'"];

    /// <summary>The days of the week.</summary>
    public static readonly string[] Weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    /// <summary>Words that a name follows: <em>M. Dupont</em>, <em>52 av. J.-C.</em>, <em>bd. Voltaire</em>.</summary>
    private static readonly string[] Titles = ["av", "apr", "ap", "bd", "m", "mm", "mme", "mmes", "mlle", "mlles", "dr", "pr", "me", "mgr", "st", "ste", "gal", "cdt", "cne", "lt", "col", "coll"];

    private static readonly string[] Abbreviations =
    [
        "janv", "jan", "févr", "fév", "avr", "juil", "sept", "oct", "nov", "déc", "lun", "mar", "mer", "merc", "jeu", "ven", "vend", "sam", "dim",
        "env", "ca", "v", "dep", "trim", "sem", "etc", "cf", "art", "réf", "vol", "no", "chap", "fig", "éd", "hab", "tél", "min", "sec", "max", "p", "pp",
    ];

    /// <summary>Units that old papers and careful ones write with a full stop: <em>4 h. 30 du soir, 9 h. 12 m. 40 s.</em></summary>
    private static readonly string[] Units = ["h", "hr", "hrs", "m", "mn", "min", "s", "sec"];

    /// <summary>Little words that go on behind an hour: <em>à 4 h. 30 par la police, à 4 h. 30 précises</em>.</summary>
    private static readonly string[] Inners =
    [
        "par", "sur", "sous", "avec", "sans", "ou", "devant", "derrière", "chez", "vers", "entre", "contre", "précises", "environ", "ont", "est", "sont",
        "sera", "seront", "qui", "où", "que", "quand", "puis", "soir", "matin",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ];

    private static readonly string[] Openers =
    [
        "le", "la", "les", "l'", "un", "une", "des", "il", "elle", "ils", "elles", "on", "ce", "cet", "cette", "ces", "c'", "en", "dans",
        "à", "a", "au", "aux", "mais", "et", "pour", "selon", "depuis", "après", "avant", "son", "sa", "ses", "leur", "leurs", "d'", "de", "du",
    ];

    /// <summary>The words that open most expressions, and many more other groups of words.</summary>
    private static readonly string[] LittleOpeners =
    [
        "le", "la", "les", "l'", "un", "une", "du", "des", "de", "d'", "à", "au", "aux", "en", "dans", "pour", "par", "sur", "il", "ce", "cet", "cette",
        "ces", "son", "sa", "tout", "toute", "toutes", "plus", "après", "avant", "depuis", "vers", "entre", "et", "ou", "moins", "fin",
    ];

    public static Vocabulary Vocabulary { get; } = Build();

    /// <summary>The numbers of the little words that open most expressions.</summary>
    public static ushort[] Leads { get; } = Numbers(LittleOpeners);

    /// <summary>A set of words, asked by token.</summary>
    public static WordSet Set(params string[] words) => new(Vocabulary, words);

    public static ushort Number(string word) => Vocabulary.Find(word) is not 0 and var number ? number : Vocabulary.Add(word);

    /// <summary>The numbers of the words of a phrase, between spaces.</summary>
    public static ushort[] Phrase(string phrase) => Numbers(phrase.Split(' '));

    private static ushort[] Numbers(string[] words)
    {
        var numbers = new ushort[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            numbers[i] = Number(words[i]);
        }

        return numbers;
    }

    private static Vocabulary Build()
    {
        var vocabulary = new Vocabulary();
        AddAll(Elisions, WordTraits.Elides);
        AddAll(Titles, WordTraits.Title);
        AddAll(Abbreviations, WordTraits.Abbreviation);
        AddAll(Openers, WordTraits.Opener);
        AddAll(Units, WordTraits.Unit);
        AddAll(Inners, WordTraits.Inner);
        return vocabulary;

        void AddAll(string[] words, WordTraits traits)
        {
            foreach (var word in words)
            {
                vocabulary.Add(word, traits);
            }
        }
    }
}
