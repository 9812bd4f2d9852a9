using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>
/// <em>Un policier a été tué et un passant grièvement blessé</em>, <em>12 personnes sont mortes et 34 autres blessées</em>: a second subject whose
/// participle has the auxiliary before it, of the passive or of a death.
/// </summary>
internal static class GappedAuxiliaries
{
    private const int LongestSubject = 6;
    private const int LongestRest = 12;

    /// <summary>Subjects that leave their noun out: <em>cinq autres</em>, <em>une trentaine</em>.</summary>
    private static readonly WordSet Counted = FrenchWords.Set(
        "autre", "autres", "d'", "des", "plusieurs", "quelques", "une", "un", "premier", "première", "second", "seconde", "deuxième", "troisième", "quatrième",
        "dernier", "dernière", "dizaine", "dizaines", "douzaine", "quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "soixantaine",
        "centaine", "centaines", "millier", "milliers");

    /// <summary>Whether the participle at a place shares the auxiliary of the last verb group before it.</summary>
    public static bool IsOne(VerbReadings readings, VerbGroup before, int position)
    {
        if (before is not (({ IsPassive: true } or { IsCompound: true, Lemma: "mourir" or "décéder" }) and { Tense: EventTense.Past or EventTense.Future, IsFinite: true })
            || Subject(readings, before, position) is not (> 0 and var subject))
        {
            return false;
        }

        // « Le maire a été entendu lundi et son adjoint mardi »: the noun that is spelled like a participle is the subject.
        if (FunctionWords.CliticDeterminers.Contains(readings.Token(position - 1))
            || (FunctionWords.Determiners.Contains(readings.Token(position - 1)) && !Counted.Contains(readings.Token(position - 1))))
        {
            return false;
        }

        var isCounted = IsCounted(readings, subject, position);
        return (isCounted || (readings.Token(subject - 1).Is(LittleWords.And) && IsNoun(readings, subject) && !HasComplement(readings, before.End, subject - 1)))
            && !IsOfTheSubjectOf(readings, position);
    }

    /// <summary>The first word of the second subject, behind <em>et</em> or a comma; 0 where there is none.</summary>
    private static int Subject(VerbReadings readings, VerbGroup before, int position)
    {
        for (var start = position; start > before.End && position - start <= LongestSubject; start--)
        {
            var token = readings.Token(start - 1);
            if (token.Is(LittleWords.And) || token.Is(','))
            {
                return start < position ? start : 0;
            }

            if (token.Kind == TokenKind.Punctuation || FunctionWords.Relatives.Contains(token) || (FunctionWords.Prepositions.Contains(token) && !Counted.Contains(token)))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary><em>34 autres blessées, une trentaine grièvement blessés</em>; not <em>décerné au Suédois, <b>déjà</b> couronné</em>.</summary>
    private static bool IsCounted(VerbReadings readings, int from, int to)
    {
        var counts = false;
        for (var position = from; position < to; position++)
        {
            var token = readings.Token(position);
            var isCount = IsNumber(token) || Counted.Contains(token);
            counts |= isCount;
            if (!isCount && !FunctionWords.InnerAdverbs.Contains(token) && !FunctionWords.IsManner(readings.Text.Characters(position)))
            {
                return false;
            }
        }

        return counts;
    }

    private static bool IsNoun(VerbReadings readings, int position) =>
        readings.Token(position) is var token && (IsNumber(token) || FunctionWords.AnyDeterminers.Contains(token));

    private static bool IsNumber(Token token) => token.Kind == TokenKind.Number || NumberWords.ValueOf(token.Word) >= 0;

    /// <summary><em>A été tué par un policier et un vigile armé</em>: what follows a preposition may go on behind <em>et</em>.</summary>
    private static bool HasComplement(VerbReadings readings, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (FunctionWords.Prepositions.Contains(readings.Token(position)) && !(position + 1 < to && readings.Token(position + 1).Has(TokenTraits.Temporal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Un véhicule a été détruit et les maisons endommagées seront évacuées</em>: the participle belongs to the subject of another verb.</summary>
    private static bool IsOfTheSubjectOf(VerbReadings readings, int position)
    {
        for (var next = position + 1; next < readings.End && next - position <= LongestRest; next++)
        {
            var token = readings.Token(next);
            if (token.Kind == TokenKind.Punctuation || FunctionWords.Conjunctions.Contains(token) || FunctionWords.Relatives.Contains(token) || FunctionWords.Subordinators.Contains(token))
            {
                return false;
            }

            if (Homographs.TryFinite(readings, next, out _) || (next == position + 1 && readings.Find(next, VerbTense.PastParticiple) is not null))
            {
                return true;
            }
        }

        return false;
    }
}
