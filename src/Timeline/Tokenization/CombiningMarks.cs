namespace Timeline.Tokenization;

/// <summary>The combining marks of French and its neighbours, and what they make of a letter: <c>e</c> and an acute are <c>é</c>.</summary>
internal static class CombiningMarks
{
    /// <summary>Grave, acute, circumflex, tilde, diaeresis, cedilla.</summary>
    public const string All = "\u0300\u0301\u0302\u0303\u0308\u0327";

    private const string Bases = "aceinouyACEINOUY";

    /// <summary>Row a mark, column a base letter; a blank where the two do not compose.</summary>
    private static readonly string[] Composed =
    [
        "à èì òù À ÈÌ ÒÙ ",
        "áćéíńóúýÁĆÉÍŃÓÚÝ",
        "âĉêî ôûŷÂĈÊÎ ÔÛŶ",
        "ã ẽĩñõũỹÃ ẼĨÑÕŨỸ",
        "ä ëï öüÿÄ ËÏ ÖÜŸ",
        " çȩ ņ    ÇȨ Ņ   ",
    ];

    /// <summary>Null where the two have no composed form.</summary>
    public static char? Compose(char letter, char mark) =>
        Bases.IndexOf(letter) is >= 0 and var column && Composed[All.IndexOf(mark)][column] is not ' ' and var composed ? composed : null;
}
