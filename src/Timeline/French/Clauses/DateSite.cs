using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>An expression in its sentence, as the attachment rules look at it: the tokens <c>[Start, End)</c> and what surrounds them.</summary>
internal sealed partial class DateSite(SentenceReading sentence, int start, int end, Meaning? meaning = null)
{
    private static readonly WordSet Lead = FrenchWords.Set("en", "au", "à", "dans", "ce", "cet", "cette", "un", "son", "sa", "leur");

    private static readonly ushort Then = FrenchWords.Number("alors");

    private VerbGroup? leftVerb;
    private bool hasLeftVerb;
    private bool? isQuotedAlone;

    public SentenceReading Sentence { get; } = sentence;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>What the words say, where they are an expression.</summary>
    public Meaning? Meaning { get; } = meaning;

    /// <summary>What the words say without the bound that they set: the Friday of <em>d'ici vendredi</em>.</summary>
    public Meaning? Term => Meaning is Bounded bound ? bound.What : Meaning;

    /// <summary>The token before the date and its <em>en</em> or article: <em>l'ouverture, | en 2004</em>.</summary>
    public int BeforeLead
    {
        get
        {
            var before = Start - 1;
            while (before > Sentence.First && (Sentence[before].Is(LittleWords.In) || FunctionWords.CliticDeterminers.Contains(Sentence[before])))
            {
                before--;
            }

            return before;
        }
    }

    /// <summary>The comma before the date (<em>lors de sa visite en Asie, l'été 2007</em>), that before an apposed name; or the date itself.</summary>
    public int CommaBefore
    {
        get
        {
            var stop = Start;
            while (stop > Sentence.First && (FunctionWords.CliticDeterminers.Contains(Sentence[stop - 1]) || Lead.Contains(Sentence[stop - 1])))
            {
                stop--;
            }

            if (!Is(stop - 1, ','))
            {
                return Start;
            }

            // « la chute d'un grimpeur, Paul Vidal, dimanche »
            var name = stop - 2;
            while (name > Sentence.First && Sentence[name].Has(TokenTraits.Capital))
            {
                name--;
            }

            return name < stop - 2 && Is(name, ',') ? name : stop - 1;
        }
    }

    /// <summary>The nearest verb group before the expression, on its side of quotation marks and brackets.</summary>
    public VerbGroup? LeftVerb => hasLeftVerb ? leftVerb : FindLeftVerb();

    /// <summary><em>Le ministre a promis de partir « dès lundi »</em>: nothing else is quoted.</summary>
    public bool IsQuotedAlone => isQuotedAlone ??= QuotedDates.StandAlone(Sentence, Start, End);

    /// <summary>Whether a finite verb stands before the expression.</summary>
    public bool HasFiniteBefore => LastInZone(Start, isFinite: true) is not null;

    /// <summary><em>A <b>promis</b> mardi de jouer sa pièce</em>: the verb that the infinitive on the left is the aim of.</summary>
    public VerbGroup? AboveAim =>
        LeftVerb is { Form: VerbGroupForm.Infinitive, IsPastInfinitive: false } aim
            && LastInZone(aim.Start) is { IsFinite: true, Class: EventClass.IAction or EventClass.IState or EventClass.Reporting } above && !HasBorder(above.End, aim.Start)
            ? above
            : null;

    /// <summary>Nearly every rule asks for it: it is looked for once.</summary>
    private VerbGroup? FindLeftVerb()
    {
        hasLeftVerb = true;
        return leftVerb = LastInZone(Start);
    }

    /// <summary>The last verb group before a place that no quotation mark, bracket or opening of a clause parts from the date.</summary>
    public VerbGroup? LastInZone(int position, bool isFinite = false)
    {
        for (var i = Sentence.Groups.Count - 1; i >= 0; i--)
        {
            var group = Sentence.Groups[i];
            if (group.End <= position && (group.IsFinite || !isFinite) && IsSameZone(group, Start))
            {
                return group.Start > OwnOpener ? group : null;
            }
        }

        return null;
    }

    /// <summary>The next finite verb from a place on that no relative or subordinate clause of its own holds.</summary>
    public VerbGroup? NextFinite(int from)
    {
        var held = 0;
        var position = from;
        foreach (var group in Sentence.Groups)
        {
            if (group.Start < from)
            {
                continue;
            }

            for (; position < group.Start; position++)
            {
                // « alors qu'il dormait »: two words open one clause.
                held += position > from && OpensSubordinate(position) && !OpensSubordinate(position - 1) && !IsComparison(position) ? 1 : 0;
            }

            position = group.End;
            if (!group.IsFinite)
            {
                continue;
            }

            if (held > 0)
            {
                held--;
            }
            else if (IsSameZone(group, from - 1))
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>
    /// The next finite verb after the date, not beyond a colon: <em>pas d'école vendredi : une conduite a cédé</em>; but for that of a label, <em>lundi : le
    /// conseil votera</em>. Nor is it that of who says so: <em>samedi, accident à Dole, a indiqué le préfet</em>.
    /// </summary>
    public VerbGroup? NextFiniteOfItem =>
        NextFinite(End) is { } next && (!Is(Start - 1, '»') && Incises.Is(Sentence, next) ? NextFinite(next.End) : next) is { } told && !Sentence.HasItemBorder(End + 1, told.Start)
        ? told
        : null;

    /// <summary>Whether a subject and its verb begin here: <em>j'en aurai</em>, <em>le maire a</em>.</summary>
    public bool OpensClause(int position) =>
        position < Sentence.End && !FunctionWords.Prepositions.Contains(Sentence[position]) && !FunctionWords.Relatives.Contains(Sentence[position])
        && !FunctionWords.Conjunctions.Contains(Sentence[position]) && NextFinite(position) is not null;

    /// <summary>Quotation marks and brackets separate: a date outside of them dates nothing inside, and the other way round.</summary>
    public bool IsSameZone(VerbGroup group, int position) =>
        (Sentence[group.Trigger].Has(TokenTraits.Quoted) == (Sentence[position].Has(TokenTraits.Quoted) && !IsQuotedAlone) || OpensPartOfClause(group))
        && (!Sentence[group.Trigger].Has(TokenTraits.Bracketed) || Sentence[position].Has(TokenTraits.Bracketed));

    /// <summary><em>Le ministre « invite les élus à porter plainte »</em>: a quotation that begins with a verb is part of the clause around it.</summary>
    private bool OpensPartOfClause(VerbGroup group) =>
        group.IsFinite && group.Start - 1 > Sentence.First && Quotations.Opens(Sentence[group.Start - 1])
            && Sentence[group.Start - 2] is { Kind: TokenKind.Word } before && !before.Has(TokenTraits.Quoted) && !FunctionWords.Conjunctions.Contains(before)
        && Sentence.GroupAt(group.Start - 2) is null && !ClauseWords.That.Contains(before);

    public bool Is(int position, char mark) => position >= Sentence.First && position < Sentence.End && Sentence[position].Is(mark);

    /// <summary><em>Alors qu'il dormait</em>; but <em>le chanteur, alors employé des postes, enregistre</em>.</summary>
    private bool OpensSubordinate(int position) =>
        FunctionWords.Relatives.Contains(Sentence[position]) || (FunctionWords.Subordinators.Contains(Sentence[position]) && !FunctionWords.Reflexives.Contains(Sentence[position])
            && !(Sentence[position].Is(Then) && !(position + 1 < Sentence.End && ClauseWords.That.Contains(Sentence[position + 1]))));
}
