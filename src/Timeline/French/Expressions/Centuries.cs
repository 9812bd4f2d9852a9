namespace Timeline.French.Expressions;

/// <summary>Which century a year in two digits belongs to.</summary>
internal static class Centuries
{
    /// <summary>
    /// <em>8.2.16</em> is of 2016, <em>juillet 98</em> of 1998: from 50 on the last century. Fixed, not counted from the
    /// publication, so that an archive reads the same in every year.
    /// </summary>
    public static int Nearest(int twoDigits) => twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}
