using NodaTime;
using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>One sentence with its verbs read.</summary>
internal sealed class SentenceReading
{
    private bool? hasItems;
    private ClauseMap? clauses;
    private List<Cue>? namedSources;

    public SentenceReading(TokenizedText text, int number, ReadingMemory memory, LocalDate publishedOn)
    {
        PublishedOn = publishedOn;
        Number = number;
        Sentence = text.Sentences[number];
        Readings = new VerbReadings(text, Sentence, memory.Take(Sentence.Count));
        Groups = VerbGroupReader.Read(Readings);
        NoteGroups();
        if (HistoricTenses.Settle(this))
        {
            clauses = null;
        }
    }

    /// <summary>The number of the sentence in its text.</summary>
    public int Number { get; }

    /// <summary>The day of publication: a year that is named lies before or after it.</summary>
    public LocalDate PublishedOn { get; }

    public Sentence Sentence { get; }

    public VerbReadings Readings { get; }

    public List<VerbGroup> Groups { get; }

    /// <summary>Which word opens the clause of each verb: made when it is first asked for.</summary>
    public ClauseMap Clauses => clauses ??= new ClauseMap(this);

    /// <summary>The sources that prepositions name in it, likewise.</summary>
    public List<Cue> NamedSources => namedSources ??= Cues.Find(this);

    public int First => Sentence.First;

    public int End => Sentence.End;

    public TokenizedText Text => Readings.Text;

    public ref readonly Token this[int position] => ref Readings.Token(position);

    /// <summary>Whether semicolons or a colon part it into items.</summary>
    public bool HasItems => hasItems ??= Has(First, End, ';', ':');

    /// <summary>Whether a comma stands on the tokens <c>[from, to)</c>.</summary>
    public bool HasComma(int from, int to) => Has(from, to, ',', ',');

    /// <summary>Whether a semicolon or a colon stands on the tokens <c>[from, to)</c>.</summary>
    public bool HasItemBorder(int from, int to) => HasItems && Has(from, to, ';', ':');

    private bool Has(int from, int to, char one, char other)
    {
        for (var position = from; position < to; position++)
        {
            if (this[position].Is(one) || this[position].Is(other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The group that a token belongs to, or null.</summary>
    public VerbGroup? GroupAt(int position) => position >= First && position < End && Readings.Of(position).Group is not 0 and var number ? Groups[number - 1] : null;

    /// <summary>The token before a place, articles passed: <em>report <b>au</b> 16 mai, <b>pour</b> le 3</em>; before the first one where there is none.</summary>
    public int BeforeArticles(int place)
    {
        var before = place - 1;
        while (before > First && FunctionWords.CliticDeterminers.Contains(this[before]))
        {
            before--;
        }

        return before;
    }

    /// <summary>The next mark or finite verb from a token on, within so many tokens.</summary>
    public int NextMarkOrVerb(int from, int reach)
    {
        var end = from;
        while (end < Math.Min(End, from + reach) && this[end].Kind != TokenKind.Punctuation && GroupAt(end) is not { IsFinite: true })
        {
            end++;
        }

        return end;
    }

    /// <summary>The last group that ends before a token, or null.</summary>
    public VerbGroup? GroupBefore(int position)
    {
        VerbGroup? last = null;
        foreach (var group in Groups)
        {
            if (group.End > position)
            {
                break;
            }

            last = group;
        }

        return last;
    }

    /// <summary>The last finite verb that ends before a token, or null.</summary>
    public VerbGroup? FiniteBefore(int position)
    {
        for (var i = Groups.Count - 1; i >= 0; i--)
        {
            if (Groups[i].End <= position && Groups[i].IsFinite)
            {
                return Groups[i];
            }
        }

        return null;
    }

    /// <summary>The first finite verb from a token on, or null.</summary>
    public VerbGroup? FiniteAfter(int position)
    {
        foreach (var group in Groups)
        {
            if (group.Start >= position && group.IsFinite)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>The first group that begins at a token or behind it, or null.</summary>
    public VerbGroup? GroupFrom(int position) => Groups.Find(group => group.Start >= position);

    /// <summary>The event noun at a token, or null; looked for once. Outside the sentence there is none.</summary>
    public EventNoun? NounAt(int position)
    {
        if (position < First || position >= End)
        {
            return null;
        }

        ref var token = ref Readings.Of(position);
        var noun = token.Noun ??= NounReader.Read(this, position) ?? NoNoun;
        return ReferenceEquals(noun, NoNoun) ? null : noun;
    }

    private static readonly EventNoun NoNoun = new("", default, default);

    /// <summary>Rules ask for the group of every token that they pass.</summary>
    private void NoteGroups()
    {
        // Backwards, so that of two that overlap the first one has the token.
        for (var number = Groups.Count; number > 0; number--)
        {
            var group = Groups[number - 1];
            for (var position = group.Start; position < group.End; position++)
            {
                Readings.Of(position).Group = (ushort)number;
            }
        }
    }
}
