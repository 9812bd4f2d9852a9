namespace Timeline.Events;

/// <summary>The FactBank values that a status stands for: the author does not vouch for what a source says.</summary>
internal static class Factualities
{
    public static IReadOnlyList<Factuality> Of(EventStatus status, Attribution? attribution)
    {
        var value = ValueOf(status);
        return attribution is null
            ? [new Factuality(null, status == EventStatus.Alleged ? FactualityValue.Uncommitted : value)]
            : [new Factuality(null, FactualityValue.Uncommitted), new Factuality(attribution.Source.Text, status == EventStatus.Alleged ? FactualityValue.CertainPositive : value)];
    }

    private static FactualityValue ValueOf(EventStatus status) => status switch
    {
        EventStatus.Asserted => FactualityValue.CertainPositive,
        EventStatus.Negated => FactualityValue.CertainNegative,
        EventStatus.Possible => FactualityValue.PossiblePositive,
        EventStatus.Planned => FactualityValue.ProbablePositive,
        _ => FactualityValue.Uncommitted,
    };
}
