namespace Timeline.Tokenization;

/// <summary>
/// Letters that a scanner took for digits: <em>l5 mars 1923, O8 h 3O</em>. A run of digits and of letters that look like them, with one
/// digit at least, becomes a number. No character moves, so the offsets stay.
/// </summary>
internal static class ScannedDigits
{
    private const int Longest = 4;

    public static NormalizedText Restore(NormalizedText text, CancellationToken cancellation = default)
    {
        var characters = text.Span.ToArray();
        for (var start = 0; start < characters.Length;)
        {
            if (!char.IsLetterOrDigit(characters[start]))
            {
                start++;
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            var end = start;
            var (digits, look) = (0, true);
            while (end < characters.Length && char.IsLetterOrDigit(characters[end]))
            {
                digits += char.IsAsciiDigit(characters[end]) ? 1 : 0;
                look &= Digit(characters[end]) != '\0';
                end++;
            }

            if (look && digits > 0 && digits < end - start && end - start <= Longest)
            {
                for (var i = start; i < end; i++)
                {
                    characters[i] = Digit(characters[i]);
                }
            }

            start = end;
        }

        return text.With(characters);
    }

    private static char Digit(char character) => character switch
    {
        >= '0' and <= '9' => character,
        'l' or 'I' or 'i' or '|' => '1',
        'O' or 'o' => '0',
        _ => '\0',
    };
}
