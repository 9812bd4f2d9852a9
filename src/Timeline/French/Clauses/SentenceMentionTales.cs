using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What a mention tells that other mentions go on from.</summary>
internal sealed partial class SentenceMention
{
    public override bool IntroducesEvent =>
        IsPluperfect && Verb is { IsFinite: true } recalled && SubjectReader.Find(Reading, recalled) is { IsPronoun: false } subject
        && LittleWords.One.Contains(Reading[subject.Start]);

    public override bool GoesOn => Verb is { } verb && Continuations.Are(Reading, verb, Match.Whole.Start);

    public override int Dated => dated;

    public override bool OpensParagraph => IsFronted && (number == 0 || sentences.Text.Sentences[number - 1].Paragraph != Paragraph);

    public override bool IsFronted =>
        Match.Whole.Start == Reading.First
        || (Reading.BeforeArticles(Match.Whole.Start) is var lead && lead <= Reading.First
            && (lead < Reading.First || FunctionWords.Prepositions.Contains(Reading[lead]) || FunctionWords.CliticDeterminers.Contains(Reading[lead])));

    public override bool TellsTale =>
        Verb is { Tense: EventTense.Present, IsFinite: true } verb && Direction == Direction.Past
        && (TellsMisfortune || SuddenScenes.AreTold(Reading, verb, Meaning, Match.Whole.Start, Match.Whole.End));

    public override int ToldBy => (TellingVerbs.OfSubject(Reading, Attachment, Match.Whole.Start, Match.Whole.End) ?? TellingVerbs.OfRelative(Reading, Attachment, Match.Whole.End))?.Trigger ?? -1;

    public override bool IsAlleged => Verb is { Mood: EventMood.Conditional, Tense: EventTense.Past, Modality: EventModality.None };

    public override bool IsOfSpeechTense =>
        Verb is { Tense: EventTense.Past, Mood: EventMood.Indicative, IsFinite: true, IsPluperfect: false } verb && (verb.IsCompound || verb.IsPassive)
        && !IsHistoric && IsMain;

    public override bool TellsLast =>
        Verb is { IsFinite: true } verb && Dateline.EndOf(Reading) is var first && verb.Start - first > 2
        && (LittleWords.Theirs.Contains(Reading[first]) || LittleWords.Articles.Contains(Reading[first])) && Lasts.Contains(Reading[first + 1])
        && Reading.FiniteAfter(first) == verb;

    private static readonly WordSet Lasts = FrenchWords.Set("dernier", "dernière", "derniers", "dernières", "ultime", "ultimes");

    public override bool IsOfPronoun => Verb is { IsFinite: true } verb && verb.Start - 1 == Reading.First && ClauseWords.ThirdPersons.Contains(Reading[Reading.First]);

    public override bool FollowsBeginning => Match.Whole.Start == Reading.First && Verb is { IsFinite: true } && Continuations.FollowBeginning(sentences, number);

    public override bool EndsSentence => Match.Whole.End >= Reading.End || (Match.Whole.End == Reading.End - 1 && Reading[Match.Whole.End].Kind == TokenKind.Punctuation);

    public override bool IsScheduled => Verb is { } verb && ScheduledPresents.Are(Reading, verb, Meaning, Match.Whole.Start);

    public override bool IsOnBill => ScheduledPresents.MayBe(Reading, Verb);

    public override bool IsBroughtForward =>
        Verb is { Lemma: "avancer" or "anticiper" or "devancer" or "précéder" }
        || (Verb is null && Reading.FiniteBefore(Match.Start) is { Lemma: "précéder", IsPassive: true });

    public override bool HangsOnPresent => IsOfParticiple && Reading.FiniteAfter(Match.End) is { } main && (main is { Tense: EventTense.Present }
        ? main.Modality == EventModality.Obligation || IsOfIssue
        : !main.IsPluperfect && IsNotYet(Reading, main));

    /// <summary><em>Le chanteur, qui a fêté ses 60 ans en novembre, repart ce soir</em>: what is told by the way of who acts today.</summary>
    public override bool IsRecalledToday =>
        IsOfTeller
        || Verb is { Tense: EventTense.Past, IsCompound: true, IsPluperfect: false } recalled && IsRelative(Reading, recalled)
            && Reading.FiniteAfter(Match.End) is { Tense: EventTense.Present, Mood: EventMood.Indicative } main
            && (Planning.Contains(main.Lemma)
                || (LittleWords.ThisWords.Contains(Reading[Math.Min(main.End, Reading.End - 1)]) && main.End + 1 < Reading.End && Reading[main.End + 1].Has(TokenTraits.Temporal)));

    /// <summary><em>Le laboratoire, qui a acquis la licence en mars, <b>prévoit</b> un essai</em>: who plans now acts today.</summary>
    private static readonly HashSet<string> Planning = ["prévoir", "compter", "espérer", "envisager", "projeter", "souhaiter"];

    public override bool HangsOnFuture =>
        IsOfParticiple && Reading.FiniteAfter(Match.End) is { Tense: EventTense.Future, Mood: EventMood.Indicative } main
        && (Verb!.IsProspective || Clauses.Dates.LackYearBehind(Reading, main));

    public override bool OpensTale =>
        Meaning.Granularity <= Granularity.Month && Verb is { Form: VerbGroupForm.PastParticiple, IsCompound: false } opening
        && opening.Start == Dateline.EndOf(Reading) && opening.Lemma is not ("naître" or "fonder" or "créer")
        && Reading.FiniteAfter(Match.End) is { Tense: EventTense.Present, Mood: EventMood.Indicative, SemiAuxiliary: null, Class: var kind, Lemma: var does } told
        && (kind is not (EventClass.State or EventClass.IState or EventClass.Perception) || does == "rester") && does is not ("fêter" or "célébrer")
        && (!told.IsCopula || told.IsPassive)
        && SubjectReader.Find(Reading, told) is { IsPronoun: true } && !WordsBefore.HaveFrom(Reading, Reading.First, Reading.End, NowWords);

    /// <summary>From how many years on a clause with <em>quand</em> opens a tale.</summary>
    private const int OldTale = 20;

    /// <summary><em>Lorsqu'elle arrive à Paris, en octobre 1925, …</em>; not <em>quand elle naît, en avril 1926</em>, <em>lorsqu'il prend la tête du club, en juillet 2012</em>.</summary>
    private bool OpensOldTale(VerbGroup verb) => ClauseWords.When.Contains(Reading[Reading.First]) && verb.Lemma != "naître" && Reading.PublishedOn.Year - NamedParts.Year(Meaning) >= OldTale;

    private static readonly WordSet NowWords = FrenchWords.Set("aujourd'hui", "désormais", "toujours", "encore", "actuellement", "maintenant", "enfin", "nouveau");

    public override bool HasWeekdayOfTale
    {
        get
        {
            for (var position = Match.Whole.Start + 1; position < Match.Whole.End; position++)
            {
                if (CalendarWords.WeekdayNames.Contains(Reading[position]) && LittleWords.Contracted.Contains(Reading[position - 1]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    public override bool IsDateline => Datelines.Are(sentences.Text, sentences.Text.Sentences[number], Match.Whole.Start, Match.Whole.End, Meaning);

    public override bool IsReportedDeed =>
        Verb is { IsPastInfinitive: true } deed && Subordination.Of(Reading, deed) is { Verb: { IsFinite: true } above } governor && governor.Has(Governance.Says) && above.Class == EventClass.Reporting;

    public override bool TellsAge => Verb is { Lemma: "dater" or "remonter" };

    public override bool TellsJudgement => Verb is { } verb && JudgedDeeds.AreOf(verb);

    public override bool IsCorrected => Match.Whole.Start - 2 >= Reading.First && (Reading[Match.Whole.Start - 2].Is(LittleWords.Stead) || Not.Contains(Reading[Match.Whole.Start - 2]));

    private static readonly WordSet Not = FrenchWords.Set("non", "pas");

    public override bool MayBeAhead =>
        Verb is { Form: VerbGroupForm.PastParticiple } shut && Notices.IsDecreed(shut)
        && !(Match.Whole.End < Reading.End && Causes.Contains(Reading[Match.Whole.End]))
        && Reading.FiniteAfter(Match.End) is { Tense: EventTense.Future, Mood: EventMood.Indicative };

    private static readonly WordSet Causes = FrenchWords.Set("après", "à", "en", "pour", "par", "suite", "faute");

    public override bool ReportsPast => DatesSpeech && Reading.Groups.Find(group => group.Start >= Match.End) is { IsPastInfinitive: true };

    public override bool LeadsToPluperfect => IsLeadingParticiple && Reading.FiniteAfter(Match.End) is { IsPluperfect: true };

    public override bool IsLeadingParticiple => Verb is { Form: VerbGroupForm.PastParticiple, IsCompound: false } leading && leading.Start == Dateline.EndOf(Reading);

    public override bool TellsNotYet => Verb is { IsPluperfect: true } verb && IsNotYet(Reading, verb);

    /// <summary><em>L'essai mené en mars n'a pas encore été évalué</em>: what has not been up to now is said of today.</summary>
    private static bool IsNotYet(SentenceReading sentence, VerbGroup main) =>
        main is { Tense: EventTense.Past, Mood: EventMood.Indicative, Polarity: EventPolarity.Negative } && WordsBefore.HaveFrom(sentence, main.Start, main.End, LittleWords.Yet);

    /// <summary><em>Le titre a cédé 3 %, effaçant ses gains de la veille</em>, <em>le robot a rebondi avant de s'immobiliser vers 18 h 30</em>: told together with what the verb before tells.</summary>
    private bool IsBesideTold =>
        (Attachment is null ? Reading.GroupBefore(Match.Start) : Verb) is { Form: VerbGroupForm.PresentParticiple or VerbGroupForm.Infinitive } beside
            && (beside.Form == VerbGroupForm.PresentParticiple || InfinitiveRules.IsAfterwards(Reading, beside))
            && Reading.GroupBefore(beside.Start) is { IsPunctual: true };

    public override bool IsOfTheseYears => Nowadays.Are(Reading, Match.Start, Match.End, Attachment);
}
