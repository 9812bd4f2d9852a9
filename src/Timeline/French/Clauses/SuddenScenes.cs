using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Resolution;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What no calendar knows ahead: told in the present with a day or an hour, it has been (<em>vendredi, à 21 h 20, une explosion retentit</em>).</summary>
internal static class SuddenScenes
{
    /// <summary>What happens to people all at once; a storm or a strike is forecast, and what is known already may be tried: <em>l'attentat est jugé jeudi</em>.</summary>
    private static readonly WordSet Happenings = FrenchWords.Set(
        "explosion", "explosions", "détonation", "détonations", "déflagration", "déflagrations", "séisme", "secousse", "secousses", "fusillade", "incendie",
        "attentat", "avalanche", "éboulement", "coulée", "rixe", "bagarre", "altercation", "émeute");

    /// <summary>Who does harm; they are tried as well, so only a minute makes a tale of it: <em>à 9 h 35, le tireur force la porte</em>, <em>à 9 heures, le tireur comparaît</em>.</summary>
    private static readonly WordSet Assailants = FrenchWords.Set(
        "tireur", "tireurs", "tueur", "tueurs", "assaillant", "assaillants", "kamikaze", "kamikazes", "forcené", "braqueur", "braqueurs", "agresseur",
        "agresseurs", "cambrioleurs", "terroriste", "terroristes");

    /// <summary>What only says that it happens: <em>l'incendie se déclare jeudi à 4 heures</em>.</summary>
    private static readonly HashSet<string> Occurring = ["déclarer", "produire", "survenir", "éclater", "retentir", "déclencher"];

    private static readonly WordSet Fire = FrenchWords.Set("feu");

    private static readonly WordSet Roads = FrenchWords.Set("route", "chaussée", "rails");

    private static readonly WordSet Irruptions = FrenchWords.Set("feu", "irruption");

    /// <summary>How many words of a subject may stand before its noun: <em>une toute première explosion</em>.</summary>
    private const int Leading = 3;

    /// <summary>How many words behind a verb its object may be: <em>ouvre soudain le feu</em>.</summary>
    private const int ObjectReach = 3;

    /// <summary>The minutes at which things are set: a quarter of an hour and its multiples.</summary>
    private const int Quarter = 15;

    /// <summary>Whether a verb in the present tells one, with the time on the tokens <c>[start, end)</c>.</summary>
    public static bool AreTold(SentenceReading sentence, VerbGroup verb, Meaning meaning, int start, int end) =>
        HasTaleOpening(sentence, meaning, start, end) || TakesBadTurn(sentence, verb) || IsCalledOut(verb)
            || (verb.Lemma is "croire" or "apercevoir" && start == sentence.First && NamedParts.Weekday(meaning) is not null && sentence.Clauses.IsMain(verb))
            || (NamedParts.Weekday(meaning is About { What: var time } ? time : meaning) is not null && !verb.IsPassive && SubjectReader.Find(sentence, verb) is { IsPronoun: false } subject
                && ((HasHead(sentence, subject, Happenings) && (LittleWords.One.Contains(sentence[subject.Start]) || Occurring.Contains(verb.Lemma)))
                    || (IsOfMinute(meaning) && HasHead(sentence, subject, Assailants))));

    /// <summary><em>Il est 21 h 20 vendredi quand une explosion retentit</em>: who says which hour it is when something happens tells a tale.</summary>
    private static bool HasTaleOpening(SentenceReading sentence, Meaning meaning, int start, int end) =>
        meaning is ClockTime or About { What: ClockTime } && sentence.GroupBefore(start) is { Lemma: "être", Tense: EventTense.Present } be
            && start - be.End <= 1 && be.Head > sentence.First && sentence[be.Head - 1].Is(FrameRules.It)
            && FrameRules.WhenAfter(sentence, end) > 0;

    /// <summary><em>Un car quitte la route, un homme ouvre le feu, la grange prend feu</em></summary>
    private static bool TakesBadTurn(SentenceReading sentence, VerbGroup verb) => !verb.IsPassive && verb.Lemma switch
    {
        "ouvrir" or "prendre" => Has(sentence, verb.End, Fire),
        "faire" => Has(sentence, verb.End, Irruptions),
        "quitter" or "sortir" => Has(sentence, verb.End, Roads),
        _ => false,
    };

    /// <summary><em>Dans la nuit de vendredi à samedi, la gendarmerie est alertée par un voisin</em></summary>
    private static bool IsCalledOut(VerbGroup verb) => verb is { Lemma: "alerter" or "réveiller" or "surprendre", IsPassive: true };

    private static bool IsOfMinute(Meaning meaning) => meaning is ClockTime { Time: { Minute: var minute, IsOfStory: false } } && minute % Quarter != 0;

    private static bool Has(SentenceReading sentence, int from, WordSet objects)
    {
        for (var position = from; position < Math.Min(sentence.End, from + ObjectReach) && sentence[position].Kind == TokenKind.Word; position++)
        {
            if (objects.Contains(sentence[position]))
            {
                return position + 1 >= sentence.End || !LittleWords.OfWords.Contains(sentence[position + 1]);
            }
        }

        return false;
    }

    /// <summary>Whether a subject is one of the nouns, not of one, nor a heap of something: <em>une première explosion</em>, <em>le procès de l'attentat, une avalanche de records</em>.</summary>
    private static bool HasHead(SentenceReading sentence, SourceSpan subject, WordSet nouns)
    {
        for (var position = subject.Start; position < Math.Min(subject.End, subject.Start + Leading + 1) && !LittleWords.OfWords.Contains(sentence[position]); position++)
        {
            if (nouns.Contains(sentence[position]))
            {
                return position + 1 >= sentence.End || !LittleWords.OfWords.Contains(sentence[position + 1]);
            }
        }

        return false;
    }
}
