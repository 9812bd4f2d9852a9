using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>What an anaphor counts from: <em>le lendemain</em>, <em>ce jour-là</em>, <em>la veille</em>.</summary>
internal sealed partial class StoryLine
{
    /// <summary>How many characters stand between two days of a list: <em>les 7 <b>et</b> 8 avril</em>.</summary>
    private const int WidestJoint = 4;

    /// <summary><em>Le tournoi se tiendra les 7 et 8 avril. La veille, un gala sera donné</em>: before the first of them.</summary>
    private static StoryLine FirstListed(StoryLine story)
    {
        var line = story;
        while (line.before is { before: not null, resolved.Granularity: Granularity.Day } other && other.mention.Trigger == line.mention.Trigger && other.Date < line.Date
            && line.mention.Words.Span.Start - other.mention.Words.Span.End is >= 0 and <= WidestJoint)
        {
            line = other;
        }

        return line;
    }

    /// <summary><em>Il a avoué lundi avoir acheté l'arme le 12 janvier et l'avoir cachée <b>le lendemain</b></em>: one deed that is told of goes on from the other.</summary>
    private Focus? ToldWith(Mention mention) => mention.IsReportedDeed && before is not null && this.mention is { IsReportedDeed: true } ? InSentence(mention) : null;

    /// <summary>What an anaphor counts from: the story of its paragraph, else an aside of it, else the story before.</summary>
    public Focus? Antecedent(Mention mention)
    {
        if ((Beside(mention) ?? SameYear(mention) ?? ToldWith(mention)) is { } beside)
        {
            return beside;
        }

        // « La campagne s'ouvrira le 8, a confirmé mardi la commission. (…) Le parti n'y sera pas, a affirmé la veille l'un de ses cadres »: reports go on from reports.
        if (mention is { Meaning: UnitAway { Count: < 0, Unit: CalendarUnit.Day }, DatesSpeech: true, IsPluperfect: false } && Last(Part.Speech) is { before: not null } said)
        {
            return said.Focus;
        }

        var story = StoryFor(mention);
        if ((mention.Restates || CountsBeside(mention, story)) && Earlier(story).Focus is { } restated)
        {
            return restated;
        }

        // « En 1986 … le plus cher des années 1980 … trente ans plus tard »: nothing is counted in years from a decade.
        if (!NeedsNoDay(mention.Meaning, story) && story.Focus is { Granularity: > Granularity.Day and var grain } && grain > Counted(mention.Meaning)
            && Finer(story, (Granularity)Math.Max((int)Counted(mention.Meaning), (int)Granularity.Day)) is { } older)
        {
            return older;
        }

        // « Le conseil a voté jeudi soir. L'enquête s'était déroulée du 15 septembre au 17 octobre. Le matin même, des riverains avaient protesté »: no one day of a span.
        if (mention.Meaning is PartOfDay { Day: UnitAway { Unit: CalendarUnit.Day, Count: 0, IsElsewhere: false } }
            && story is { before: not null, IsOfDays: true, resolved.Granularity: Granularity.Day } && Last(Part.ToldDay) is { before: not null } single)
        {
            return single.Focus;
        }

        if (story.before is not null && story.Paragraph == mention.Paragraph)
        {
            return (mention.Meaning is UnitAway { Count: < 0, Unit: CalendarUnit.Day } ? FirstListed(story) : story).Focus;
        }

        var aside = Last(Part.Aside);
        return aside.before is not null && aside.mention.Paragraph == mention.Paragraph ? aside.Focus : story.Focus ?? aside.Focus;
    }

    /// <summary>
    /// <em>Elle présentera son film les 4 et 5 décembre. Son producteur, visé par une plainte déposée la veille…</em>: what is told of the
    /// past is not counted from a day to come, if the text has another. <em>Un avion est entré mardi dans la zone, a dit mercredi l'armée. Rien
    /// n'a volé ce jour-là</em>: nor is that day the speaker's.
    /// </summary>
    private StoryLine StoryFor(Mention mention)
    {
        if ((ElsewhereFor(mention) ?? HourBeforeRecall(mention) ?? TaleBeforeRecall(mention) ?? ReportBefore(mention)) is { } other)
        {
            return other;
        }

        // « Le dossier passera le 20, comme je vous l'avais écrit vendredi. La réponse suivra dix jours plus tard »: what is recalled by the way leads to nothing ahead.
        if (mention.Direction == Direction.Future && Last(Part.Story) is { before: not null, mention.IsPluperfect: true } recalled
            && recalled.before!.Last(Part.Story) is { before: not null, HasBegun: false } ahead && mention.Behind(ahead.mention) <= 1)
        {
            return ahead;
        }

        // « Il sort le 8 mars, après une avant-première huit jours plus tôt »: what no verb tells is counted from what its sentence tells, though that is to come.
        if (mention is { Direction: Direction.Past, IsPunctual: false, IsMain: false, IsOfParticiple: false, Meaning: LengthAway } && before is not null
            && this.mention is { IsMain: true } && this.mention.Sentence == mention.Sentence && !HasBegun)
        {
            return this;
        }

        if (LastNamedFor(mention) is { } named)
        {
            return named;
        }

        return mention.Direction == Direction.Past && Last(Part.Told) is { before: not null } told
            ? told
            : Last(mention.Direction is Direction.Future or Direction.Planned ? Part.Story : Part.Reached);
    }

    /// <summary><em>Un groupe, égaré le 30 décembre, a été retrouvé le lendemain, le soir même</em>: an aside of the same sentence that leads to what is told next.</summary>
    private Focus? Beside(Mention mention) =>
        NamedParts.Day(NamedParts.WithoutBound(mention.Meaning)) is UnitAway { Count: not 0 } or UnitAway { Unit: CalendarUnit.Day, IsElsewhere: false } or LengthAway
            && Last(Part.Aside) is { before: not null } aside && aside.mention.Sentence == mention.Sentence
            // « Première étape d'une tournée qui le conduira dimanche à Tunis et le surlendemain à Rabat »: nor does a clause lead on but to what it tells itself.
            && (aside.mention.IsOfParticiple || (aside == this && aside.mention.Trigger >= 0 && aside.mention.Trigger == mention.Trigger))
            // « Désignée en juin, elle prendra ses fonctions le lendemain »: nothing is counted in days from a month.
            && aside.resolved.Granularity <= (Granularity)Math.Max((int)Counted(mention.Meaning), (int)Granularity.Day)
            && (aside.HasBegun || mention.Direction is Direction.Future or Direction.Planned)
            && (Last(Part.Story) is not { before: not null } story || story.mention.Words.Span.Start < aside.mention.Words.Span.Start)
            ? aside == this && CountsBeside(mention, aside) && aside.before!.mention?.Sentence == mention.Sentence ? aside.before.Focus : aside.Focus
            : null;
}
