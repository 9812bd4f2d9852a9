using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Tells the resolver what the sentence says about how to take an expression, when it is first asked.</summary>
internal sealed partial class SentenceMention(Match match, SentenceReadings sentences, int number, int dated) : Mention
{
    /// <summary>How much of a quotation is looked through for its end.</summary>
    private const int LongestQuote = 400;

    private static readonly WordSet ThatIs = FrenchWords.Set("soit");

    private IReadOnlyList<Attachment>? attachments;
    private Direction? direction;
    private bool? isBackground;
    private bool? isQuoted;
    private (int, int)? quote;

    public Match Match { get; } = match;

    public SentenceReading Reading => sentences[number];

    /// <summary>The predicates that it dates.</summary>
    public IReadOnlyList<Attachment> Attachments => attachments ??= AttachmentReader.Find(Reading, Match.Whole.Start, Match.Whole.End, Match.Meaning);

    public override Meaning Meaning => Match.Meaning;

    public override TextFragment Words => field ??= sentences.Text.Fragment(Match.Start, Match.End);

    public override int Sentence => number;

    public override int Paragraph => sentences.Text.Sentences[number].Paragraph;

    // « TOULON, 10 juillet. — »: who writes has come to that day.
    public override Direction Direction =>
        direction ??= IsDateline && sentences.Text.Tokens[sentences.Text.Sentences[number].End - 1].IsDash
        ? Direction.Past
        : Answers.DirectionOf(sentences, number, Match.Start) ?? DirectionReader.Of(Reading, Attachment, Meaning, Match.Whole.Start, Match.Whole.End);

    public override bool IsPunctual =>
        (Verb is { IsPunctual: true } && !OpeningDays.AreToldBy(Verb))
        || Verb is { Class: EventClass.Reporting, Tense: EventTense.Present or EventTense.Imperfect, IsPassive: false } report
            && VerbClasses.In(Reading, report, isSince: false) == EventClass.Reporting
        || IsBesideTold;

    // « Elle était sortie courir vers 18 heures »
    public override bool IsPluperfect =>
        (Verb ?? (Attachment is null ? null : MainAfter)) is { } told
        && (told.IsPluperfect || (told.Form == VerbGroupForm.Infinitive && Reading.GroupBefore(told.Start) is { IsPluperfect: true } above && above.End == told.Start));

    /// <summary>Not <em>du 19 au 23 janvier, stage animé par l'atelier qui avait obtenu un prix</em>.</summary>
    private VerbGroup? MainAfter => Reading.FiniteAfter(Match.End) is { } next && !IsRelative(Reading, next) ? next : null;

    public override bool WasPromised => Promises.WereMade(Reading, Match.Start);

    public override bool IsIntended => Verb is { Tense: EventTense.Imperfect, Modality: EventModality.Obligation or EventModality.Volition };

    public override bool IsPutOff => Verb is { } plan && PutOffs.AreTold(Reading, plan, Match.End);

    public override bool DatesSpeech =>
        Verb is { } verb && SpeechDates.IsOf(Reading, verb, Match.End, Meaning.Granularity <= Granularity.Day)
        || SpeechDates.AreOfWords(Reading, Match.Start, Match.End);

    public override bool IsHistoric => Verb is { } told && IsInHistoricTense(told);

    public override int Trigger => Attachment?.Trigger ?? -1;

    // « Nous avons perdu, a-t-il admis samedi. Demain, il faudra… »: what is put in within the marks is the author's.
    public override bool IsQuoted => isQuoted ??= FirstToken.Has(TokenTraits.Quoted) && !(Verb is { IsInverted: true } said && Incises.Is(Reading, said));

    public override bool ContinuesQuote =>
        IsQuoted && Quote is var (first, last) && first > 0 && sentences.Text.Sentences[first - 1] is var before && before.Paragraph == Paragraph
        && sentences.Text.Tokens[sentences.Text.Sentences[first].First] is var opening && Quotations.Opens(opening)
        && sentences.Text.Tokens[before.First].Has(TokenTraits.Quoted) | Quotations.Opens(sentences.Text.Tokens[before.First])
        && IsAllOfQuote(sentences.Text.Sentences[last]);

    /// <summary>Whether a sentence ends in the quotation, or right behind it.</summary>
    private bool IsAllOfQuote(Sentence sentence)
    {
        var end = sentence.End - 1;
        while (end > sentence.First && sentences.Text.Tokens[end].Kind == TokenKind.Punctuation)
        {
            end--;
        }

        return sentences.Text.Tokens[end].Has(TokenTraits.Quoted);
    }

    public override (int Start, int End) Quote => quote ??= IsQuoted ? QuoteAround(Match.Start) : (-1, -1);

    // « La thèse porte sur une grève, en 1953, des mineurs »: a present apart from its date is not of it, and tells nothing of it; « l'assemblée vote, le 26 juin 1981, la fusion » is,
    // and « Lorsqu'elle arrive à Paris, en octobre 1925, elle a dix-neuf ans », with which a tale begins.
    public override bool IsMain =>
        Verb is { IsFinite: true } verb && !IsRelative(Reading, verb)
        && (verb.Tense != EventTense.Present || Reading.BeforeArticles(Match.Start) == verb.End || !Reading.HasComma(verb.End, Match.Start) || OpensOldTale(verb));

    // What does not open its sentence is none, without a verb being read.
    public override bool IsHeading =>
        sentences.Text.Sentences[number] is var sentence
        && (LabelRules.IsStamp(sentences.Text, sentence, Meaning, Match.Whole.Start, Match.Whole.End)
            || Match.Whole.Start == sentence.First
                && ((Match.Whole.End < sentence.End && LabelRules.IsMark(sentences.Text.Tokens[Match.Whole.End])) || Reading.Groups.Count == 0));

    public override bool HoldsNow => IsMain && Verb is { Tense: EventTense.Present };

    public override bool IsOfVerblessSentence => !Reading.Groups.Exists(static group => group.IsFinite);

    public override bool LeadsToClause => FrameRules.WhenAfter(Reading, Match.End) > 0 || (Match.End < Reading.End && Reading[Match.End].Is(ClauseWords.Where));

    public override bool IsOfMainClause => Verb switch
    {
        null => true,
        { IsFinite: true } finite => Reading.Clauses.IsMain(finite),
        { Form: VerbGroupForm.Infinitive, IsPastInfinitive: false } => true,
        _ => false,
    };

    // « Le conducteur était arrivé en France en 2005 »; « il est arrivé au club en 2005 » may be the tale.
    public override bool TellsOrigin => Verb is { IsFinite: true, Tense: EventTense.Past } verb && Match.Start > verb.Start && !IsHistoric
        && (verb.Lemma is "naître" or "fonder" or "créer" or "inaugurer" or "construire" or "bâtir" or "ériger" or "édifier" || verb is { Lemma: "arriver", IsPluperfect: true });

    public override bool SaysWhen =>
        Reading.Groups.Count > 0 && Reading.Groups[0] is { Lemma: "être", IsFinite: true } be && be.Head > Reading.First && be.Head - Reading.First <= 2
        && (be.Tense == EventTense.Imperfect ? ClauseBorderWords.ItIs.Contains(Reading[be.Head - 1]) : be.Tense == EventTense.Present && WhoIsThen.Contains(Reading[be.Head - 1]))
        && Match.Start - be.Head is > 0 and <= 3;

    /// <summary><em>Nous sommes en 1789, on est en 1989</em></summary>
    private static readonly WordSet WhoIsThen = FrenchWords.Set("nous", "on");

    public override bool IsOfParticiple => Verb is { Form: VerbGroupForm.PastParticiple };

    public override bool MayLeadOn => Verb is { IsFinite: true, IsPluperfect: false, Tense: not EventTense.Future } verb && verb.Start - 1 > Reading.First
        && ClauseWords.ThirdPersons.Contains(Reading[verb.Start - 1]) && IsRelative(Reading, verb);

    public override bool Restates => Match.Start > sentences.Text.Sentences[number].First && ThatIs.Contains(sentences.Text.Tokens[Match.Start - 1]);

    public override IReadOnlyList<string> Dates => field ??= DatedNouns.Of(Reading, Attachment, Match.Whole.Start);

    private Attachment? Attachment => Attachments.Count > 0 ? Attachments[0] : null;

    private VerbGroup? Verb => Attachment?.Verb;

    private ref readonly Token FirstToken => ref sentences.Text.Tokens[Match.Start];

    /// <summary>The first and the last sentence that the quotation around a token touches.</summary>
    private (int First, int Last) QuoteAround(int position)
    {
        var (first, last) = (position, position);
        var tokens = sentences.Text.Tokens;
        while (first > 0 && position - first < LongestQuote && tokens[first - 1].Has(TokenTraits.Quoted))
        {
            first--;
        }

        while (last + 1 < sentences.Text.Count && last - position < LongestQuote && tokens[last + 1].Has(TokenTraits.Quoted))
        {
            last++;
        }

        return (Tokenization.Sentence.NumberAt(sentences.Text.Sentences, first), Tokenization.Sentence.NumberAt(sentences.Text.Sentences, last));
    }
}
