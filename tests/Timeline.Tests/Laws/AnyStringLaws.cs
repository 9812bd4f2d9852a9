using FsCheck;
using FsCheck.Fluent;

namespace Timeline.Tests.Laws;

/// <summary>Text of any kind: whatever string FsCheck makes, alone or around a date, is read and keeps the laws.</summary>
public sealed class AnyStringLaws
{
    private static readonly Publication Day = new LocalDate(2016, 3, 15);

    [Fact]
    public void Any_string_is_read() =>
        Prop.ForAll<string?>(text => ReadingLaws.Broken(text ?? "", Day) is null).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_string_may_stand_around_a_date() =>
        Prop.ForAll<string?, string?>((before, after) => ReadingLaws.Broken($"{before} Le maire a démissionné mardi. {after}", Day) is null).QuickCheckThrowOnFailure();
}
