using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>States that are told beside the sentence, without a verb, with the time that they hold: <em>veuf depuis 1998, il…</em></summary>
internal static class StateRules
{
    /// <summary>Words that stand alone between commas before a date and are no adjective: <em>, notamment en 1990,</em></summary>
    private static readonly WordSet Adverbs = FrenchWords.Set(
        "surtout", "notamment", "dès", "soit", "voire", "sauf", "hormis", "vers", "puis", "idem", "bref", "ou", "et", "mais", "car", "donc", "or", "ni");

    private static readonly WordSet Still = FrenchWords.Set("toujours", "déjà", "encore", "très", "seul", "seule");

    /// <summary>What may stand before an adjective that begins its part of the sentence: <em>bien que malade, trop faible</em>.</summary>
    private static readonly WordSet Degrees = FrenchWords.Set(
        "bien", "que", "qu'", "quoique", "trop", "plus", "moins", "très", "peu", "assez", "alors", "presque", "quasi", "encore", "toujours", "déjà", "jadis",
        "longtemps", "pourtant", "certes");

    /// <summary>The name of the rule for what is said of a thing beside the verb, and not by it.</summary>
    public const string Beside = "état apposé";

    /// <summary><em>Le hameau, autonome jusqu'en 1790, appartient à la commune</em>.</summary>
    public static Predicate? Apposed(DateSite site)
    {
        var border = site.BeforeLead;
        if (IsSecond(site, border))
        {
            return new Predicate(border, null, EventClass.State);
        }

        while (border >= site.Sentence.First && IsInside(site.Sentence, border))
        {
            border--;
        }

        var begins = Dateline.EndOf(site.Sentence);
        var isFirst = border < begins;
        if (Known(site, isFirst ? begins : border + 1) is { } known && (isFirst || site.Is(border, ',')))
        {
            return known;
        }

        if (!(isFirst ? Holds(site.Meaning) : site.Is(border, ','))
            || !(site.Is(site.End, ',') || (!isFirst && Holds(site.Meaning) && (site.End == site.Sentence.End || site.Is(site.End, '.'))))
            || (isFirst && site.Sentence.FiniteAfter(site.End) is null))
        {
            return null;
        }

        var first = isFirst ? begins : border + 1;
        first += Still.Contains(site.Sentence[first]) ? 1 : 0;

        // « …, déficitaire depuis 2012. »; but « …, faute de médecins depuis janvier. »
        if (!isFirst && !site.Is(site.End, ',') && first != site.BeforeLead)
        {
            return null;
        }

        // « en grève depuis lundi »
        first += site.Sentence[first].Is(LittleWords.In) && first + 1 == site.BeforeLead ? 1 : 0;
        return first <= site.BeforeLead && (first == site.BeforeLead || Holds(site.Meaning)) && IsAdjective(site.Sentence, first, isFirst)
            ? new Predicate(first, null, EventClass.State)
            : null;
    }

    /// <summary>No mark or clause begins here; <em>inférieur à 40 % en 2009</em> and <em>bien que malade dès 1902</em> go on.</summary>
    private static bool IsInside(SentenceReading sentence, int position) =>
        (sentence[position].Kind != TokenKind.Punctuation || sentence[position].Is('%')) && sentence.GroupAt(position) is null
        && (!FunctionWords.Relatives.Contains(sentence[position]) || (position > sentence.First && ClauseWords.That.Contains(sentence[position]) && Degrees.Contains(sentence[position - 1])));

    /// <summary>
    /// <em>Absent des stades samedi, le président…</em>, <em>la plante, rare en plaine au XIXe siècle, …</em>: an adjective of state with what belongs to it, up to a comma.
    /// <em>Forte hausse en mars, …</em> is none.
    /// </summary>
    private static Predicate? Known(DateSite site, int from)
    {
        var adjective = from;
        while (adjective < site.Start && Degrees.Contains(site.Sentence[adjective]))
        {
            adjective++;
        }

        if (adjective >= site.Start || !StateAdjectives.All.Contains(site.Sentence[adjective]) || site.Sentence.GroupAt(adjective) is not null
            || !(adjective == site.BeforeLead || adjective + 1 == site.Start || Governs(site.Sentence[adjective + 1])))
        {
            return null;
        }

        // « Fort de sa victoire en finale samedi, le club… »: the victory has the day.
        for (var position = adjective + 1; position < site.Start; position++)
        {
            if (NounReader.At(site.Sentence, position) is not null)
            {
                return null;
            }
        }

        var end = site.Sentence.NextMarkOrVerb(site.End, site.Sentence.End);
        return site.Is(end, ',') && end + 1 < site.Sentence.End && site.Sentence.FiniteAfter(end) is not null ? new Predicate(adjective, null, EventClass.State) : null;
    }

    private static bool Governs(Token word) =>
        FunctionWords.Prepositions.Contains(word) || LittleWords.OfWords.Contains(word) || LittleWords.Contracted.Contains(word) || word.Is(LittleWords.At)
        || word.Is(LittleWords.In);

    /// <summary>
    /// <em>L'opéra, <b>célèbre</b> à Vienne en 1820, a disparu</em>: what is spelled like a verb is none in an aside that a comma ends right before another verb; but
    /// <em>le groupe, basé à Dole, présente à Genève ses projets</em>.
    /// </summary>
    public static bool IsAdjective(VerbReadings readings, int position)
    {
        if (!StateAdjectives.LikeVerbs.Contains(readings.Token(position)) || position + 1 >= readings.End || !Governs(readings.Token(position + 1)))
        {
            return false;
        }

        if (position == readings.First)
        {
            return true;
        }

        var end = position + 1;
        while (end < readings.End && readings.Token(end).Kind != TokenKind.Punctuation)
        {
            end++;
        }

        return readings.Token(position - 1).Is(',') && end + 1 < readings.End && readings.Token(end).Is(',')
            && (readings[end + 1].Length > 0 || FunctionWords.Clitics.Contains(readings.Token(end + 1)));
    }

    /// <summary><em>Opéré la semaine dernière et indisponible jusqu'à la mi-août</em>: the state that follows from what was told.</summary>
    private static bool IsSecond(DateSite site, int adjective) =>
        Holds(site.Meaning) && site.LeftVerb is { Form: VerbGroupForm.PastParticiple, IsCompound: false } && adjective - 2 > site.Sentence.First
            && site.Sentence[adjective - 1].Is(LittleWords.And) && site.Sentence[adjective - 2].Has(TokenTraits.Temporal) && IsAdjective(site.Sentence, adjective, isFirst: false);

    private static bool IsAdjective(SentenceReading sentence, int position, bool isFirst)
    {
        var word = sentence[position];
        return word.Kind == TokenKind.Word && word.Length > 3 && !word.Has(TokenTraits.Elided | TokenTraits.Hyphenated)
            && (isFirst || !word.Has(TokenTraits.Capital)) && sentence.GroupAt(position) is null
            && sentence.NounAt(position) is null && !RoleNouns.All.Contains(word) && NumberWords.ValueOf(word.Word) < 0
            && !FunctionWords.Prepositions.Contains(word) && !FunctionWords.InnerAdverbs.Contains(word)
            && !FunctionWords.Subordinators.Contains(word) && !FunctionWords.Conjunctions.Contains(word)
            && !Adverbs.Contains(word) && !FunctionWords.IsManner(sentence.Text.Characters(position))
            && !FunctionWords.Determiners.Contains(word) && !FunctionWords.SubjectPronouns.Contains(word) && !word.Has(TokenTraits.Temporal);
    }

    /// <summary>A time that a state lasts, not one at which something happens.</summary>
    public static bool Holds(Meaning? meaning) => meaning is Bounded { Kind: BoundKind.Since or BoundKind.Until } or SinceLength or FromTo;
}
