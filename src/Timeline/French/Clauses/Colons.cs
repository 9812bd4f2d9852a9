namespace Timeline.French.Clauses;

/// <summary>Where what a colon begins starts: <em>Photographie : | le pont construit en 1950</em>.</summary>
internal static class Colons
{
    /// <summary>The token behind the last colon before a place; the first token where there is none.</summary>
    public static int Behind(VerbReadings readings, int end)
    {
        for (var position = end - 1; position > readings.First; position--)
        {
            if (readings.Token(position).Is(':'))
            {
                return position + 1;
            }
        }

        return readings.First;
    }
}
