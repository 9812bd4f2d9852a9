using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates that date a verb.</summary>
internal static class VerbRules
{
    /// <summary>What may stand between an opener and its date: <em>et, en juillet</em>.</summary>
    private static readonly WordSet Light = FrenchWords.Set(
        "le", "la", "les", "l'", "en", "au", "à", "dans", "ce", "cette", "pour", "lors", "vers", "dès", "pendant", "durant", "aux", "cours", "de", "des", "du", "d'", "déjà", "notamment", "encore", "surtout", "juste", "justement");

    private static readonly WordSet Purposes = FrenchWords.Set("pour", "sans");
    /// <summary>Verbs of trying, which go off or fail on their own day.</summary>
    internal static readonly string[] Attempts = ["tenter", "essayer", "réussir", "parvenir", "échouer"];

    /// <summary><em>A tenté de fuir mardi</em>: that was on Tuesday, be he gone or not.</summary>
    private static readonly HashSet<string> Attempting = [.. Attempts, "continuer", "cesser"];

    /// <summary>How far from <em>c'est</em> its date may stand: <em>c'est, selon la mairie, le 3 mai que…</em></summary>
    private const int WidestCleft = 9;

    private static readonly WordSet Subjects = FrenchWords.Set("je", "j'", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles");

    private static readonly ushort It = FrenchWords.Number("il");
    private static readonly WordSet When = FrenchWords.Set("quand", "lorsque", "lorsqu'");
    private static readonly WordSet This = FrenchWords.Set("c'", "ce");
    private static readonly WordSet That = FrenchWords.Set("que", "qu'");

    /// <summary><em>Le ministre a mardi soir annoncé son départ.</em></summary>
    public static Predicate? Inside(DateSite site) =>
        site.Sentence.GroupAt(site.Start) is { } group && group.Start < site.Start && site.End < group.End ? Predicate.Of(group) : null;

    /// <summary><em>C'est mardi que le maire a démissionné</em>, <em>ce n'est finalement que le 3 mai que…</em></summary>
    public static Predicate? Cleft(DateSite site) =>
        ThatAfter(site) is > 0 and var that && site.LeftVerb is { Lemma: "être" } verb && site.Start - verb.End <= WidestCleft
            && verb.Head > site.Sentence.First && IsThis(site.Sentence, verb.Head - 1)
            ? Predicate.Of(site.NextFinite(that))
            : null;

    /// <summary><em>Il était 5 h 30 quand la digue a cédé</em>: the hour is that of what happened.</summary>
    public static Predicate? WhenItWas(DateSite site)
    {
        if (site.LeftVerb is not { Lemma: "être" } verb || site.Start - verb.End > 2 || verb.Head <= site.Sentence.First || !site.Sentence[verb.Head - 1].Is(It))
        {
            return null;
        }

        var next = site.End;
        while (next < site.Sentence.End && (site.Is(next, ',') || site.Sentence[next].Has(TokenTraits.Temporal)))
        {
            next++;
        }

        return next < site.Sentence.End && When.Contains(site.Sentence[next]) ? Predicate.Of(site.NextFinite(next + 1)) : null;
    }

    /// <summary>The <em>que</em> right after the date or an insertion after it: <em>c'est ce soir, et non demain, que…</em>; 0 where there is none.</summary>
    private static int ThatAfter(DateSite site)
    {
        var position = site.End;
        if (site.Is(position, ','))
        {
            position++;
            while (position < Math.Min(site.Sentence.End, site.End + WidestCleft) && !site.Is(position, ','))
            {
                position++;
            }

            position++;
        }

        return position < site.Sentence.End && That.Contains(site.Sentence[position]) ? position : 0;
    }

    private static bool IsThis(SentenceReading sentence, int position) =>
        This.Contains(sentence[position]) || (position > sentence.First && (sentence[position].Is(LittleWords.Ne) || sentence[position].Is(LittleWords.NeElided)) && This.Contains(sentence[position - 1]));

    /// <summary><em>un clou d'or, aujourd'hui conservé au musée</em>.</summary>
    public static Predicate? BeforeParticiple(DateSite site) =>
        (site.Is(site.Start - 1, ',') || site.Is(site.Start - 1, '(')) && site.End < site.Sentence.End
            && site.Sentence.GroupAt(site.End) is { Form: VerbGroupForm.PastParticiple } participle && participle.Start == site.End
            ? Predicate.Of(participle)
            : null;

    /// <summary><em>… et, en juillet, le président a signé</em>; <em>« Lundi, nous partirons »</em>.</summary>
    public static Predicate? AfterOpener(DateSite site)
    {
        var before = site.Start - 1;
        while (before >= site.Sentence.First && Light.Contains(site.Sentence[before]))
        {
            before--;
        }

        if (site.Is(before, ',') && site.Is(site.End, ','))
        {
            before--;
        }

        if (before < site.Sentence.First)
        {
            return null;
        }

        var token = site.Sentence[before];
        var opens = FunctionWords.Conjunctions.Contains(token) || FunctionWords.Relatives.Contains(token)
            || token.Is(';') || token.Is(':') || token.Is('«') || token.Is('“') || token.Is('"');
        return opens && !site.IsRestrictive(before) ? Predicate.Of(site.NextFinite(site.End)) : null;
    }

    public static Predicate? CloseOnTheLeft(DateSite site)
    {
        if (site.LeftVerb is not { } verb)
        {
            return null;
        }

        // « Il a démissionné, lundi, après… »: commas around the date alone are no border, unless a clause of its own follows.
        var isApart = site.Is(site.Start - 1, ',') && (site.Is(site.End, ',') || site.Is(site.End, '.')) && !site.OpensClause(site.End + 1);
        // « Le peintre est tombé au Tréport, où il logeait, dimanche »: the commas close the relative clause, which tells no event.
        isApart &= verb.IsPunctual || !site.IsInClosedRelative(verb);
        return site.HasBorder(verb.End, isApart ? site.Start - 1 : site.Start) ? null : Predicate.Of(AboveInfinitive(site, verb));
    }

    /// <summary>
    /// <em>A commencé à changer en octobre</em> began then; <em>créé pour lutter contre les gangs en 2006</em> was made then. The
    /// infinitive has the date where it stands right beside it, or where it has no such verb above it.
    /// </summary>
    private static VerbGroup AboveInfinitive(DateSite site, VerbGroup verb)
    {
        if (verb.Form != VerbGroupForm.Infinitive || verb.Start <= site.Sentence.First
            || site.LastInZone(verb.Start) is not { } above || site.HasBorder(above.End, verb.Start))
        {
            return verb;
        }

        var isPhase = (above.Class == EventClass.Aspectual || Attempting.Contains(above.Lemma)) && verb.Start - above.End <= 1;
        var isPurpose = Purposes.Contains(site.Sentence[verb.Start - 1]) && site.Start - verb.End > 2;
        return isPhase || isPurpose ? above : verb;
    }

    public static Predicate? AtStart(DateSite site) => site.HasFiniteBefore ? null : Predicate.Of(site.NextFinite(site.End));

    /// <summary><em>Quand d'autres attendaient, hier nous avons agi</em>: right before a pronoun and its verb.</summary>
    public static Predicate? BeforePronoun(DateSite site) =>
        site.Is(site.Start - 1, ',') && site.End < site.Sentence.End && Subjects.Contains(site.Sentence[site.End]) && site.NextFinite(site.End) is { } verb && verb.Start - site.End <= 2
            ? Predicate.Of(verb)
            : null;

    /// <summary>Across commas the main verb is likelier than the participle or infinitive between.</summary>
    public static Predicate? Nearest(DateSite site)
    {
        var verb = site.LastInZone(site.Start, isFinite: true);
        while (verb is not null && site.IsInClosedRelative(verb))
        {
            verb = site.LastInZone(verb.Start, isFinite: true);
        }

        verb ??= site.LeftVerb ?? site.NextFinite(site.End);
        for (var i = 0; verb is null && i < site.Sentence.Groups.Count; i++)
        {
            var group = site.Sentence.Groups[i];
            verb = group.Start >= site.End && site.IsSameZone(group, site.Start) ? group : null;
        }

        return Predicate.Of(verb);
    }
}
