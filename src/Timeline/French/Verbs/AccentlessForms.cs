namespace Timeline.French.Verbs;

/// <summary>The letters of French without their accents, as headlines in capitals print them: "A ETE ARRETE".</summary>
internal static class AccentlessForms
{
    public static string Removed(string word)
    {
        Span<char> letters = stackalloc char[word.Length * 2];
        var length = Remove(word, letters);
        return length == word.Length && letters[..length].SequenceEqual(word) ? word : new string(letters[..length]);
    }

    /// <summary>Writes a word without its accents and returns its new length: at most twice the old one, for <em>œ</em>.</summary>
    public static int Remove(ReadOnlySpan<char> word, Span<char> letters)
    {
        var length = 0;
        foreach (var letter in word)
        {
            if (letter is 'œ' or 'æ')
            {
                letters[length++] = letter == 'œ' ? 'o' : 'a';
                letters[length++] = 'e';
                continue;
            }

            letters[length++] = Tokenization.Accents.Remove(letter);
        }

        return length;
    }
}
