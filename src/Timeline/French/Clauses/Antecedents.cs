using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds whom a pronoun stands for: the last source named, else the last subject that agrees with it.</summary>
internal sealed class Antecedents(SentenceReadings sentences)
{
    /// <summary>A pronoun that reaches further back reaches past the reader as well.</summary>
    private const int Furthest = 8;

    public SourceSpan? Of(SourceSpan pronoun)
    {
        var sentence = sentences[pronoun.Sentence];
        var token = sentence[pronoun.Start];
        var shape = PronounShape.Of(token);
        if (Demonstratives.At(sentence, pronoun.Start) is not null)
        {
            // « … si la direction ne revenait pas à la table. Celle-ci dit… »: a table says nothing.
            return sentence.Number == 0 ? null : LastNounGroup(sentences[sentence.Number - 1], shape, onlyPersons: true) ?? LastNounGroup(sentences[sentence.Number - 1], shape, onlyPersons: false);
        }

        if (FunctionWords.FirstAndSecondPersons.Contains(token) || !IsPersonal(token))
        {
            return null;
        }

        if (Topic(sentence, pronoun.Start) is { } topic)
        {
            return topic;
        }

        // « Une colonie de vacances l'emmène à la mer. « Je serai menuisière », dit-elle », « La glace a reculé, selon elle »: who speaks is a person, if one was named.
        var speaks = token.Has(TokenTraits.Hyphenated) || sentence.NamedSources.Exists(cue => cue.Source == pronoun);

        // « « Le ministre nous a reçus. Il a promis de revenir », raconte la présidente »: he is of whom she speaks.
        var isQuoted = token.Has(TokenTraits.Quoted);
        var named = (speaks ? Named(onlyPersons: true) : null) ?? Named(onlyPersons: false);
        return (speaks && Persons.GoOn(sentence, pronoun.Start) && (named is null || Persons.AreBare(named.Value)) ? Nearest(onlyPersons: true, false, onlySpeakers: true) : null) ?? named

            // « Le chef du parti ne briguera aucun mandat, a-t-il annoncé »: with nobody named before, it is he.
            ?? LastSources.Find(sentence, pronoun.Start, shape, isSpeaker: false);

        SourceSpan? Named(bool onlyPersons) => (isQuoted ? Nearest(true, true) ?? Mentioned() ?? Nearest(onlyPersons, true) : null) ?? Nearest(onlyPersons, false);

        // « « Nous avons vu le maire lundi. Il a promis… », dit la présidente »: in her own words, who speaks is not « il ».
        SourceSpan? Mentioned() => sentence.Number > 0 && LastNounGroup(sentences[sentence.Number - 1], shape, onlyPersons: true) is { } found
            && sentences[found.Sentence][found.Start].Has(TokenTraits.Quoted)
            ? found
            : null;

        SourceSpan? Nearest(bool onlyPersons, bool inQuotation, bool onlySpeakers = false)
        {
            SourceSpan? described = null;
            for (var number = sentence.Number; number >= Math.Max(0, sentence.Number - Furthest); number--)
            {
                var end = number == sentence.Number ? pronoun.Start : int.MaxValue;

                // « Le train ne partira pas, a-t-il ajouté »: what is spoken of does not speak.
                if (LastSources.Find(sentences[number], end, shape, isSpeaker: onlySpeakers || (number == sentence.Number && speaks), inQuotation) is { } source
                    && !(speaks && Persons.AreOwned(sentences[number], source)) && (!onlyPersons || Persons.Are(sentences[number], source)))
                {
                    // « La chanteuse Ada Roux est morte. (…) Cette fille de docker gagne Paris. « Je reviendrai », avait-elle dit »: who is only described has been named before.
                    if (described is { } description)
                    {
                        return Persons.HaveNames(sentences[number], source) ? source : description;
                    }

                    if (!Demonstratives.Describe(sentences[number], source))
                    {
                        return source;
                    }

                    described = source;
                }
            }

            return described;
        }
    }

    /// <summary><em>Quant au chef du parti, <b>il</b> a estimé</em>: who is put before the sentence is its pronoun.</summary>
    private static SourceSpan? Topic(SentenceReading sentence, int pronoun)
    {
        var first = sentence.First + 2;
        if (!sentence[sentence.First].Is(AsFor) || pronoun - 1 <= first || !sentence[pronoun - 1].Is(',') || !LittleWords.ToWords.Contains(sentence[first - 1])
            || FunctionWords.Clitics.Contains(sentence[first]) || ClauseWords.SetApart.Contains(sentence[first]))
        {
            return null;
        }

        // « Quant à la fermeture, il a annoncé que… », « quant à lui, il… »: nobody who speaks.
        var topic = new SourceSpan(sentence.Number, first, pronoun - 1);
        return Persons.Are(sentence, topic) && (LittleWords.Contracted.Contains(sentence[first - 1]) || PronounShape.Of(sentence[pronoun]).Fits(sentence, topic)) ? topic : null;
    }

    private static readonly ushort AsFor = FrenchWords.Number("quant");

    private static SourceSpan? LastNounGroup(SentenceReading sentence, PronounShape shape, bool onlyPersons)
    {
        for (var position = sentence.End - 1; position >= sentence.First; position--)
        {
            if ((ClauseWords.Starters.Contains(sentence[position]) || IsNameAlone(sentence, position)) && Demonstratives.At(sentence, position) is null && NounGroups.Begins(sentence, position)
                && (position == sentence.First || !LittleWords.OfWords.Contains(sentence[position - 1]))
                && Sources.Named(sentence, position, sentence.End, isAfterVerb: true) is var found && shape.Fits(sentence, found) && (!onlyPersons || Persons.Are(sentence, found)))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary><em>Le maire a reçu <b>Paul Roux</b></em>: a name of two words right behind a verb or a preposition.</summary>
    private static bool IsNameAlone(SentenceReading sentence, int position) =>
        position > sentence.First && position + 1 < sentence.End && sentence[position].IsCapitalized && sentence[position + 1].IsCapitalized && !sentence[position].Has(TokenTraits.Temporal)
        && (sentence.GroupAt(position - 1) is not null || FunctionWords.Prepositions.Contains(sentence[position - 1]));

    private static bool IsPersonal(Token token) => ClauseWords.ThirdPersons.Contains(token);
}
