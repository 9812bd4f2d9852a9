using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates that hang on a noun by <em>de</em>: <em>l'attentat du 13 novembre</em>, <em>la date limite du 9 mars</em>.</summary>
internal static class GenitiveRules
{
    /// <summary>How far before its participle the noun may stand: <em>le coup d'Etat manqué de mai</em>.</summary>
    private const int NearNoun = 3;

    private static readonly WordSet Texts = FrenchWords.Set("loi", "lois", "ordonnance", "directive", "constitution", "charte", "code", "circulaire");

    /// <summary><em>l'attentat du 13 novembre</em>, <em>les élections de juin</em>, <em>la finale perdue de 1991</em>.</summary>
    public static Predicate? OfDate(DateSite site)
    {
        // « Elle a reçu des menaces tout au long de l'été 2022 »: the words belong to the date.
        if (Link(site) is not { } link || LedNouns.Whiles.Contains(site.Sentence[link - 1]))
        {
            return null;
        }

        // « La loi de 1905 » is a text and its name; « la loi du 9 décembre 1905 » was passed that day (spec events 1).
        if (NumberedNouns.AreOfFigures(site) || (site.Meaning is CalendarDate { Month: null, Day: null } && Texts.Contains(site.Sentence[link - 1])))
        {
            return Predicate.Nothing;
        }

        // « Rend hommage mercredi aux victimes du 13-Novembre »: they are of that day, and not the homage; but « le bal des pompiers de samedi ».
        if (PersonNouns.All.Contains(site.Sentence[link - 1]) && NounReader.At(site.Sentence, link - 1) is null
            && NounPhrases.HeadOf(site.Sentence, link - 1) == link - 1 && !IsAdjective(site.Sentence, link - 1))
        {
            return Predicate.Nothing;
        }

        var found = NounReader.NearestBefore(site.Sentence, BeforeAdjective(site, link), out var noun);
        if (found > site.Sentence.First && NounReader.LeadOf(site.Sentence, found) is var of && of == found - 1
            && LittleWords.BareOf.Contains(site.Sentence[of]) && of - 1 > site.Sentence.First && site.Sentence[of - 1].Is(LittleWords.And)
            && NounReader.OutermostBefore(site.Sentence, of - 1, out var whole) is >= 0 and var pact)
        {
            // « Le Pacte de stabilité et de croissance de 1997 »: what it is about is joined, and has no year of its own.
            (found, noun) = (pact, whole);
        }

        // « La réunion de crise de lundi », « l'accord de paix de 2015 »: what says of which kind it is has no date of its own.
        if (found - 2 > site.Sentence.First && LittleWords.BareOf.Contains(site.Sentence[found - 1]) && NounReader.At(site.Sentence, found - 2) is { } kind)
        {
            (found, noun) = (found - 2, kind);
        }

        // « Le jugement déclaratif de décès du 21 juin »
        if (found - 3 >= site.Sentence.First && LittleWords.BareOf.Contains(site.Sentence[found - 1]) && site.Sentence[found - 2].Kind == TokenKind.Word
            && NounReader.At(site.Sentence, found - 2) is null && site.Sentence.GroupAt(found - 2) is null
            && !FunctionWords.Prepositions.Contains(site.Sentence[found - 2]) && NounReader.At(site.Sentence, found - 3) is { } act)
        {
            (found, noun) = (found - 3, act);
        }

        // « Les conflits du système Debian d'aujourd'hui »: the system is what it is now.
        if (site.Sentence[site.Start].Is(LittleWords.Today) && found >= 0 && found < link - 1 && (site.Sentence[link - 1].Has(TokenTraits.Capital) || link - found > NearNoun))
        {
            return Predicate.Nothing;
        }

        if (LedNouns.Occasion(site, link) is var occasion && occasion > found)
        {
            return new Predicate(occasion, null, EventClass.Occurrence);
        }

        // « Le marché de samedi est annulé »: what is called off was to happen.
        if (found < 0 && site.NextFinite(site.End) is { IsPassive: true } verb && verb.Start - site.End <= 1
            && GoverningVerbs.Has(verb.Lemma, Governance.Cancels | Governance.Reschedules) && site.Sentence.GroupAt(link - 1) is null
            && !LittleWords.Those.Contains(site.Sentence[link - 1]))
        {
            return new Predicate(link - 1, null, EventClass.Occurrence);
        }

        // « La découverte de peintures murales du XIVe siècle »: the paintings are of that century.
        return site.Meaning is { Granularity: >= Granularity.Century } && found >= 0 && link - found > NearNoun ? Predicate.Nothing : Predicate.Of(found, noun);
    }

    /// <summary><em>Le conflit <b>étudiant</b> du printemps</em>, <em>la grève <b>ouvrière</b> de 1936</em>: right behind what happened.</summary>
    private static bool IsAdjective(SentenceReading sentence, int position) => position - 1 > sentence.First && NounReader.At(sentence, position - 1) is not null;

    /// <summary><em>La finale perdue de</em>: before a participle that is said of an event noun; else the place itself.</summary>
    internal static int BeforeAdjective(DateSite site, int place) =>
        site.Sentence.GroupAt(place - 1) is { Form: VerbGroupForm.PastParticiple, Lemma: not "dater" } participle && participle.End - participle.Start == 1
            && participle.Start > site.Sentence.First && NounReader.NearestBefore(site.Sentence, participle.Start, out _) is >= 0 and var noun && participle.Start - noun <= NearNoun
            ? participle.Start
            : place;

    /// <summary>The <em>de</em> of the first of two dates, or of the only one.</summary>
    internal static int FirstLink(SentenceReading sentence, int link)
    {
        if (link - 2 <= sentence.First || !sentence[link - 1].Is(LittleWords.And) || !sentence[link - 2].Has(TokenTraits.Temporal))
        {
            return link;
        }

        var first = link - 2;
        while (first > sentence.First + 1 && sentence[first].Has(TokenTraits.Temporal))
        {
            first--;
        }

        return LittleWords.OfWords.Contains(sentence[first]) ? first : link;
    }

    /// <summary>Where the noun group ends that the date hangs on: at the <em>de</em> before it or at a number, <em>le décret n° 12 du 3 mars</em>; <em>les pièces de la saison 2015-2016</em>.</summary>
    internal static int? Link(DateSite site)
    {
        var link = site.Start - 1;
        if (link > site.Sentence.First && NumberedNouns.NumberedYears.Contains(site.Sentence[link]))
        {
            link--;
        }

        if (link >= site.Sentence.First && FunctionWords.CliticDeterminers.Contains(site.Sentence[link]))
        {
            link--;
        }

        return link > site.Sentence.First && LittleWords.OfWords.Contains(site.Sentence[link]) ? ReferenceNumbers.StartBefore(site.Sentence, link) : null;
    }
}
