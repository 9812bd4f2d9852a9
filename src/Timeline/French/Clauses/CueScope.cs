using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What a source that a preposition names vouches for: <em>selon la radio, le pont a cédé</em>.</summary>
internal static class CueScope
{
    /// <summary>Whether what a cue names vouches for a predicate of its sentence.</summary>
    public static bool Covers(SentenceReading sentence, Cue cue, int trigger, int opener, bool isAside)
    {
        if (trigger >= cue.Start && trigger < cue.PhraseEnd || sentence[cue.Start].Has(TokenTraits.Quoted) != sentence[trigger].Has(TokenTraits.Quoted) && sentence[cue.Start].Has(TokenTraits.Quoted))
        {
            return false;
        }

        // « Un séisme de magnitude 4,6 (4,8 selon l'observatoire) a secoué l'île »: beside a figure in brackets it vouches for no more than that.
        if (sentence[cue.Start].Has(TokenTraits.Bracketed) && !sentence[trigger].Has(TokenTraits.Bracketed) && !sentence[cue.Start - 1].Is('('))
        {
            return false;
        }

        // « Le retrait, achevé selon elle dimanche »: beside a participle it vouches for that alone.
        if (ParticipleBeside(sentence, cue) is { } beside)
        {
            return trigger == beside.Trigger;
        }

        // « L'usine fermera, selon les syndicats, qui seront reçus mardi »: what is told of who says it is the author's.
        if (opener == cue.Source.End + 1 && sentence[cue.Source.End].Is(',') && FunctionWords.Relatives.Contains(sentence[opener]))
        {
            return false;
        }

        if (Cues.IsRelative(sentence, cue.End))
        {
            return opener >= cue.Start && trigger > cue.End;
        }

        for (var position = Math.Min(cue.Start, trigger); position < Math.Max(cue.Start, trigger); position++)
        {
            if (sentence[position].Is(';'))
            {
                return false;
            }
        }

        // « Le fonds, qui aurait acquis 4 % du capital, selon la lettre X, menace… »: it stays inside the relative clause.
        var held = HoldingRelative(sentence, cue);
        return held < 0 ? !isAside : held == opener || trigger > held && trigger < cue.Start && opener >= held;
    }

    /// <summary>The participle between a comma and a cue: <em>, <b>achevé</b> selon elle</em>.</summary>
    public static VerbGroup? ParticipleBeside(SentenceReading sentence, Cue cue) =>
        sentence.GroupBefore(cue.Start) is { Form: VerbGroupForm.PastParticiple, IsCompound: false } participle && participle.End == cue.Start
            && participle.Start > sentence.First && sentence[participle.Start - 1].Is(',')
            ? participle
            : null;

    private static int HoldingRelative(SentenceReading sentence, Cue cue)
    {
        if (cue.PhraseEnd >= sentence.End || !sentence[cue.PhraseEnd].Is(','))
        {
            return AllegedRelative(sentence, cue);
        }

        var held = -1;
        foreach (var group in sentence.Groups)
        {
            if (group.IsFinite && group.End <= cue.Start)
            {
                held = sentence.Clauses.OpenerOf(group);
                if (held > sentence.First && !sentence[held - 1].Is(','))
                {
                    held = -1;
                }
            }
            else if (group.IsFinite && group.Start >= cue.PhraseEnd)
            {
                // A main verb after it: the relative clause stood in its midst.
                return held >= 0 && sentence.Clauses.IsMain(group) && group.Start - cue.PhraseEnd <= 3 ? held : -1;
            }
        }

        return -1;
    }

    /// <summary><em>Ils ont été évacués vers Dole, où l'un d'eux serait mort, selon la radio</em>: what is alleged is what needs a source.</summary>
    private static int AllegedRelative(SentenceReading sentence, Cue cue)
    {
        if (sentence.GroupBefore(cue.Start) is not { Mood: EventMood.Conditional } alleged
            || sentence.Clauses.OpenerOf(alleged) is var opener && (opener <= sentence.First || !sentence[opener - 1].Is(',')))
        {
            return -1;
        }

        foreach (var group in sentence.Groups)
        {
            if (sentence.Clauses.IsMain(group))
            {
                return group.Mood == EventMood.Indicative ? opener : -1;
            }
        }

        return -1;
    }
}
