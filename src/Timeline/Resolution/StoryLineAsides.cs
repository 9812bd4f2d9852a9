using Timeline.Meanings;

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
    /// <em>Neuf mineurs sont bloqués depuis samedi, a annoncé dimanche la compagnie. L'explosion s'est produite vers 17 heures</em>: how it began is of the day since which it lasts, not of the report;
    /// but <em>le pont est fermé depuis samedi. La foule s'est dispersée à 17 heures</em> tells something else.
    /// </summary>
    private StoryLine? SinceFor(Mention mention)
    {
        if (!IsTold(mention) || !mention.IsOfMainClause
            || Nearby(static line => line.mention.Meaning is Bounded { Kind: BoundKind.Since } && line.HasBegun) is not { resolved.Granularity: Granularity.Day or Granularity.PartOfDay } since
            || mention.Behind(since.mention) is < 1 or > FarthestTold || since.Date < today.PlusDays(-News))
        {
            return null;
        }

        // « La cour juge depuis lundi un boucher. L'audience a débuté à 9 heures »: beside no other day what begins may be anything.
        if (Last(Part.ToldDay) is not { before: not null } day || day.mention.Sentence < since.mention.Sentence)
        {
            return mention.TellsOnset || since.IsEveningOf(mention) ? since : null;
        }

        // « Il a éteint dimanche l'incendie qui ravageait le bois depuis jeudi. Le feu avait pris vers 16 heures »: what had begun is what lasts, whatever the same sentence tells beside it.
        return (mention.TellsOutbreak || since.IsEveningOf(mention)) && day.mention.Sentence == since.mention.Sentence && (day.mention.DatesSpeech || (mention.IsPluperfect && since.Date < day.Date))
            ? since
            : null;
    }

    /// <summary><em>Le port est fermé depuis jeudi soir. Un cargo s'est couché vers 20 heures</em>: an hour of that evening.</summary>
    private bool IsEveningOf(Mention mention) =>
        resolved is { Granularity: Granularity.PartOfDay, Interval.Start: { Hour: >= Resolution.Focus.Evening } start }
        && NamedParts.Clock(mention.Meaning) is { } hour && hour >= start.TimeOfDay;

    /// <summary>
    /// <em>Le parquet a ouvert mardi une enquête après la mort d'un cycliste, percuté dimanche par un car. Il avait quitté son domicile à 9 heures</em>, <em>la cour a acquitté jeudi X, accusé d'avoir tué
    /// sa voisine le 5 mai 2018. Le drame s'est produit vers 22 heures</em>: beside what came of it, the hour of what had been before, or of how it happened, is that of the crime or the misfortune.
    /// </summary>
    private StoryLine? MisfortuneFor(Mention mention) =>
        (mention.IsPluperfect || (IsTold(mention) && mention.TellsOutbreak)) && mention is { IsOfMainClause: true, DatesSpeech: false } && NamedParts.Clock(mention.Meaning) is not null
            && Last(Part.Aside) is { before: not null, HasBegun: true, resolved.Granularity: <= Granularity.Day, mention.TellsMisfortune: true } aside
                && !aside.mention.DatesSpeech && mention.Behind(aside.mention) == 1
            && (Last(Part.ToldDay) is not { before: not null } day || (day.mention.Sentence <= aside.mention.Sentence && !day.mention.TellsMisfortune && day.Date > aside.Date)) ? aside : null;

    /// <summary>
    /// <em>Le séisme qui a frappé mardi l'île a fait deux morts. La secousse s'est produite à 16 h 53</em>; <em>« Le feu a pris mardi vers 18 heures », a expliqué le maire. La halle a été évacuée à 18 h 30</em>:
    /// what the news is about, or what was quoted of it, has the day of what is told next, and what is held that of its hours (<em>la cérémonie, organisée samedi, a ému. Elle a débuté à 11 heures</em>); but a report is of its own day, and <em>le maire, qui a été élu dimanche</em> only says who he is.
    /// </summary>
    private StoryLine? OnlyAsideFor(Mention mention) =>
        IsTold(mention) && !mention.DatesSpeech && Last(Part.Aside) is { before: not null, HasBegun: true, resolved.Granularity: <= Granularity.Day } aside
            && (IsTold(aside.mention) || aside.mention is { Direction: Direction.Past, TellsHolding: true })
            && mention.Sentence > aside.mention.Sentence && mention.Behind(aside.mention) <= FarthestTold && aside.Date < today && aside.Date >= today.PlusDays(-News)
            && (aside.IsSaid ? aside.resolved.Granularity == Granularity.Minute || aside.mention.TellsMisfortune
                : (aside.mention.TellsMisfortune || (aside.mention.TellsHolding && (mention.IsOfPronoun || mention.TellsOnset))) && NamedParts.Clock(mention.Meaning) is not null)
                ? aside
                : null;

    /// <summary>
    /// <em>Né en 1949, il a vendu des beignets. Son premier disque, sorti en 1970, prend la poussière. La gloire vient quatre ans après</em>: years are counted from the last that was named; but <em>quatre ans
    /// plus tard, il part</em> goes on with the tale.
    /// </summary>
    private StoryLine? LastNamedFor(Mention mention) =>
        mention is { IsOfMainClause: true, IsFronted: false, IsPluperfect: false, Meaning: LengthAway { Perspective: Perspective.Story, Sign: > 0, Granularity: Granularity.Year } }
            && Last(Part.Aside) is { before: not null, HasBegun: true, mention.IsOfParticiple: true, resolved.Granularity: >= Granularity.Month and <= Granularity.Year } named
            && mention.Behind(named.mention) == 1 && Last(Part.Story) is { before: not null, resolved.Granularity: Granularity.Year } older
                && older.mention.Sentence < named.mention.Sentence && older.Date < named.Date && today.Year - named.Date.Year >= OldStory
                ? named
                : null;

    /// <summary><em>Le pont a cédé lundi, a annoncé mardi le préfet. Le lendemain, il a précisé que…</em>: reports go on from reports, though the story is at the day that was told.</summary>
    private StoryLine? ReportBefore(Mention mention) =>
        mention is { DatesSpeech: true, IsPluperfect: false } && Last(Part.Speech) is { before: not null, IsOfAnother: true } report
            && report.before!.Last(Part.Story).mention?.Sentence == report.mention.Sentence
            ? report
            : null;
}
