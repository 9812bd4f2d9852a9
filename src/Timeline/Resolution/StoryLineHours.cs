using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>Days of hours that are not simply the last one told: beside a report, in a night, before a day to come.</summary>
internal sealed partial class StoryLine
{
    /// <summary>Whether the last day is one to come from which something may be: <em>il pourra parler dès demain</em>.</summary>
    private bool LastDayOpens => Last(Part.LastDay) is { before: not null, HasBegun: false, mention.Meaning: Bounded { Kind: BoundKind.From or BoundKind.AsEarlyAs } };

    /// <summary>
    /// <em>Le concert, reporté au 12 mai, sera diffusé à 20 h</em>; <em>la collecte, organisée mercredi, est ouverte à tous. Elle se déroulera de 15 h à 19 h</em>: the day of the same sentence, or of what a
    /// pronoun goes on from, to which what is told looks ahead.
    /// </summary>
    private StoryLine? AheadBeside(Mention mention) =>
        IsAsideAhead(mention) ? this
        : mention.Direction == Direction.Future && Last(Part.Aside) is { before: not null, HasBegun: false, mention.IsOfParticiple: true, resolved.Granularity: <= Granularity.Day } ahead
            && (ahead.mention.Sentence == mention.Sentence
                || (mention.Behind(ahead.mention) == 1 && mention.IsOfPronoun && Last(Part.LastDay) is var day
                    && (day.before is null || day.mention.Sentence < ahead.mention.Sentence || day.HasBegun)))
                ? ahead
                : null;

    /// <summary><em>Ils ont marché dimanche sur la place, où une battue est organisée mercredi ; rendez-vous est fixé à 13 h 30</em>: what is planned goes on from the plan right before.</summary>
    private bool IsAsideAhead(Mention mention) =>
        before is not null && mention.Direction is Direction.Planned or Direction.Present && this.mention.Sentence == mention.Sentence && IsBackground && !HasBegun
        && resolved.Granularity == Granularity.Day && NamedParts.Clock(mention.Meaning) is not null;

    /// <summary>
    /// <em>Les crues, survenues le 2 octobre, avaient emporté le pont à 19 h 45</em>, <em>les recherches, suspendues dans la nuit, avaient repris à l'aube</em>: what had been is of the day that its own subject was
    /// told with, whatever day was told before.
    /// </summary>
    private StoryLine? RecalledBeside(Mention mention) =>
        mention.IsPluperfect && mention.IsOfMainClause
            && (NamedParts.Clock(mention.Meaning) is not null || mention.Meaning is PartOfDay { Day: null, Pull: Pull.None })
            && Last(Part.Aside) is { before: not null, HasBegun: true, mention.IsOfParticiple: true, resolved.Granularity: <= Granularity.Day } aside
            && aside.mention.Sentence == mention.Sentence && (Last(Part.ToldDay) is not { before: not null } day || day.mention.Sentence < mention.Sentence) ? aside : null;

    /// <summary>
    /// <em>La cotation, suspendue mardi à 9 h 30, a repris à 14 heures</em>: what ends or resumes something goes on from the hour of its own sentence, whatever day was told before; <em>la fillette a disparu
    /// samedi. Le suspect, interpellé lundi à 15 heures, l'a abordée à 17 heures</em> does not.
    /// </summary>
    private StoryLine? HourBeside(Mention mention) =>
        mention is { Direction: Direction.Past, EndsOrResumes: true, IsOfMainClause: true } && NamedParts.Clock(mention.Meaning) is { } clock
            && Last(Part.Aside) is { before: not null, HasBegun: true, mention.IsOfParticiple: true, resolved: { Granularity: Granularity.Minute, Interval.Start: { } start } } aside
            && aside.mention.Sentence == mention.Sentence && aside.mention.Meaning is not Bounded && start.TimeOfDay <= clock
                && (Last(Part.ToldDay) is not { before: not null } day || (day.mention.Sentence < mention.Sentence && day.Date <= aside.Date))
                ? aside
                : null;

    /// <summary>
    /// <em>Deux jours après l'accident qui a tué un homme mercredi, le parquet a dit vendredi que… Le car avait quitté la route à 7 h</em>: what is told is of the day of the tale, not of the
    /// report; and <em>l'intrusion remonte au 8 mars, a dit mercredi la ville. « Nous ne paierons pas », a répété la maire à 13 h</em>: reports go on from reports.
    /// </summary>
    private Focus? AcrossReport(Mention mention, StoryLine day) =>
        mention.DatesSpeech
            ? !mention.IsPluperfect && !day.mention.DatesSpeech && day.mention.Sentence != mention.Sentence
                && Last(Part.Speech) is { before: not null, HasBegun: true } said && said.Date > day.Date && said.resolved.Granularity == Granularity.Day
                ? said.Focus
                : null
            : day.mention.DatesSpeech && mention.Sentence > day.mention.Sentence && mention.Behind(day.mention) <= FarthestTold && Last(Part.Aside) is { before: not null, HasBegun: true } aside
                && (aside.mention.Sentence == day.mention.Sentence ? aside.resolved.Granularity <= Granularity.Day && (aside.mention.IsPunctual || aside.StartsAnHour)
                    : aside.mention.Sentence > day.mention.Sentence && aside.resolved.Granularity == Granularity.Minute)
                && aside.Date < day.Date && aside.Date >= day.today.PlusDays(-News) ? aside.Focus : null;

    /// <summary><em>Un avion, <b>parti dimanche à 22 h 15</b> de Lyon, a fait demi-tour, a dit lundi la compagnie. Il s'est posé à 23 h 50</em>: an hour of a participle opens the tale of its night.</summary>
    private bool StartsAnHour => mention.IsOfParticiple && resolved.Granularity == Granularity.Minute && mention.Meaning is not Bounded;

    /// <summary>
    /// <em>Le cargo, qui s'est échoué dans la nuit de samedi à dimanche, ne fuit pas, a dit lundi le préfet. Les marins ont été sauvés à 2 h 10</em>:
    /// a time of that night, though it is told by the way.
    /// </summary>
    private Focus? NightFor(Mention mention) =>
        mention.Direction == Direction.Past && NamedParts.Clock(mention.Meaning) is { } clock && Last(Part.Night) is { before: not null } night && mention.Behind(night.mention) <= 1
            && night.resolved.Interval is { Start: { } start, End: { } end } && (start.Date.At(clock) >= start || end.Date.At(clock) < end)
            ? night.Focus
            : null;

    /// <summary><em>L'incident, survenu vers 2 h 40, n'a fait aucun blessé. Les secours, alertés dix minutes plus tard…</em>: an hour that is told by the way, of the day or the night that the story is at.</summary>
    public Focus? HourWithin(Mention mention, Focus story) =>
        Nearby(line => line is { resolved.Granularity: <= Granularity.Hour, HasBegun: true } && mention.Behind(line.mention) <= FarthestTold) is { } hour
            && hour.resolved.Interval!.Value.Start!.Value is var moment && story.Interval is { Start: { } start, End: { } end } && moment >= start && moment < end
            ? hour.Focus
            : null;
}
