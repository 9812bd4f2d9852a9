using System.Runtime.CompilerServices;
using Timeline.French.Clauses;
using Timeline.French.Expressions;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French;

/// <summary>
/// Every type that names words of the vocabulary outside of the rules. A word must have its number before the first text is
/// cut into tokens, or the text would read otherwise than the next one.
/// </summary>
internal static class FrenchTables
{
    /// <summary>The vocabulary with the words of all tables.</summary>
    public static Vocabulary Loaded()
    {
        RuntimeHelpers.RunClassConstructor(typeof(LittleWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(FunctionWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(ClauseBorderWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(ClauseWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Adverbs).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(CueWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(NounStatus).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(PronounShape).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(SequenceWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(RoleNouns).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(NumberWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(CalendarWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Frames).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Durations).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(PersonNouns).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(SequenceRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Attributes).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(FormsOfBe).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(ObjectClitics).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(VerbalPrepositions).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(HeadlineNouns).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Imperatives).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Subordination).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Governances).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Counts).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Promises).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Homographs).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(VerblikeNouns).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(ReferenceNumbers).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(StateAdjectives).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(ReducedParticiples).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(VerbClasses).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Negation).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(NounReader).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(OtherNouns).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(AnnouncementRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(NounRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(AwaitedNouns).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Ascriptions).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(SpokenOfRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(GenitiveRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(LedNouns).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(CompoundGaps).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(GappedAuxiliaries).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Dateline).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Interview).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(StoryEves).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(EventNames).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(ComparisonRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(FigureRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Questions).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Notices).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(StatusReader).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Ages).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Birthdays).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(AttachmentReader).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(InvertedSubjects).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Unplanned).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(GivenNames).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(NounGovernors).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Headings).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(StateRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(InterruptingRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(CallRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(RoleRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(SharedPredicates).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(AgreementRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(BracketRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(SubjectRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(SetPhrases).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Participles).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(ParticipleChains).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(PaperReferences).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Superlatives).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(VerbGroupReader).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(VerbRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(InfinitiveRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(SpeechDates).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(MeasuredPeriods).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(NounGroups).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Annulments).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(LabelRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(VerbScenes).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(PhrasesOfBe).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(NameTitles).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(FrameRules).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(DuringSignals).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(DatedNouns).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(DirectionReader).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(NounDirection).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(FrenchSlots).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(NumericDates).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Lists).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(PlanReader).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(SentenceMention).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Ranges).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(YearRanges).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(YearFrames).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(LengthListSlot).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(DaySlot).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(YearSlot).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Demonstratives).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(ElidedObjects).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(DateSite).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(ClockWords).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(ClockSlot).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(HalfDays).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(SpokenMinutes).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(WrittenZone).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Zones).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(FeastNames).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(RomanNumerals).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(ClockTimes).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(ClockRanges).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(FalseFriends).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Feasts).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Recurrences).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Seasons).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(Channels).TypeHandle);
        return FrenchWords.Vocabulary;
    }
}
