using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>The year of a tale in the passé simple, whatever told it: news has no such tense.</summary>
internal sealed partial class StoryLine
{
    /// <summary>How many sentences behind the year a tale may be of it.</summary>
    private const int FarthestOldYear = 3;

    /// <summary>
    /// <em>L'épidémie de 1854 fit quarante morts et donna lieu, en novembre, à une souscription</em>, <em>la bataille de Jarnac (1569) opposa les troupes, qui avaient passé la rivière le 2 mars</em>: where no verb
    /// has told the year, what happens in it has. <em>Le tableau de 1642 fut vandalisé le 7 mars</em> is told of a thing that is older than the tale; and <em>aujourd'hui</em> ends one.
    /// </summary>
    public int? YearOfOldTale(Mention mention)
    {
        if (mention.IsQuoted || mention.Direction == Direction.Future || before is null || !mention.StandsInOldTale
            || Nearby(static line => line.IsOfOldYear || line.IsOfThisDay) is not { IsOfOldYear: true } told || mention.Behind(told.mention) > FarthestOldYear)
        {
            return null;
        }

        var goesOn = told.mention.IsMain && mention.IsMain && told.resolved.Granularity <= Granularity.Month;
        return goesOn && NamedParts.PartialDate(mention.Meaning) is { Month: { } month } && month < told.Date.Month ? told.Date.Year + 1 : told.Date.Year;
    }

    /// <summary>Not the year that a participle or an origin tells by the way: <em>le roi, né en 1955, fut opéré en février</em>.</summary>
    private bool IsOfOldYear => today.Year - Date.Year >= OldStory && resolved.Granularity <= Granularity.Year && mention.Meaning is not (FromTo or Bounded { Kind: BoundKind.Since })
        && !(resolved.Granularity == Granularity.Year && (mention.IsOfParticiple || mention.TellsOrigin || mention.IsMereLabel));

    private bool IsOfThisDay => resolved.Anchor.Kind == AnchorKind.Publication && NamedParts.IsOfSpeech(mention.Meaning);
}
