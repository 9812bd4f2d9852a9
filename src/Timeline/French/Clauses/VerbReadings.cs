using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The readings of the tokens of one sentence as verb forms, each looked up once.</summary>
internal sealed class VerbReadings
{
    private const int LongestVerb = 30;

    /// <summary>How many words a date may have between a participle and what belongs to it: <em>mise lundi 14 mars à la disposition</em>.</summary>
    private const int LongestDate = 4;

    private readonly ArraySegment<TokenReading> tokens;
    private readonly Sentence sentence;
    private bool? isHasty;

    public VerbReadings(TokenizedText text, Sentence sentence, ArraySegment<TokenReading> tokens)
    {
        Text = text;
        this.sentence = sentence;
        this.tokens = tokens;
        Span<char> lower = stackalloc char[LongestVerb];
        for (var position = sentence.First; position < sentence.End; position++)
        {
            Of(position).Forms = Find(position, lower);
        }
    }

    public TokenizedText Text { get; }

    /// <summary>Whether accents are missing in the sentence; asked where a word would need one.</summary>
    public bool IsHasty => isHasty ??= HastyWriting.Is(Text, First, End);

    public int First => sentence.First;

    public int End => sentence.End;

    public ReadOnlySpan<VerbForm> this[int position] => new(Of(position).Forms);

    /// <summary>All that is known of a token.</summary>
    public ref TokenReading Of(int position) => ref tokens.Array![tokens.Offset + position - sentence.First];

    public ref readonly Token Token(int position) => ref Text.Tokens[position];

    /// <summary>Whether a fixed phrase begins at a place.</summary>
    public bool HasPhrase(int position, ReadOnlySpan<ushort> words)
    {
        if (position < First || position + words.Length > End)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!Token(position + i).Is(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first place that is not of a date which begins at another: <em>mise lundi 14 mars | à disposition</em>, <em>détaillé lundi | par le ministre</em>.</summary>
    public int BehindDate(int position)
    {
        var after = position;
        while (after < End && after - position < LongestDate
            && (Token(after).Has(TokenTraits.Temporal) || Token(after).Kind == TokenKind.Number || (after > position && FunctionWords.CliticDeterminers.Contains(Token(after)))))
        {
            after++;
        }

        return after;
    }

    public VerbForm? Find(int position, VerbTense tense)
    {
        foreach (var form in this[position])
        {
            if (form.Tense == tense)
            {
                return form;
            }
        }

        return null;
    }

    /// <summary>A form of one verb.</summary>
    public VerbForm? Find(int position, string infinitive)
    {
        foreach (var form in this[position])
        {
            if (form.Verb.Infinitive == infinitive && form.Tense is not (VerbTense.PastParticiple or VerbTense.Imperative))
            {
                return form;
            }
        }

        return null;
    }

    private VerbForm[] Find(int position, Span<char> lower)
    {
        ref readonly var token = ref Text.Tokens[position];
        if (token.Kind != TokenKind.Word || token.Has(TokenTraits.InnerCapital | TokenTraits.Elided | TokenTraits.Temporal) || token.Length is 0 or > LongestVerb)
        {
            return KnownVerbForms.None;
        }

        // « A l'issue du procès »: a capital A is the preposition, but for « A-t-il ».
        if (token is { Length: 1 } && token.Has(TokenTraits.Capital) && !(position + 1 < End && Text.Tokens[position + 1].Has(TokenTraits.Hyphenated)))
        {
            return KnownVerbForms.None;
        }

        if (IsCompound(position, "rendez", "vous") || IsCompound(position, "peut", "être") || IsCompound(position - 1, "peut", "être") || SetPhrases.EndAt(this, position) || SetPhrases.BeginAt(this, position))
        {
            return KnownVerbForms.None;
        }

        // A capital inside a sentence is a name, but for headlines and for what follows an opening quotation mark.
        if ((token.Has(TokenTraits.Capital) && !token.Has(TokenTraits.AllCapitals) && position > First && !Opens(position)) || GivenNames.IsAt(Text, position, End) || GivenNames.AreInitials(Text, position, First))
        {
            return KnownVerbForms.None;
        }

        if (token.Has(TokenTraits.Hyphenated) && JoinedVerbs.FormsAt(this, position) is { Length: > 0 } joined)
        {
            return joined;
        }

        var isKnown = token.Word != 0 && !token.Has(TokenTraits.Unaccented);
        var found = isKnown ? KnownVerbForms.Of(token.Word) : Accents.TryLower(Text.Characters(position), lower) ? KnownVerbForms.Of(lower[..token.Length]) : KnownVerbForms.None;

        if (found.Length == 0 && token.Word == 0 && !token.Has(TokenTraits.Capital) && position > First)
        {
            found = CoinedVerbs.MayEndForm(Text.Characters(position)) ? CoinedVerbs.Behind(this[BeforeAdverbs(position)], Text.Characters(position)) : found;
            found = found.Length == 0 && Token(position - 1).Is(LittleWords.Oneself) ? CoinedVerbs.Reflexive(Text.Characters(position)) : found;
        }

        found = HastyParticiples.At(this, position, found, lower) is { Length: > 0 } participles ? participles : found;

        // « elle a siege ici », « il est decede »: hasty hands leave accents out.
        if (found.Length == 0 && !token.Has(TokenTraits.Capital) && !isKnown && token.Length <= lower.Length)
        {
            return IsHasty ? KnownVerbForms.WithoutAccents(lower[..token.Length]) : found;
        }

        // « LE CORTÈGE DU 1ER MAI »: without their accents capitals would make « dû » of it.
        return found.Length == 0 && token.Has(TokenTraits.Capital) && !FunctionWords.AnyDeterminers.Contains(token) && !FunctionWords.Clitics.Contains(token) && Accents.TryLower(Text.Characters(position), lower)
            ? KnownVerbForms.WithoutAccents(lower[..token.Length]) : found;
    }

    /// <summary>The place before a word and the adverbs and pronouns that lead to it: <em><b>doit</b> encore le séquencer</em>.</summary>
    private int BeforeAdverbs(int position)
    {
        var before = position - 1;
        while (before > First && position - before <= LongestDate && (FunctionWords.InnerAdverbs.Contains(Token(before)) || FunctionWords.Clitics.Contains(Token(before)) || JoinedVerbs.BeginAt(this, before)) && Of(before).Forms.Length == 0)
        {
            before--;
        }

        return before;
    }

    /// <summary><em>Un rendez-vous</em> and <em>peut-être</em> are no verbs.</summary>
    private bool IsCompound(int position, string first, string second) =>
        position >= First && position + 1 < End && Text.Tokens[position + 1].Has(TokenTraits.Hyphenated)
        && Text.Characters(position).Equals(first, StringComparison.OrdinalIgnoreCase) && Text.Characters(position + 1).Equals(second, StringComparison.OrdinalIgnoreCase);

    private bool Opens(int position)
    {
        var before = Text.Tokens[position - 1];
        return before.Kind == TokenKind.Punctuation && (char)before.Number is '"' or '«' or '“' or '-' or '—' or ':' or '.' or '!' or '?';
    }
}
