using Timeline.Meanings;

namespace Timeline.Recognition;

/// <summary>One of the expressions that an enumeration is: its tokens <c>[Start, End)</c>, and what they mean there.</summary>
internal readonly record struct Member(int Start, int End, Meaning Meaning);
