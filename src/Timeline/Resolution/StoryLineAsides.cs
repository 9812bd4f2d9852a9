namespace Timeline.Resolution;

/// <summary>Days that are told by the way only, which serve where no other is told.</summary>
internal sealed partial class StoryLine
{
    /// <summary>The quotation of what stands in none.</summary>
    private const int NoQuote = -1;

    /// <summary>Whether no date stands before.</summary>
    public bool IsStart => before is null;

    /// <summary>In a relative clause or in brackets; or quoted, where the story goes on outside of the quotation.</summary>
    private bool IsBackground => mention.IsBackground || IsSaid;

    /// <summary>Whether it is of a quotation, but told with what stands outside.</summary>
    private bool IsSaid => Quote == NoQuote && mention.IsQuoted;

    /// <summary>
    /// <em>Le séisme qui a frappé mardi l'île a fait deux morts. La secousse s'est produite à 16 h 53</em>; <em>« Le feu a pris mardi vers 18 heures », a expliqué le maire. La halle a été évacuée à 18 h 30</em>:
    /// what the news is about, or what was quoted of it, has the day of what is told next; but a report is of its own day, and <em>le maire, qui a été élu dimanche</em> only says who he is.
    /// </summary>
    private StoryLine? OnlyAsideFor(Mention mention) =>
        IsTold(mention) && !mention.DatesSpeech && Last(Part.Aside) is { before: not null, HasBegun: true, resolved.Granularity: <= Granularity.Day } aside && IsTold(aside.mention)
            && mention.Sentence > aside.mention.Sentence && mention.Sentence - aside.mention.Sentence <= FarthestTold && aside.Date < today && aside.Date >= today.PlusDays(-News)
            && (aside.IsSaid ? aside.resolved.Granularity == Granularity.Minute || aside.mention.TellsMisfortune : aside.mention.TellsMisfortune && NamedParts.Clock(mention.Meaning) is not null) ? aside : null;
}
