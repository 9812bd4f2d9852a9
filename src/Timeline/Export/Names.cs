namespace Timeline.Export;

/// <summary>TimeML's and FactBank's names of what the library returns.</summary>
internal static class Names
{
    public static readonly NameTable<TimexType> Types = new("DATE", "TIME", "DURATION", "SET");

    /// <summary>The modifiers; none has no name, and is written as null or left out.</summary>
    public static readonly NameTable<TimexModifier> Modifiers = new(
        "", "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE");

    public static readonly NameTable<Granularity> Granularities = new(
        "SECOND", "MINUTE", "HOUR", "PART_OF_DAY", "DAY", "WEEKEND", "WEEK", "MONTH", "SEASON", "QUARTER", "HALF_YEAR", "YEAR", "DECADE", "CENTURY");

    public static readonly NameTable<TemporalRelation> Relations = new("IS_INCLUDED", "BEGUN_BY", "ENDED_BY", "BEFORE", "AFTER", "DURING");

    public static readonly NameTable<EventClass> Classes = new("OCCURRENCE", "REPORTING", "ASPECTUAL", "I_ACTION", "I_STATE", "PERCEPTION", "STATE");

    public static readonly NameTable<EventTense> Tenses = new("NONE", "PAST", "IMPERFECT", "PRESENT", "FUTURE", "PASTPART", "PRESPART", "INFINITIVE");

    public static readonly NameTable<EventMood> Moods = new("NONE", "INDICATIVE", "CONDITIONAL", "SUBJUNCTIVE", "IMPERATIVE");

    public static readonly NameTable<EventAspect> Aspects = new("NONE", "PROSPECTIVE", "PROGRESSIVE", "PERFECTIVE");

    public static readonly NameTable<EventModality> Modalities = new("NONE", "OBLIGATION", "POSSIBILITY", "VOLITION");

    public static readonly NameTable<EventPolarity> Polarities = new("POS", "NEG");

    public static readonly NameTable<EventStatus> Statuses = new("ASSERTED", "PLANNED", "ALLEGED", "POSSIBLE", "NEGATED", "UNKNOWN");

    public static readonly NameTable<FactualityValue> Factualities = new("CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu");

    public static readonly NameTable<AnchorKind> Anchors = new("NONE", "PUBLICATION", "STORY", "EVENT", "QUOTE", "UNKNOWN");

    public static readonly NameTable<DiagnosticKind> Diagnostics = new(
        "WEEKDAY_CONFLICT", "IMPOSSIBLE_DATE", "IMPOSSIBLE_TIME", "SKIPPED_TIME", "AMBIGUOUS_TIME", "UNKNOWN_ANCHOR", "LIMIT_REACHED");
}
