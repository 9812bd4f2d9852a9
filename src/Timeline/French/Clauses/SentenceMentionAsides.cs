using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What is told by the way, in a relative clause, by a participle or of another thing, and moves the story nowhere.</summary>
internal sealed partial class SentenceMention
{
    private static readonly WordSet RelativePronouns = FrenchWords.Set("qui", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "duquel");

    public override bool IsBackground =>
        isBackground ??= FirstToken.Has(TokenTraits.Bracketed) || (Meaning is Bounded { Kind: BoundKind.Since } && !LeadsToClause)
        || (Meaning is Bounded { Kind: BoundKind.Until } && Verb is { Tense: EventTense.Imperfect } && !IsOfMainClause)
        || (Verb is { } verb && Match.Start > verb.Start && (IsRelative(Reading, verb) || IsReduced(verb)))
        || IsOfDeed || IsOfAnother || IsCompared || IsSinceAnother || StepsBackAside || IsOfTeller
        // « Le vol était initialement prévu en 2019 ; l'assureur aurait demandé en janvier… »: what is no more intended is no place of the story.
        || (Verb is { IsProspective: true } && PlanReader.WasFirst(Reading, Match.Start) && Reading.FiniteAfter(Match.End) is not null);

    /// <summary><em>La journée, qui fait suite à celle du 17 novembre</em>: the day of another happening, which is only compared or recalled.</summary>
    private bool IsOfAnother => Verb is null && Match.Start - 2 >= Reading.First && LittleWords.OfWords.Contains(Reading[Match.Start - 1])
        && (LittleWords.Those.Contains(Reading[Match.Start - 2]) || (Attachment is null && Reading[Match.Start - 2].Has(TokenTraits.Capital))
            || (Reading.GroupBefore(Match.Start) is { IsFinite: true } holder && IsRelative(Reading, holder) && !Reading.HasComma(holder.End, Match.Start)));

    /// <summary><em>Les pertes sont lourdes depuis son intervention dans le pays le 24 août 2015</em>: like <em>depuis le 24 août</em>, it moves the story nowhere.</summary>
    private bool IsSinceAnother =>
        Attachment is { Verb: null, Trigger: >= 0 and var noun } && noun < Match.Start && noun > Reading.First
        && Reading[NounReader.LeadOf(Reading, noun)].Is(ClauseWords.Depuis);

    /// <summary><em>Le texte, qui entrera en vigueur le 16 mars, …</em>: an aside, whose date moves the story nowhere.</summary>
    private static bool IsRelative(SentenceReading sentence, VerbGroup verb)
    {
        for (var position = verb.Start - 1; position >= sentence.First; position--)
        {
            // « ce qu'il promettait encore le 18 décembre »
            if (RelativePronouns.Contains(sentence[position]) || (ClauseWords.That.Contains(sentence[position]) && position > sentence.First && sentence[position - 1].Is(LittleWords.This)))
            {
                return !IsCleftAt(sentence, position);
            }

            if (sentence[position].Is(';') || sentence[position].Is(':') || sentence.GroupAt(position) is not null)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// <em>Les urgences, fermées mardi et mercredi, ont rouvert dans la matinée</em>: between commas a participle is an aside as well, and what hangs on it:
    /// <em>la cour a acquitté jeudi le fermier, accusé d'avoir tué son frère le 8 février 2017</em>.
    /// </summary>
    private bool IsReduced(VerbGroup verb) =>
        (verb.IsPastInfinitive && Reading.GroupBefore(verb.Start) is { Form: VerbGroupForm.PastParticiple } blamed && IsReduced(blamed))
        || verb.Form == VerbGroupForm.PastParticiple && verb.Start > Reading.First && (Reading[verb.Start - 1].Is(',') || IsSecondOfReduced(verb))
            && (Reading.FiniteAfter(Match.End) ?? Reading.FiniteBefore(verb.Start)) is not null && !FrameRules.IsInFocus(Reading, verb.Start)
            && !ParticipleChains.GoOnAt(Reading.Readings, Reading.NextMarkOrVerb(verb.End, Reading.End));

    /// <summary><em>Un rapport, remis à la ville le 29 octobre mais dévoilé vendredi, …</em>, <em>un détenu, retrouvé pendu dimanche</em></summary>
    private bool IsSecondOfReduced(VerbGroup verb) =>
        (FunctionWords.Conjunctions.Contains(Reading[verb.Start - 1]) || Found.Contains(Reading[verb.Start - 1])) && Reading.GroupBefore(verb.Start) is { } one
        && IsReduced(one);

    /// <summary><em>C'est une aide ménagère <b>qui</b>, en mars 2019, avait donné l'alerte</em>: what a sentence picks out so is what it tells.</summary>
    private static bool IsCleftAt(SentenceReading sentence, int relative) =>
        Dateline.EndOf(sentence) is var head && head + 1 < relative && ClauseBorderWords.ItIs.Contains(sentence[head])
            && sentence.GroupAt(head + 1) is { Lemma: "être" } be && relative - be.End is >= 0 and <= WidestCleft
            && sentence.NextMarkOrVerb(be.End, relative - be.End) == relative;

    /// <summary>How many words a sentence picks out so.</summary>
    private const int WidestCleft = 12;

    /// <summary><em>Un homme, reconnu coupable du meurtre de son associé dans la nuit du 3 au 4 septembre 2011</em>: a deed that only says who is judged.</summary>
    private bool IsOfDeed =>
        Attachment is { Verb: null, Trigger: >= 0 and var deed } && Reading.GroupBefore(deed) is { Form: VerbGroupForm.PastParticiple } judged
        && JudgedDeeds.AreOf(judged) && IsReduced(judged);

    /// <summary><em>214 patients sont en réanimation, contre 97 le 14 octobre. Le plan, déclenché la veille…</em>: nothing is counted from it.</summary>
    private bool IsCompared => Attachment is null && FigureRules.IsOfComparedFigure(Reading, Match.Start);

    /// <summary><em>Il épouse Yvette, qu'il a rencontrée <b>l'année précédente</b></em>, <em>elle dit que sa carte a servi <b>la veille</b></em>: a step back by the way leads the story nowhere.</summary>
    private bool StepsBackAside =>
        Meaning is UnitAway { Count: < 0, Perspective: Perspective.Story } or LengthAway { Sign: < 0, Perspective: Perspective.Story } && Verb is { } verb
            && !(verb.IsFinite && Reading.Clauses.IsMain(verb));

    /// <summary><em>« On enterrait à la hâte », raconte l'historien dans un livre paru au printemps</em>: where it is told today.</summary>
    private bool IsOfTeller => IsOfIssue && Reading.FiniteBefore(Match.Start) is { Tense: EventTense.Present } told && Incises.Is(Reading, told);

    private bool IsOfIssue => Verb is
    {
        Form: VerbGroupForm.PastParticiple,
        IsCompound: false,
        Lemma: "publier" or "paraître" or "sortir" or "diffuser" or "dévoiler" or "révéler" or "poster",
    };
}
