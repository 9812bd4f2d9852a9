namespace Timeline.Tokenization;

/// <summary>The marks that an item of a list begins with: <em>– 1994 : le barrage cède</em>, <em>▪ Mardi : grève</em>.</summary>
internal static class ItemMarks
{
    private static readonly CharacterSet All = new("-–—•·*▪■●○◆►▶➤→");

    public static bool Contain(char character) => All.Contains(character);

    public static bool Contain(Token token) => token.Kind == TokenKind.Punctuation && All.Contains((char)token.Number);
}
