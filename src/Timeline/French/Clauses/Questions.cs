using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Knows what a question asks from what it takes for granted, and the main clause of a condition.</summary>
internal static class Questions
{
    public static bool Asks(SentenceReading sentence, VerbGroup verb, Governor? governor)
    {
        if (!EndsIn(sentence, verb) || IsToldFirst(sentence, verb) || governor is { Link: ClauseLink.Adverbial or ClauseLink.Question })
        {
            return false;
        }

        // « Reste une question : que s'est-il passé lundi ? »
        if (governor is { Link: ClauseLink.Relative } && governor.Opener > sentence.First && sentence[governor.Opener - 1].Is(':'))
        {
            return true;
        }

        // « Pourquoi a-t-il quitté Lyon ? » takes the leaving for granted, but so do few questions of the press: they ask what happened.
        return verb.Form != VerbGroupForm.PastParticiple && governor is not { Link: ClauseLink.Relative } || !HasMainVerb(sentence, verb, null);
    }

    /// <summary><em>La Région a voté quatre millions le 15 décembre, où sont-ils ?</em>: what stands before the question is told.</summary>
    private static bool IsToldFirst(SentenceReading sentence, VerbGroup verb)
    {
        foreach (var group in sentence.Groups)
        {
            if (group.Start > verb.End && group is { IsInverted: true, IsFinite: true } && !verb.IsInverted && sentence.HasComma(verb.End, group.Start)
                && sentence[group.Trigger].Has(TokenTraits.Quoted) == sentence[verb.Trigger].Has(TokenTraits.Quoted) && !Incises.Is(sentence, group))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a <em>si</em> clause stands in the sentence of a conditional.</summary>
    public static bool HasCondition(SentenceReading sentence, VerbGroup verb)
    {
        // « En cas de grève, un bus sur trois circulerait lundi »
        for (var position = sentence.First; position + 2 < sentence.End; position++)
        {
            if (sentence[position].Is(Case) && LittleWords.OfWords.Contains(sentence[position + 1]) && position > sentence.First && sentence[position - 1].Is(LittleWords.In))
            {
                return true;
            }
        }

        foreach (var group in sentence.Groups)
        {
            var opener = group.IsFinite ? sentence.Clauses.OpenerOf(group) : -1;
            if (opener >= 0 && (sentence[opener].Is(ClauseWords.Si) || sentence[opener].Is(ClauseWords.ElidedSi)) && group != verb
                && Subordination.Of(sentence, group) is { Link: ClauseLink.Condition } && CueWords.End(sentence, opener) < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Sans un arrêt du gardien, Lens aurait gagné</em>; but <em>sans surprise, il aurait signé</em>.</summary>
    public static bool LacksCause(SentenceReading sentence)
    {
        var first = Dateline.EndOf(sentence);
        return first + 2 < sentence.End && sentence[first].Is(LittleWords.Without) && !Little.Contains(sentence[first + 1]) && !Little.Contains(sentence[first + 2])
            && sentence.GroupAt(first + 1) is null && sentence.GroupAt(first + 2) is not { Form: VerbGroupForm.Infinitive } && sentence.Readings.Find(first + 2, Verbs.VerbTense.Infinitive) is null
            && (FunctionWords.AnyDeterminers.Contains(sentence[first + 1]) || sentence[first + 1].Is(ClauseWords.Lui) || FunctionWords.SubjectPronouns.Contains(sentence[first + 1]));
    }

    private static readonly Recognition.WordSet Little = FrenchWords.Set("aucun", "aucune", "moindre", "mot", "doute", "bruit", "surprise", "explication");

    private static readonly ushort Case = FrenchWords.Number("cas");

    /// <summary>Whether the sentence, or the quotation, that a verb is of ends in a question mark: <em>a-t-il reçu un appel ?</em>, which reports nothing.</summary>
    public static bool EndsIn(SentenceReading sentence, VerbGroup verb)
    {
        var isQuoted = sentence[verb.Trigger].Has(TokenTraits.Quoted);
        for (var position = verb.End; position < sentence.End; position++)
        {
            ref readonly var token = ref sentence[position];
            if (token.Is('?'))
            {
                // « Elle enchaîne les succès, comme Où va l'herbe ? en 1983 »: a title asks, and the sentence goes on.
                return position + 1 == sentence.End || sentence[position + 1] is not { Kind: TokenKind.Word } next || next.Has(TokenTraits.Capital) || sentence.GroupAt(position + 1) is not null;
            }

            if (isQuoted && (token.Is('»') || token.Is('"') || token.Is('”')) || token.Is('!'))
            {
                return false;
            }

            // « « Viendra-t-il ? », demande-t-on lundi »: a question mark in a quotation asks nothing outside of it.
            if (!isQuoted && token.Has(TokenTraits.Quoted))
            {
                while (position + 1 < sentence.End && sentence[position + 1].Has(TokenTraits.Quoted) | sentence[position + 1].Is('?') | sentence[position + 1].Is('!'))
                {
                    position++;
                }
            }
        }

        return false;
    }

    /// <summary>Whether another verb is that of a main clause.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb that is none.</param>
    /// <param name="isQuoted">Whether it is looked for in a quotation; null where all are.</param>
    public static bool HasMainVerb(SentenceReading sentence, VerbGroup verb, bool? isQuoted)
    {
        foreach (var group in sentence.Groups)
        {
            if (group != verb && sentence.Clauses.IsMain(group) && (isQuoted is null || sentence[group.Trigger].Has(TokenTraits.Quoted) == isQuoted))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>« Que les autorités publient les relevés cette semaine ! »</em>: a clause with nothing above it is called for.</summary>
    public static bool IsWish(SentenceReading sentence, VerbGroup verb)
    {
        var opener = sentence.Clauses.OpenerOf(verb);
        return opener >= 0 && ClauseWords.That.Contains(sentence[opener]) && sentence[opener].Has(TokenTraits.Capital)
            && (opener == sentence.First || sentence[opener - 1].Kind == TokenKind.Punctuation) && !HasMainVerb(sentence, verb, sentence[verb.Trigger].Has(TokenTraits.Quoted));
    }

    /// <summary><em>Si le chômage a baissé en 2015, la précarité a augmenté</em>: beside what has happened, <em>si</em> concedes what has happened as well.</summary>
    public static bool Concedes(SentenceReading sentence, VerbGroup verb) =>
        verb is { Tense: EventTense.Past, IsPluperfect: false, Mood: EventMood.Indicative, IsFinite: true }
            && sentence.FiniteAfter(verb.End) is { Tense: EventTense.Past, Mood: EventMood.Indicative, IsPluperfect: false };
}
