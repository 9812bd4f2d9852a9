using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds whom a pronoun stands for: the last source named, else the last subject that agrees with it.</summary>
internal sealed class Antecedents(SentenceReadings sentences)
{
    /// <summary>A pronoun that reaches further back reaches past the reader as well.</summary>
    private const int Furthest = 8;

    private static readonly ushort His = FrenchWords.Number("son");

    /// <summary><em>Aucun train ne partira, a-t-il ajouté</em>: nobody is nobody's antecedent.</summary>
    private static readonly WordSet Nobody = FrenchWords.Set("aucun", "aucune", "personne", "rien", "nul", "nulle");

    private enum Gender
    {
        Unknown,
        Masculine,
        Feminine,
    }

    public SourceSpan? Of(SourceSpan pronoun)
    {
        var sentence = sentences[pronoun.Sentence];
        var token = sentence[pronoun.Start];
        var (gender, isPlural) = Shape(token);
        if (Demonstratives.At(sentence, pronoun.Start) is not null)
        {
            // « … si la direction ne revenait pas à la table. Celle-ci dit… »: a table says nothing.
            return sentence.Number == 0 ? null : LastNounGroup(sentences[sentence.Number - 1], gender, isPlural, onlyPersons: true) ?? LastNounGroup(sentences[sentence.Number - 1], gender, isPlural, onlyPersons: false);
        }

        if (FunctionWords.FirstAndSecondPersons.Contains(token) || !IsPersonal(token))
        {
            return null;
        }

        // « Une colonie de vacances l'emmène à la mer. « Je serai menuisière », dit-elle »: who speaks is a person, if one was named.
        var speaks = token.Has(TokenTraits.Hyphenated);
        return (speaks ? Named(onlyPersons: true) : null) ?? Named(onlyPersons: false)

            // « Le chef du parti ne briguera aucun mandat, a-t-il annoncé »: with nobody named before, it is he.
            ?? LastSource(sentence, pronoun.Start, gender, isPlural, isSpeaker: false);

        SourceSpan? Named(bool onlyPersons)
        {
            for (var number = sentence.Number; number >= Math.Max(0, sentence.Number - Furthest); number--)
            {
                var end = number == sentence.Number ? pronoun.Start : int.MaxValue;

                // « Le train ne partira pas, a-t-il ajouté »: what is spoken of does not speak.
                if (LastSource(sentences[number], end, gender, isPlural, isSpeaker: number == sentence.Number && speaks) is { } source && (!onlyPersons || IsPerson(sentences[number], source)))
                {
                    return source;
                }
            }

            return null;
        }
    }

    /// <summary>The last source that a sentence names before a place, else the subject of its main verb.</summary>
    private static SourceSpan? LastSource(SentenceReading sentence, int end, Gender gender, bool isPlural, bool isSpeaker)
    {
        SourceSpan? subject = null;
        SourceSpan? other = null;
        for (var i = sentence.Groups.Count - 1; i >= 0; i--)
        {
            var group = sentence.Groups[i];
            // What is said inside a quotation is about others than who says it.
            if (group.Start >= end || !group.IsFinite || sentence[group.Trigger].Has(TokenTraits.Quoted))
            {
                continue;
            }

            var isSource = (Governances.OfVerb(sentence, group) & (Governance.Says | Governance.IsSource)) != 0 || Incises.Is(sentence, group);
            // « M. Roux est battu. « Je pars », a-t-il dit »: who undergoes it is spoken of as well.
            var undergoing = group.IsPassive && !isSource && SubjectReader.Find(sentence, group) is { } who && IsPerson(sentence, who) ? who : (SourceSpan?)null;
            if ((undergoing ?? Sources.Of(sentence, group)) is { IsPronoun: false } found && found.End <= end && Agrees(sentence, found, gender, isPlural))
            {
                if (isSource)
                {
                    return found;
                }

                // « Les locaux égalisent, avant que Fabre ne marque. Il… »: he of the clause below, where the main one has no such subject.
                if (sentence.Clauses.IsMain(group))
                {
                    subject ??= found;
                }
                else if (IsPerson(sentence, found))
                {
                    other ??= found;
                }
            }
        }

        foreach (var cue in sentence.NamedSources)
        {
            if (!cue.Source.IsPronoun && cue.Source.End <= end && Agrees(sentence, cue.Source, gender, isPlural))
            {
                return cue.Source;
            }
        }

        return isSpeaker ? null : subject ?? other;
    }

    private static SourceSpan? LastNounGroup(SentenceReading sentence, Gender gender, bool isPlural, bool onlyPersons)
    {
        for (var position = sentence.End - 1; position >= sentence.First; position--)
        {
            if (ClauseWords.Starters.Contains(sentence[position]) && Demonstratives.At(sentence, position) is null && NounGroups.Begins(sentence, position) && (position == sentence.First || !LittleWords.OfWords.Contains(sentence[position - 1]))
                && Sources.Named(sentence, position, sentence.End, isAfterVerb: true) is var found && Agrees(sentence, found, gender, isPlural) && (!onlyPersons || IsPerson(sentence, found)))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether a noun group is of somebody who may speak, or at least names something: a name, an office, an institution.</summary>
    public static bool IsPerson(SentenceReading sentence, SourceSpan span)
    {
        for (var position = span.Start; position < span.End; position++)
        {
            var token = sentence[position];
            if ((token.Has(TokenTraits.Capital) && (position > span.Start || !ClauseWords.Starters.Contains(token))) || ClauseWords.Speakers.Contains(token) || PersonNouns.All.Contains(token) || RoleNouns.All.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPersonal(Token token) => ClauseWords.ThirdPersons.Contains(token);

    private static (Gender Gender, bool IsPlural) Shape(Token token) =>
        token.Is(ClauseWords.Elle) || token.Is(ClauseWords.Celle) || ClauseWords.FeminineArticles.Contains(token) ? (Gender.Feminine, false)
        : ClauseWords.PluralPersons.Contains(token) || ClauseWords.PluralArticles.Contains(token) ? (Gender.Unknown, true)
        : (Gender.Masculine, false);

    private static bool Agrees(SentenceReading sentence, SourceSpan found, Gender gender, bool isPlural)
    {
        var token = sentence[found.Start];
        if (Nobody.Contains(token))
        {
            return false;
        }

        if (ClauseWords.PluralArticles.Contains(token) || token.Kind == TokenKind.Number)
        {
            return isPlural;
        }

        if (isPlural)
        {
            return !ClauseWords.MasculineArticles.Contains(token) && !ClauseWords.FeminineArticles.Contains(token);
        }

        return gender switch
        {
            Gender.Masculine => !ClauseWords.FeminineArticles.Contains(token),
            Gender.Feminine => !ClauseWords.MasculineArticles.Contains(token) && !(token.Is(His) && !BeginsWithVowel(sentence, found.Start + 1)),
            _ => true,
        };
    }

    /// <summary><em>Son producteur</em> is a man, <em>son avocate</em> a woman.</summary>
    private static bool BeginsWithVowel(SentenceReading sentence, int position) =>
        position < sentence.End && "aeiouyhâàéèêëîïôûœAEIOUYHÂÀÉÈÊËÎÏÔÛŒ".Contains(sentence.Text.Characters(position)[0]);
}
