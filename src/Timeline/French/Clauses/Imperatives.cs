using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary><em>« Quittez vos maisons »</em>, <em>demain, ne prenez pas la route</em>: an order has no subject and opens its clause.</summary>
internal static class Imperatives
{
    private static readonly ushort Us = FrenchWords.Number("nous");

    /// <summary>What witnesses are asked for; <em>si vous veniez samedi, prévenez-nous</em> looks ahead.</summary>
    private static readonly Recognition.WordSet Witnessing = FrenchWords.Set("appelez", "contactez", "signalez", "témoignez", "présentez", "composez", "manifestez", "joignez", "alertez");

    /// <summary>How far apart what belongs to one order may stand.</summary>
    private const int LongestCondition = 40;

    public static bool IsOrder(VerbReadings readings, int position, VerbForm form)
    {
        if ((form.Persons & VerbPersons.Plural) == 0)
        {
            return false;
        }

        var start = position;
        if (start > readings.First && LittleWords.NeWords.Contains(readings.Token(start - 1)))
        {
            start--;
        }

        var opens = start == readings.First || IsOpening(readings.Token(start - 1)) || IsAddressed(readings, position, start);
        // « Rendez-nous nos enfants »: the pronoun of another person is the object of an order.
        var isInverted = position + 1 < readings.End && readings.Token(position + 1).Has(TokenTraits.Hyphenated) && FunctionWords.InversionPronouns.Contains(readings.Token(position + 1))
            && !((form.Persons & VerbPersons.Second) != 0 && readings.Token(position + 1).Is(Us));
        return opens && !isInverted;
    }

    /// <summary><em>Si vous circuliez sur cet axe vers 19 heures, contactez la brigade</em>: what an order hangs on has been, or has not.</summary>
    public static bool Answer(SentenceReading sentence, VerbGroup condition)
    {
        var comma = condition.End;
        while (comma < Math.Min(sentence.End, condition.End + LongestCondition) && !sentence[comma].Is(','))
        {
            comma++;
        }

        return comma + 1 < sentence.End && Witnessing.Contains(sentence[comma + 1]) && sentence.FiniteAfter(comma) is null or { Tense: EventTense.Present };
    }

    /// <summary><em>Ce soir, évitez le centre</em>: of the forms that end a clause before their own, those on <em>-ez</em> are nothing else where <em>vous</em> is not before them.</summary>
    private static bool IsAddressed(VerbReadings readings, int position, int start) =>
        readings.Text.Characters(position).EndsWith("ez")
            && !(position + 2 < readings.End && readings.Token(position + 1).Has(TokenTraits.Hyphenated) && readings.Token(position + 2).Is(','))
            && (readings.Token(start - 1).Is(',') || (FunctionWords.Conjunctions.Contains(readings.Token(start - 1)) && !HasPerson(readings, start)));

    /// <summary><em>Fermez tout et ne <b>sortez</b> pas</em>; but <em>vous mangez et buvez</em>.</summary>
    private static bool HasPerson(VerbReadings readings, int end)
    {
        for (var position = Math.Max(readings.First, end - LongestCondition); position < end; position++)
        {
            if (FunctionWords.FirstAndSecondPersons.Contains(readings.Token(position)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOpening(Token token) => token.Kind == TokenKind.Punctuation && (char)token.Number is '«' or '"' or '“' or ':' or '-' or '—';
}
