using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// What is printed before a sentence and is no part of it: the mark of a list (<em>– Samedi : marché</em>, <em>• 8 h : départ</em>), and before a piece, with its dash, a place or a rubric (<em>DOLE – Le maire a démissionné lundi</em>, <em>Football – Après sa défaite…</em>), or a place, a day and an agency
/// (<em>PARIS, 15 mars (AFP) – Le maire…</em>). The sentence begins behind it; what has a day is a sentence of its own, of which <see cref="Dateline"/> tells that it dates nothing.
/// </summary>
internal static class Leads
{
    private const int Longest = 16;
    private const int LongestPlace = 6;
    private const int LongestWord = 32;

    private static readonly WordSet InPlaces = FrenchWords.Set("de", "d'", "du", "des", "la", "le", "les", "l'", "sur", "en", "à", "et");
    private static readonly WordSet Opening = FrenchWords.Set(
        "après", "avant", "en", "dans", "pour", "à", "depuis", "selon", "malgré", "avec", "sans", "quand", "si", "il", "elle", "ils", "elles", "c'", "ce", "on",
        "plus", "près", "lors", "alors", "tout", "d'", "au", "aux", "comme", "pas", "merci", "voici");

    /// <summary>Takes them from the sentences of a text.</summary>
    public static void Cut(Scan scan, CancellationToken cancellation)
    {
        List<(int Sentence, int First)>? dated = null;
        var sentences = scan.Text.Sentences;
        for (var number = 0; number < sentences.Length; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (BeginsWithMark(scan.Tokens, sentences[number]))
            {
                scan.Text.CutLead(number, sentences[number].First + 1);
            }

            var (end, hasDay) = EndOf(scan, sentences[number]);
            if (hasDay)
            {
                (dated ??= []).Add((number, end));
            }
            else if (end > sentences[number].First)
            {
                scan.Text.CutLead(number, end);
            }
        }

        if (dated is not null)
        {
            scan.Text.Part(dated, cancellation);
        }
    }

    /// <summary>« -5 °C » is no item of a list.</summary>
    private static bool BeginsWithMark(Token[] tokens, Sentence sentence) =>
        sentence.Count > 1 && tokens[sentence.First] is { Kind: TokenKind.Punctuation } mark && ItemMarks.Contain(mark) && tokens[sentence.First + 1].Start > mark.End;

    /// <summary>The token behind the dash, and whether a day stands before it; the first token where there is no lead.</summary>
    private static (int End, bool HasDay) EndOf(Scan scan, Sentence sentence)
    {
        var tokens = scan.Tokens;
        var first = sentence.First;
        // « (Québec) La ministre a parlé »
        if (sentence.Count > 4 && tokens[first].Is('(') && tokens[first + 1].Has(TokenTraits.Capital) && IsOfName(scan, first + 1) && tokens[first + 2].Is(')') && LeadsOn(scan, first, first + 3))
        {
            return (first + 3, false);
        }

        if (sentence.Count < 3 || !tokens[first].Has(TokenTraits.Capital) || !(first == 0 || tokens[first].Has(TokenTraits.LineStart)))
        {
            return (first, false);
        }

        var dash = first;
        while (dash < sentence.End && dash - first < LongestPlace && IsOfName(scan, dash))
        {
            dash++;
        }

        if (dash == first)
        {
            return (first, false);
        }

        var hasDay = dash < sentence.End && tokens[dash].Is(',');
        while (dash < Math.Min(sentence.End, first + Longest) && !IsDash(tokens[dash]) && (hasDay ? IsOfDay(scan, dash) : tokens[dash].Has(TokenTraits.Bracketed) || tokens[dash].Is(')')))
        {
            dash++;
        }

        // « Dole, 2 avril – Le carnaval partira à 14 h » is a notice: who dispatches writes its place in capitals, names an agency, or ends the day with a full stop.
        if (hasDay && !tokens[first].Has(TokenTraits.AllCapitals) && !(tokens[dash - 1].Is(')') || tokens[dash - 1].Is('/') || tokens[dash - 1].Is('.')))
        {
            return (first, false);
        }

        // « (GLOBE NEWSWIRE) -- Le groupe »
        dash += dash + 1 < sentence.End && IsDash(tokens[dash]) && IsDash(tokens[dash + 1]) ? 1 : 0;
        return dash + 2 < sentence.End && IsDash(tokens[dash]) && IsApart(tokens, dash) && LeadsOn(scan, first, dash + 1) ? (dash + 1, hasDay) : (first, false);
    }

    private static bool IsDash(Token token) => token.IsDash || token.Is('=');

    /// <summary>« Samedi – Le marché », « Noël – La mairie »: a time labels its line.</summary>
    private static bool IsOfName(Scan scan, int position) =>
        scan.Tokens[position] is { Kind: TokenKind.Word } word
        && (InPlaces.Contains(word) || ((word.Has(TokenTraits.Capital) || word.Has(TokenTraits.Hyphenated)) && !scan.Recognizer.MayStart(scan, position)));

    /// <summary><em>, 15 mars 2016 (AFP)</em>, <em>, mardi 15 mars. –</em></summary>
    private static bool IsOfDay(Scan scan, int position) =>
        scan.Tokens[position] is var token
            && (token.Kind == TokenKind.Number || token.Has(TokenTraits.Bracketed | TokenTraits.AllCapitals) || token.Is('/') || token.Is(',') || token.Is('.')
                || token.Is('(') || token.Is(')') || InPlaces.Contains(token) || scan.Recognizer.MayStart(scan, position));

    private static bool IsApart(Token[] tokens, int dash) => (tokens[dash].Start > tokens[dash - 1].End || IsDash(tokens[dash - 1])) && tokens[dash + 1].Start > tokens[dash].End;

    /// <summary>« Brest – Le Havre », « Anne Roux – Nous partirons demain », « LE MAIRE - UN ANCIEN MINISTRE - A DÉMISSIONNÉ »: a match, a speaker, an aside.</summary>
    private static bool LeadsOn(Scan scan, int first, int next)
    {
        var tokens = scan.Tokens;
        var token = tokens[next];
        if (!token.Has(TokenTraits.Capital) || (token.Has(TokenTraits.AllCapitals) && token.Length > 1 && !token.Has(TokenTraits.Elided)))
        {
            return false;
        }

        return Opening.Contains(token) || scan.Recognizer.MayStart(scan, next)
            || (FunctionWords.AnyDeterminers.Contains(token) && !tokens[next + 1].Has(TokenTraits.Capital)) || IsCommon(scan.Characters(next))
            || ((tokens[first].Has(TokenTraits.AllCapitals) || tokens[next - 2].Is(')')) && !FunctionWords.FirstAndSecondPersons.Contains(token));
    }

    /// <summary><em>Élu en mai, le maire…</em>, <em>Départ groupé samedi</em>: no name.</summary>
    private static bool IsCommon(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestWord];
        return word.Length <= LongestWord && Accents.TryLower(word, lower) && (EventNouns.TryFind(lower[..word.Length], out _) || VerbLexicon.Has(lower[..word.Length]));
    }
}
