using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Whether a date is of an infinitive or of the verb that it hangs on: <em>a tenté de fuir mardi</em>, <em>souhaite voter, au printemps</em>.</summary>
internal static class InfinitiveRules
{
    private static readonly WordSet Adverbial = FrenchWords.Set("après", "sans", "faute", "lieu", "pour");
    private static readonly WordSet Purposes = FrenchWords.Set("pour", "sans");

    /// <summary>Verbs of trying, which go off or fail on their own day.</summary>
    internal static readonly string[] Attempts = ["tenter", "essayer", "réussir", "parvenir", "échouer"];

    /// <summary><em>A tenté de fuir mardi</em>: that was on Tuesday, be he gone or not.</summary>
    private static readonly HashSet<string> Attempting = [.. Attempts, "continuer", "cesser"];

    /// <summary>The infinitive on the left of a date that it has across commas, in spite of the finite verb above; null where the finite verb is nearer.</summary>
    public static VerbGroup? Across(DateSite site) => PlannedFor(site) ?? WishedFor(site) ?? DoneBefore(site) ?? DoneAfter(site);

    /// <summary>
    /// <em>A commencé à changer en octobre</em> began then; <em>créé pour lutter contre les gangs en 2006</em> was made then. The
    /// infinitive has the date where it stands right beside it, or where it has no such verb above it.
    /// </summary>
    public static VerbGroup Above(DateSite site, VerbGroup verb)
    {
        if (verb.Form != VerbGroupForm.Infinitive || verb.Start <= site.Sentence.First
            || site.LastInZone(verb.Start) is not { } above || site.HasBorder(above.End, verb.Start))
        {
            return verb;
        }

        if (BesideWithout(site, verb) is { } told)
        {
            return told;
        }

        // « Il commence par travailler à la radio de 1959 à 1969 »
        if (site.Sentence[verb.Start - 1].Is(ClauseWords.Par) && above.Lemma is "commencer" or "débuter")
        {
            return verb;
        }

        // « La dette recule pour descendre à 3 % de la richesse dès 2017 »: what comes of it is no purpose.
        var isFor = Purposes.Contains(site.Sentence[verb.Start - 1]) && !(Results.Contains(verb.Lemma) && IsToFigure(site.Sentence, verb.End));
        var isPhase = (above.Class == EventClass.Aspectual || Attempting.Contains(above.Lemma) || IsGone(above, site.Start - verb.End))
            && (verb.Start - above.End <= 1 || IsHowOften(site.Sentence, above.End, verb.Start - 1)) && !isFor;
        // « poursuivi pour avoir tué un voisin en 2013 »: what was done before is no purpose.
        // « a présenté un plan pour rénover le quartier du port d'ici à 2028 »: nor is what is still to come told with what has been.
        var isPurpose = isFor && !verb.IsPastInfinitive && site.Start - verb.End > 2
            && !(above is { Tense: EventTense.Past, Lemma: not ("reporter" or "repousser" or "décaler" or "ajourner" or "fixer") }
                && (Looks.Ahead(site.Meaning) || site.Meaning is Bounded { Kind: BoundKind.By }));
        return isPhase || isPurpose || IsRefusal(site, above, verb) ? above : verb;
    }

    /// <summary><em>Il a refusé de répondre aux questions lundi</em>, <em>s'est abstenu de commenter l'affaire lundi</em>: not to answer is done when it is asked.</summary>
    private static bool IsRefusal(DateSite site, VerbGroup above, VerbGroup verb) =>
        above is { Tense: EventTense.Past, Lemma: "refuser" or "abstenir" } && verb.Start - above.End <= 1 && !Looks.Ahead(site.Meaning)
            && site.Sentence.Readings.Find(verb.Trigger, VerbTense.Infinitive) is { } answer && Refusals.AreToAnswer(site.Sentence.Readings, verb.Trigger, answer);

    /// <summary><em>Il a gardé le silence sans chercher à se défendre jusqu'en 2006</em>: what was not done has no time, what was done instead has.</summary>
    private static VerbGroup? BesideWithout(DateSite site, VerbGroup verb)
    {
        if (verb.IsPastInfinitive)
        {
            return null;
        }

        var first = verb;
        while (site.LastInZone(first.Start) is { Form: VerbGroupForm.Infinitive } above && first.Start - above.End <= 1)
        {
            first = above;
        }

        return first.Start > site.Sentence.First && site.Sentence[first.Start - 1].Is(LittleWords.Without)
            && site.LastInZone(first.Start, isFinite: true) is { } told && !site.HasBorder(told.End, first.Start)
            ? told
            : null;
    }

    /// <summary><em>A tenté <b>à deux reprises</b> de fuir</em>, <em>a essayé <b>en vain</b> de fuir</em>, <em>a tenté <b>une nouvelle fois</b> de fuir</em>.</summary>
    private static bool IsHowOften(SentenceReading sentence, int from, int to)
    {
        for (var position = from; position < to; position++)
        {
            if (position - from > WidestHowOften || !(HowOften.Contains(sentence[position]) || LittleWords.One.Contains(sentence[position]) || sentence[position].Kind == TokenKind.Number))
            {
                return false;
            }
        }

        return true;
    }

    private static readonly HashSet<string> Results = ["descendre", "monter", "remonter", "tomber", "passer", "atteindre", "grimper", "chuter", "revenir", "retomber", "dépasser", "franchir"];

    /// <summary><em>Atteindre 3 %, descendre à 3 %</em></summary>
    private static bool IsToFigure(SentenceReading sentence, int position) =>
        position + 1 < sentence.End && (sentence[position].Kind == TokenKind.Number || (LittleWords.ToWords.Contains(sentence[position]) && sentence[position + 1].Kind == TokenKind.Number));

    private const int WidestHowOften = 6;

    private static readonly WordSet HowOften = FrenchWords.Set(
        "en", "vain", "vainement", "à", "deux", "trois", "quatre", "plusieurs", "maintes", "première", "deuxième", "seconde", "troisième", "nouvelle",
        "dernière", "fois", "reprises", "encore", "ainsi", "également");

    /// <summary><em>Parti cueillir des champignons jeudi</em> left on Thursday, <em>venu les féliciter mercredi</em> came on Wednesday.</summary>
    private static bool IsGone(VerbGroup above, int distance) =>
        above.Lemma is "partir" or "repartir" && distance > 1
            || (above is { Form: VerbGroupForm.PastParticiple, IsCompound: false } && above.Lemma is "partir" or "venir" or "revenir" or "monter" or "descendre");

    /// <summary><em>Il souhaite organiser le vote avec les législatives, au premier trimestre</em>: who wishes today does not wish then.</summary>
    private static VerbGroup? WishedFor(DateSite site) => site.AboveAim is { Class: EventClass.IState, Tense: EventTense.Present } && !Looks.Back(site.Meaning) ? site.LeftVerb : null;

    /// <summary><em>Dès 2018, la ville envisage de rouvrir le canal</em>: who intends it does so today; null where the date may be that of the intention.</summary>
    public static VerbGroup? IntendedFor(DateSite site, VerbGroup told) =>
        told is { Tense: EventTense.Present, IsPassive: false }
            && (told.Class == EventClass.IState || (told.Class == EventClass.IAction && Looks.AheadOf(site.Sentence.PublishedOn, site.Term))) && IsAhead(site)
            && site.Sentence.GroupFrom(told.End) is { Form: VerbGroupForm.Infinitive, IsPastInfinitive: false } aim && aim.Start - told.End <= 1 ? aim : null;

    /// <summary>By its own words, or because its day is near: <em>mardi 22 mars, la ville espère accueillir 10 000 visiteurs</em>, said on the 15th.</summary>
    private static bool IsAhead(DateSite site) => Looks.AheadOf(site.Sentence.PublishedOn, site.Term) || Looks.IsSoon(site.Sentence.PublishedOn, site.Term);

    /// <summary><em>Il affirme n'avoir vu la grange qu'une fois, en novembre 2019</em>: the date is of what was done; so in <em>est accusé d'avoir pillé la ferme de sa tante, en mai 2014</em>.</summary>
    private static VerbGroup? DoneBefore(DateSite site) =>
        site.LeftVerb is { IsPastInfinitive: true } done && !IsBeside(site, done.Start) && site.LastInZone(done.Start, isFinite: true) is { } above
            && (Looks.NamesYear(site.Meaning) || Looks.Back(site.Meaning) || Dates.Stand(site.Sentence, above.End) || (above.Tense == EventTense.Present && !Looks.Ahead(site.Meaning)))
            && !site.Sentence.HasComma(above.End, done.Start)
            ? done
            : null;

    /// <summary><em>Elle débuta à Roubaix avant de s'imposer à l'Alhambra, en novembre 1936</em>: the last that is told has the year.</summary>
    private static VerbGroup? DoneAfter(DateSite site) =>
        site.LeftVerb is { Form: VerbGroupForm.Infinitive, IsPastInfinitive: false } last && IsAfterwards(site.Sentence, last) && Looks.NamesYear(site.Meaning) ? last : null;

    /// <summary><em>Il a salué les troupes <b>avant de quitter</b> ses fonctions</em>: what came after the rest.</summary>
    public static bool IsAfterwards(SentenceReading sentence, VerbGroup infinitive) => infinitive.Start - 2 >= sentence.First && sentence[infinitive.Start - 2].Is(LittleWords.Before);

    /// <summary><em>Il est mort après avoir lutté, en 2014</em>: what was done before, or was not done, is no object.</summary>
    private static bool IsBeside(DateSite site, int infinitive)
    {
        var before = infinitive - 1;
        before -= before > site.Sentence.First && LittleWords.OfWords.Contains(site.Sentence[before]) ? 1 : 0;
        return before >= site.Sentence.First && Adverbial.Contains(site.Sentence[before]);
    }

    /// <summary><em>Elle a promis mardi de présenter son film, « Les Sources », le 4 décembre</em>: the promise has its day, so the next one is of what is promised.</summary>
    private static VerbGroup? PlannedFor(DateSite site) =>
        site.AboveAim is { } above && site.LeftVerb is { } aim && Dates.Stand(site.Sentence, above.End) && !Purposes.Contains(site.Sentence[aim.Start - 1]) ? aim : null;

    /// <summary>What stands behind <em>à</em> and a noun without being asked for by a verb.</summary>
    private static readonly HashSet<string> Coming = ["paraître", "venir", "suivre", "louer", "pourvoir", "saisir", "réserver", "rendre", "retirer"];

    /// <summary><em>Un livre à paraître, les mois à venir, une maison à louer</em>: what the noun before is to do.</summary>
    public static bool IsComing(SentenceReading sentence, VerbGroup verb) =>
        Coming.Contains(verb.Lemma) && verb.Start - 2 >= sentence.First && sentence[verb.Start - 1].Is(LittleWords.At)
            && sentence.GroupAt(verb.Start - 2) is null && sentence[verb.Start - 2].Kind == TokenKind.Word && !IsCalledFor(sentence, verb);

    /// <summary><em>A exhorté l'armée <b>à retirer</b> ses chars</em>: somebody is asked to do it.</summary>
    private static bool IsCalledFor(SentenceReading sentence, VerbGroup verb) =>
        sentence.GroupBefore(verb.Start) is { IsPassive: false } above
            && above.Lemma is "appeler" or "inviter" or "exhorter" or "inciter" or "encourager" or "pousser" or "convier"
            && !sentence.HasComma(above.End, verb.Start);
}
