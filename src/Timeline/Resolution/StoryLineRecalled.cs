using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Where the story is again after a pluperfect that only looked back.</summary>
internal sealed partial class StoryLine
{
    /// <summary>
    /// <em>Il a joué hier soir. La répétition avait eu lieu la veille. Le rideau est tombé à 23 heures</em>; <em>un bijoutier a été agressé lundi. Samedi, un bar avait été braqué. Un homme a été
    /// arrêté dans la soirée</em>: a pluperfect between two tales only looks back; but <em>la traque avait débuté la veille</em> begins one, and what is alleged goes on from what is recalled (<em>ils s'étaient disputés mardi. Vers 22 heures, il l'aurait frappé</em>).
    /// </summary>
    private StoryLine? BeforeRecall(Mention mention, StoryLine recalled) =>
        ToldBeforeRecall(recalled, mention, Part.ToldDay) is { } told && (IsTold(mention) || mention.IsOfParticiple || mention is { Direction: Direction.Past or Direction.Present, IsMain: true })
            && !recalled.mention.TellsBeginning && !(mention.IsAlleged && mention.Behind(recalled.mention) == 1)
                && (mention.DatesSpeech || !IsWhatIsTold(recalled, told)) && !GoesOnIntoNight(mention, recalled, told)
                ? told
                : null;

    /// <summary>
    /// <em>La grue est tombée mercredi. Elle avait été montée deux jours plus tôt. Le lendemain, le chantier a été fermé</em>: a pluperfect that is counted back from a tale only looks back, and the next tale goes on
    /// from the one before, in whichever tense: <em>en 1981, elle devient ministre. Trois ans plus tôt, elle avait été élue. Elle quittera le gouvernement deux ans plus tard</em>.
    /// </summary>
    private StoryLine? TaleBeforeRecall(Mention mention) =>
        NamedParts.Day(mention.Meaning) is UnitAway { Count: > 0 } or LengthAway { Sign: > 0, Length.FinestUnit: >= CalendarUnit.Day } && !mention.Restates
            && Last(Part.Told) is { before: not null } recalled && (recalled.resolved.Anchor.Kind == AnchorKind.Story || recalled.IsOfDays)
                && ToldBeforeRecall(recalled, mention, Part.Told) is { } told && told.Date > recalled.Date
                && (IsTold(mention) || mention is { Direction: Direction.Past or Direction.Present, IsMain: true }
                    || (mention is { Direction: Direction.Future, IsMain: true } && today.Year - told.Date.Year >= OldStory))
                ? told
                : null;

    /// <summary>How many sentences a tale may be before what goes on from it, where others only look back.</summary>
    private const int FarthestRecall = 4;

    /// <summary>What was told, in no pluperfect, before a pluperfect that does not lead beyond it; null where the mention is too far from it, or a pluperfect itself.</summary>
    private static StoryLine? ToldBeforeRecall(StoryLine recalled, Mention mention, Part part)
    {
        if (!recalled.mention.IsPluperfect || recalled.mention.Sentence >= mention.Sentence || mention.IsPluperfect)
        {
            return null;
        }

        // « L'appareil avait été détourné samedi, veille de Noël »: two days of one look back.
        var told = recalled.before!.Last(part);
        for (var steps = 0; steps < NearestFine && told is { before: not null, mention.IsPluperfect: true }; steps++)
        {
            told = told.before!.Last(part);
        }

        return told is { before: not null, mention.IsPluperfect: false }
            && (IsTold(told.mention) || told.mention is { Direction: Direction.Present, IsMain: true }) && mention.Behind(told.mention) <= FarthestRecall
            && told.Date >= recalled.Date
            ? told
            : null;
    }

    /// <summary><em>Le braquage a eu lieu lundi à 18 heures. Les hommes avaient été aperçus à 9 heures. La police est arrivée cinq minutes plus tard</em>: at 18:05.</summary>
    private StoryLine? HourBeforeRecall(Mention mention)
    {
        // « Elle avait quitté son travail vers 19 heures. Son téléphone aurait été éteint une heure plus tard »: what is alleged goes on from what is recalled.
        if (mention.Meaning is not LengthAway { Sign: > 0, Granularity: < Granularity.PartOfDay } || mention.IsAlleged || Last(Part.Told) is not { before: not null } recalled)
        {
            return null;
        }

        if (recalled.resolved.Granularity == Granularity.Minute)
        {
            return BeforeRecall(mention, recalled) is { resolved.Granularity: Granularity.Minute } told ? told : null;
        }

        // « La sonde s'est posée lundi à 10 h 22. Lancée en 2001, elle dormait. Six minutes plus tard… »
        return recalled.LastHour is { mention.Direction: Direction.Past } hour && hour.Date > recalled.Date && mention.Behind(hour.mention) <= FarthestRecall ? hour : null;
    }

    /// <summary><em>Un homme a été mis en examen lundi. La victime avait été tuée samedi. Les secours sont arrivés vers 22 heures</em>: the news is about what was done, not about what came of it.</summary>
    private static bool IsWhatIsTold(StoryLine recalled, StoryLine told) => recalled.mention is { TellsMisfortune: true, IsMain: true } && !told.mention.TellsMisfortune;

    /// <summary><em>Le gardien a été arrêté vendredi soir. Il avait pris son service la veille à 22 heures. Vers 2 heures, il a quitté son poste</em>: hour goes on from hour, into the night of it.</summary>
    private static bool GoesOnIntoNight(Mention mention, StoryLine recalled, StoryLine told) =>
        NamedParts.Clock(mention.Meaning) is { Hour: <= Focus.LastOfNight } && recalled.Focus is { IsEveningHour: true } && told.resolved.Granularity != Granularity.Minute;
}
