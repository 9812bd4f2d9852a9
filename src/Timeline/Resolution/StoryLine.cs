using NodaTime;
using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>
/// What a careful reader keeps in mind at one place of an article: where the story is, in which year, which weekday was which
/// day. Each mention that has a place in time leaves a new line behind the last. What part it plays in the story depends on its
/// verb, so that is read only when a later mention asks for the story: from the nearest line back to the first that answers,
/// and the answer is kept, so that all questions together pass each line once.
/// </summary>
internal sealed partial class StoryLine
{
    /// <summary>How many lines back a date may be that another follows.</summary>
    private const int Nearest = 16;

    private readonly StoryLine? before;
    private readonly Mention mention = null!;
    private readonly Resolved resolved = null!;
    private readonly LocalDate today;
    private readonly LocalDate?[] weekdays;

    /// <summary>The latest year that has been told so far; 0 before any.</summary>
    private readonly int latestYear;

    private StoryLine? earlier;

    private static readonly LocalDate?[] NoWeekdays = new LocalDate?[8];

    /// <summary>A beginning.</summary>
    private StoryLine(int quote)
    {
        Quote = quote;
        weekdays = NoWeekdays;
        earlier = this;
    }

    private StoryLine(StoryLine before, Mention mention, Resolved resolved, LocalDate today)
    {
        (this.before, this.mention, this.resolved, this.today, weekdays) = (before, mention, resolved, today, before.weekdays);
        Quote = before.Quote;
        latestYear = resolved.Interval!.Value.Start!.Value.Year is var year && year <= today.Year ? Math.Max(before.latestYear, year) : before.latestYear;
        if (resolved.Granularity <= Granularity.Day && NamedParts.Weekday(mention.Meaning) is { } named)
        {
            weekdays = (LocalDate?[])weekdays.Clone();
            weekdays[(int)named] = Date;
        }
    }

    public static StoryLine Start { get; } = new(NoQuote);

    public bool HasStory => Last(Part.Story).before is not null;

    /// <summary>The sentence in which the quotation begins that the line is of.</summary>
    private int Quote { get; }

    /// <summary>The day on which what it dates begins.</summary>
    private LocalDate Date => resolved.Interval!.Value.Start!.Value.Date;

    private Focus? Focus => before is null ? null : field ??= new Focus(resolved.Interval!.Value, resolved.Granularity, resolved.Value, mention.Words);

    private int Paragraph => mention.IsQuoted ? mention.Quote.Start : mention.Paragraph;

    /// <summary>What an anaphor counts from: the story of its paragraph, else an aside of it, else the story before.</summary>
    public Focus? Antecedent(Mention mention)
    {
        if ((Beside(mention) ?? SameYear(mention)) is { } beside)
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
        if (!NeedsNoDay(mention.Meaning, story) && story.Focus is { Granularity: > Granularity.Day and var grain } && grain > Counted(mention.Meaning) && Finer(story, (Granularity)Math.Max((int)Counted(mention.Meaning), (int)Granularity.Day)) is { } older)
        {
            return older;
        }

        // « Le conseil a voté jeudi soir. L'enquête s'était déroulée du 15 septembre au 17 octobre. Le matin même, des riverains avaient protesté »: no one day of a span.
        if (mention.Meaning is PartOfDay { Day: UnitAway { Unit: CalendarUnit.Day, Count: 0, IsElsewhere: false } } && story is { before: not null, IsOfDays: true, resolved.Granularity: Granularity.Day } && Last(Part.ToldDay) is { before: not null } single)
        {
            return single.Focus;
        }

        if (story.before is not null && story.Paragraph == mention.Paragraph)
        {
            return story.Focus;
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
        if (mention.Direction == Direction.Future && Last(Part.Story) is { before: not null, mention.IsPluperfect: true } recalled && recalled.before!.Last(Part.Story) is { before: not null, HasBegun: false } ahead && mention.Behind(ahead.mention) <= 1)
        {
            return ahead;
        }

        // « Il sort le 8 mars, après une avant-première huit jours plus tôt »: what no verb tells is counted from what its sentence tells, though that is to come.
        if (mention is { Direction: Direction.Past, IsPunctual: false, IsMain: false, IsOfParticiple: false, Meaning: LengthAway } && before is not null && this.mention is { IsMain: true } && this.mention.Sentence == mention.Sentence && !HasBegun)
        {
            return this;
        }

        if (LastNamedFor(mention) is { } named)
        {
            return named;
        }

        return mention.Direction == Direction.Past && Last(Part.Told) is { before: not null } told ? told : Last(mention.Direction is Direction.Future or Direction.Planned ? Part.Story : Part.Reached);
    }

    /// <summary><em>Un groupe, égaré le 30 décembre, a été retrouvé le lendemain, le soir même</em>: an aside of the same sentence that leads to what is told next.</summary>
    private Focus? Beside(Mention mention) =>
        NamedParts.Day(NamedParts.WithoutBound(mention.Meaning)) is UnitAway { Count: not 0 } or UnitAway { Unit: CalendarUnit.Day, IsElsewhere: false } or LengthAway && Last(Part.Aside) is { before: not null } aside && aside.mention.Sentence == mention.Sentence
            // « Première étape d'une tournée qui le conduira dimanche à Tunis et le surlendemain à Rabat »: nor does a clause lead on but to what it tells itself.
            && (aside.mention.IsOfParticiple || (aside == this && aside.mention.Trigger >= 0 && aside.mention.Trigger == mention.Trigger))
            // « Désignée en juin, elle prendra ses fonctions le lendemain »: nothing is counted in days from a month.
            && aside.resolved.Granularity <= (Granularity)Math.Max((int)Counted(mention.Meaning), (int)Granularity.Day)
            && (aside.HasBegun || mention.Direction is Direction.Future or Direction.Planned) && (Last(Part.Story) is not { before: not null } story || story.mention.Words.Span.Start < aside.mention.Words.Span.Start)
            ? aside == this && CountsBeside(mention, aside) && aside.before!.mention?.Sentence == mention.Sentence ? aside.before.Focus : aside.Focus
            : null;

    /// <summary><em>262 blessés lundi soir</em>, after <em>lundi</em> has been told: the same Monday.</summary>
    public LocalDate? KnownWeekday(IsoDayOfWeek day) => weekdays[(int)day];

    /// <summary><em>Le 21 mars à Genève puis mardi à Vienne, ils tenteront…</em>: the day just named of the same predicate, or of the one that it goes on from.</summary>
    public LocalDate? DayBeside(Mention mention) =>
        before is not null && resolved.Granularity == Granularity.Day && mention is { Trigger: >= 0, IsOfParticiple: false } && NamedParts.Weekday(mention.Meaning) is { } day && (this.mention.Meaning is not NamedFeast || Date.PlusDays(1).DayOfWeek == day || Date < today.PlusDays(2 * News))
            && (this.mention.Sentence == mention.Sentence ? this.mention.Trigger == mention.Trigger || mention.GoesOn : mention.FollowsBeginning) && WeekdayTours.MayStepTo(mention, Date.DayOfWeek, day)
            ? Date
            : null;

    /// <summary>A quotation has a story of its own: <em>« Le 3 mars, il est parti. Le lendemain… »</em></summary>
    public StoryLine In(Mention mention) => Quote == mention.Quote.Start && HasStory ? this : new(mention.Quote.Start);

    /// <summary>The date last named in the same sentence.</summary>
    public Focus? InSentence(Mention mention) => before is not null && this.mention.Sentence == mention.Sentence ? Focus : null;

    /// <summary>The same of one predicate, or of one that goes on from it: <em>il revient le 2 mai et repart à la fin du mois</em>.</summary>
    public Focus? ToldBeside(Mention mention) => before is not null && mention.Trigger >= 0 && (this.mention.Trigger == mention.Trigger || mention.GoesOn) ? InSentence(mention) : null;

    /// <summary>Whether the sentence before tells since when something holds, of what has begun: <em>la rue est fermée depuis le 30 juin</em>.</summary>
    public bool FollowsState(Mention mention) => before is not null && mention.Behind(this.mention) == 1 && this.mention is { Meaning: Bounded { Kind: BoundKind.Since }, HoldsNow: true } && Last(Part.Story) is not { before: not null, HasBegun: false };

    /// <summary>The date last named in the same sentence or told in the one before: <em>les actionnaires se réunissent le 23 avril. Le dividende sera versé le 29</em>.</summary>
    public Focus? JustBefore(Mention mention) =>
        InSentence(mention) ?? (Last(Part.Story) is { before: not null } story && mention.Behind(story.mention) == 1 && story.mention.Paragraph == mention.Paragraph ? story.Focus : null);

    /// <summary>What it is after a mention has been read.</summary>
    public StoryLine After(Mention mention, Resolved resolved, Publication publication) =>
        resolved.Type is TimexType.Duration or TimexType.Set ? this
        : resolved.Interval is { Start: not null } ? new(this, mention, resolved, publication.Date)
        : LastDayOf(mention, resolved, publication.Date) is { } last ? new(this, mention, resolved with { Interval = last }, publication.Date)
        : this;
}
