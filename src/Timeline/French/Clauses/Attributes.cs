using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds what <em>être</em> says of its subject: <em>était malade, est une victoire</em>.</summary>
internal static class Attributes
{
    private const int WidestAside = 10;

    private static readonly WordSet Articles = FrenchWords.Set("un", "une", "le", "la", "l'", "les", "des", "son", "sa", "ses", "leur", "leurs", "mon", "ma", "notre", "votre");

    private static readonly WordSet Sides = FrenchWords.Set("dernier", "dernière", "prochain", "prochaine", "passé", "passée", "précédent", "précédente", "suivant", "suivante");

    private static readonly WordSet Months = FrenchWords.Set("janvier", "février", "avril", "juin", "juillet", "septembre", "octobre", "novembre", "décembre", "train");

    /// <summary>The token of the attribute, or null where <em>être</em> stands alone (<em>est à Paris, est que</em>).</summary>
    public static int? Find(VerbReadings readings, int from)
    {
        var position = BehindAside(readings, BehindOnly(readings, from));
        while (position < readings.End && Skipped(readings, position) is > 0 and var length)
        {
            position += length;
        }

        if (position >= readings.End || readings.Token(position).Kind != TokenKind.Word)
        {
            return null;
        }

        var token = readings.Token(position);
        // « est en cours depuis le mois d'août »
        if (token.Is(LittleWords.In) && position + 1 < readings.End && readings.Token(position + 1) is { Kind: TokenKind.Word } noun && !noun.Has(TokenTraits.Capital | TokenTraits.Elided)
            && !FunctionWords.AnyDeterminers.Contains(noun) && !IsLittle(noun) && !Months.Contains(noun))
        {
            // « est en forte baisse »
            return FunctionWords.EarlyAdjectives.Contains(noun) ? NounAfter(readings, position + 1) : position + 1;
        }

        if (Articles.Contains(token))
        {
            return IsDate(readings, position + 1) ? null : NounAfter(readings, position + 1);
        }

        return FunctionWords.Prepositions.Contains(token) || FunctionWords.Relatives.Contains(token) || FunctionWords.Subordinators.Contains(token) || FunctionWords.Conjunctions.Contains(token)
            || FunctionWords.Determiners.Contains(token) || IsLittle(token) || FunctionWords.Clitics.Contains(token) || IsAgo(readings, position) || token.Has(TokenTraits.Capital)
            || (readings.Find(position, VerbTense.Infinitive) is not null && !RoleNouns.All.Contains(token)) || token.Has(TokenTraits.Elided)
            ? null
            : position;
    }

    /// <summary><em>Il ne fut <b>que</b> remplaçant</em></summary>
    private static int BehindOnly(VerbReadings readings, int from) =>
        from < readings.End && from - 2 >= readings.First && ClauseWords.That.Contains(readings.Token(from)) && LittleWords.NeWords.Contains(readings.Token(from - 2)) ? from + 1 : from;

    /// <summary><em>Elle fut, de mars 1932 à août 1939, la secrétaire du maréchal</em>: the place behind a time between two commas.</summary>
    private static int BehindAside(VerbReadings readings, int from)
    {
        if (from >= readings.End || !readings.Token(from).Is(','))
        {
            return from;
        }

        var position = from + 1;
        var hasTime = false;
        while (position < Math.Min(readings.End, from + WidestAside) && !readings.Token(position).Is(',') && readings.Token(position).Kind is TokenKind.Word or TokenKind.Number)
        {
            hasTime |= readings.Token(position).Has(TokenTraits.Temporal);
            position++;
        }

        return hasTime && position + 1 < readings.End && readings.Token(position).Is(',') ? position + 1 : from;
    }

    /// <summary><em>Était le week-end dernier à Lyon</em>: when it was, and not what.</summary>
    private static bool IsDate(VerbReadings readings, int position) =>
        position + 1 < readings.End && readings.Token(position).Has(TokenTraits.Temporal)
            && Sides.Contains(readings.Token(readings.Token(position + 1).Has(TokenTraits.Hyphenated) && position + 2 < readings.End ? position + 2 : position + 1));

    private static int? NounAfter(VerbReadings readings, int position)
    {
        while (position < readings.End
            && (FunctionWords.EarlyAdjectives.Contains(readings.Token(position)) || readings.Token(position).Kind == TokenKind.Number || IsOrdinalEnding(readings, position)))
        {
            position++;
        }

        return position < readings.End && readings.Token(position) is { Kind: TokenKind.Word } noun && !noun.Has(TokenTraits.Capital | TokenTraits.Elided)
            && !IsLittle(noun) && !FunctionWords.Determiners.Contains(noun) && !FunctionWords.Prepositions.Contains(noun) && !FunctionWords.Relatives.Contains(noun) ? position : null;
    }

    /// <summary><em>Était il y a trois jours à Lyon</em></summary>
    private static bool IsAgo(VerbReadings readings, int position) =>
        position + 2 < readings.End && readings.Token(position + 1).Is(ClauseBorderWords.There)
        && FunctionWords.SubjectPronouns.Contains(readings.Token(position));

    private static bool IsLittle(Token word) => FunctionWords.NeverVerbs.Contains(word) && !FunctionWords.Attributable.Contains(word);

    /// <summary><em>La 30<b>ème</b> journée</em></summary>
    private static bool IsOrdinalEnding(VerbReadings readings, int position) => readings.Token(position).IsJoined && readings.Token(position - 1).Kind == TokenKind.Number;

    /// <summary>How many tokens of adverb stand here: <em>est désormais, est peut-être une ruine</em>.</summary>
    private static int Skipped(VerbReadings readings, int position)
    {
        var token = readings.Token(position);
        var isAdverb = token.Kind == TokenKind.Word && !FunctionWords.Prepositions.Contains(token)
            && (FunctionWords.InnerAdverbs.Contains(token) || FunctionWords.IsManner(readings.Text.Characters(position))
                || (token.Has(TokenTraits.Hyphenated) && (FunctionWords.InversionPronouns.Contains(token) || readings.Text.Characters(position) is "t")));
        return GapPhrases.LengthAt(readings, position) is > 0 and var length ? length : isAdverb ? 1 : 0;
    }
}
