using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>A source that a preposition names: <em>selon le ministère</em>.</summary>
/// <param name="Start">The first word of the cue.</param>
/// <param name="End">The token just past the cue.</param>
/// <param name="Source">The source.</param>
/// <param name="PhraseEnd">The token just past all that belongs to the source.</param>
internal sealed record Cue(int Start, int End, SourceSpan Source, int PhraseEnd);

/// <summary>Finds <em>selon X, d'après X, pour X, à en croire X, de source policière</em>; what they cover is told by <see cref="CueScope"/>.</summary>
internal static class Cues
{
    private static readonly List<Cue> None = [];

    /// <summary>By what something is done, which says nothing: <em>selon les modalités, selon un calendrier</em>.</summary>
    private static readonly Recognition.WordSet Measures = FrenchWords.Set(
        "modalité", "modalités", "règle", "règles", "critère", "critères", "condition", "conditions", "termes", "besoins", "cas", "circonstances", "saison",
        "saisons", "procédure", "principe", "principes", "barème", "âge", "ordre", "rythme", "méthode", "tradition", "coutume", "usage", "taille", "schéma",
        "scénario", "mode", "processus", "rite", "vœu", "vœux", "goûts", "humeur", "heure", "jour", "jours");

    public static List<Cue> Find(SentenceReading sentence)
    {
        List<Cue>? cues = null;
        for (var position = sentence.First; position < sentence.End - 1; position++)
        {
            if (At(sentence, position) is { } cue)
            {
                (cues ??= []).Add(cue);
                position = Math.Max(cue.End, cue.Source.End) - 1;
            }
        }

        return cues ?? None;
    }

    /// <summary><em>Selon le chauffeur : « Je suis parti lundi. Je n'ai rien vu mardi »</em>: who is named before the colon says all that is quoted.</summary>
    public static (SentenceReading Sentence, Cue Cue)? BeforeQuotation(Quotations quotations, int open)
    {
        var opening = quotations.SentenceOf(open);
        return open > opening.First && opening[open - 1].Is(':') && opening.NamedSources.Find(cue => cue.Source.End <= open && !opening[cue.Start].Has(TokenTraits.Quoted)) is { } cue
            ? (opening, cue)
            : null;
    }

    internal static bool IsRelative(SentenceReading sentence, int position) => FunctionWords.Relatives.Contains(sentence[position]);

    private static Cue? At(SentenceReading sentence, int position)
    {
        var end = CueWords.End(sentence, position);
        // « Selon ce que dit le maire » names nobody itself.
        if (end < 0 || end >= sentence.End || (end + 1 < sentence.End && sentence[end].Is(LittleWords.This) && ClauseWords.Openers.Contains(sentence[end + 1])))
        {
            return null;
        }

        // « l'association Respire, selon laquelle l'air est mauvais »; « d'après ce dernier », « selon celle-ci »
        var pointed = Demonstratives.At(sentence, end);
        if (pointed is not null || IsRelative(sentence, end))
        {
            return (pointed ?? SubjectReader.Antecedent(sentence, position)) is { } named ? new Cue(position, end, named, Math.Max(end + 1, named.End)) : null;
        }

        if ((FunctionWords.SubjectPronouns.Contains(sentence[end]) && !ClauseWords.Starters.Contains(sentence[end])) || ClauseWords.SetApart.Contains(sentence[end]))
        {
            return sentence[position].Is(LittleWords.For) ? null : new Cue(position, end, new SourceSpan(sentence.Number, end, end + 1, IsPronoun: true), end + 1);
        }

        if (sentence[position].Is(LittleWords.Of))
        {
            var stop = NounGroups.End(sentence, position + 1, sentence.End, isAfterVerb: true);
            return new Cue(position, position + 1, new SourceSpan(sentence.Number, position + 1, stop), stop);
        }

        // « un premier bilan » and « l'hebdomadaire » begin with an article, « des experts » with one that is a preposition elsewhere.
        if (!(LittleWords.Contracted.Contains(sentence[end - 1]) || NounGroups.Begins(sentence, end)) || (sentence[position].Is(LittleWords.For) && !IsSpeaker(sentence, end)))
        {
            return null;
        }

        // « Selon les modalités prévues »
        if (Measures.Contains(sentence[Math.Min(end + 1, sentence.End - 1)]))
        {
            return null;
        }

        var source = Sources.Named(sentence, end, sentence.End, isAfterVerb: true);
        return new Cue(position, end, source, PhraseEnd(sentence, source.End));
    }

    /// <summary><em>Pour la partie civile</em> speaks, <em>pour la première fois</em> does not.</summary>
    private static bool IsSpeaker(SentenceReading sentence, int start)
    {
        var end = PhraseEnd(sentence, start);
        for (var position = start; position < Math.Min(end, start + 4); position++)
        {
            if (LittleWords.OfWords.Contains(sentence[position]))
            {
                return false;
            }

            if (ClauseWords.Speakers.Contains(sentence[position]) && !Dates.Begins(sentence, position + 1 < sentence.End ? position + 1 : position))
            {
                return end < sentence.End;
            }
        }

        // « Pour Jeanne Roux, … », « Pour l'opposante Corina Roux, … »
        var name = sentence[start].Has(TokenTraits.Capital) ? start : start + 2;
        return name + 1 < end && sentence[name].Has(TokenTraits.Capital) && sentence[name + 1].Has(TokenTraits.Capital) && end < sentence.End;
    }

    private static int PhraseEnd(SentenceReading sentence, int position)
    {
        while (position < sentence.End && !(sentence[position].Kind == TokenKind.Punctuation && !sentence[position].Is('-') && !sentence[position].Is('/') && !sentence[position].Is('&')))
        {
            position++;
        }

        return position;
    }
}
