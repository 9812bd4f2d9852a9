using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What stands right behind a verb and decides its class: <em>décidera de partir, décidera du maintien, a terminé cinquième</em>.</summary>
internal static class VerbComplements
{
    /// <summary><em>Décidera du maintien</em>: the thing decided is named, and no event is told.</summary>
    private static readonly Recognition.WordSet OfThing = FrenchWords.Set("du", "des", "de");

    /// <summary><em>A décidé de partir</em></summary>
    public static bool HasInfinitive(SentenceReading sentence, VerbGroup group)
    {
        foreach (var other in sentence.Groups)
        {
            if (other.Start >= group.End)
            {
                // « L'avait convaincue l'an passé de renoncer »: a date is passed.
                return other.Form == VerbGroupForm.Infinitive && other.Start - Dates.Behind(sentence, group.End) <= 3;
            }
        }

        return false;
    }

    /// <summary><em>A terminé cinquième, a fini 4e du tour</em></summary>
    public static bool IsPlaced(SentenceReading sentence, VerbGroup group) =>
        group.End < sentence.End
            && (EndsUp(sentence, Dates.Behind(sentence, group.End)) || sentence[group.End] is { Kind: TokenKind.Number }
                || FirstPlaces.Contains(sentence[group.End]) || sentence.Text.Characters(group.End).EndsWith("ième"));

    /// <summary><em>Le car a fini dans le fossé, contre un arbre</em></summary>
    private static bool EndsUp(SentenceReading sentence, int position) =>
        position + 1 < sentence.End && Into.Contains(sentence[position]) && FunctionWords.AnyDeterminers.Contains(sentence[position + 1]);

    private static readonly Recognition.WordSet Into = FrenchWords.Set("dans", "contre");

    private static readonly Recognition.WordSet FirstPlaces = FrenchWords.Set("premier", "première", "second", "seconde", "dernier", "dernière", "champion", "championne");

    /// <summary>Whether a thing is decided on.</summary>
    public static bool IsOfThing(SentenceReading sentence, VerbGroup group)
    {
        // « décidera mardi du maintien »: a day may stand between.
        var position = group.End + (group.End < sentence.End && !OfThing.Contains(sentence[group.End]) ? 1 : 0);

        return position < sentence.End - 1 && OfThing.Contains(sentence[position]) && !sentence[position + 1].Is(LittleWords.Ne);
    }

    /// <summary>
    /// <em>Alertés à 3 h 10, les pompiers…</em>, <em>elle avait alerté le peloton</em>, <em>le cinéma la rappelle</em>, <em>je n'ai rien noté</em>: verbs of saying that are done to somebody, or not done; but <em>alerte sur les
    /// risques</em>, <em>il a noté que…</em> tell.
    /// </summary>
    public static bool TellNothing(SentenceReading sentence, VerbGroup group) => group switch
    {
        // « Le parlement déclare l'indépendance », « entonne l'hymne »: it is done, and nothing is told.
        { Lemma: "déclarer" or "entonner", IsPassive: false } => HasObject(sentence, group, Declared),
        { Lemma: "alerter" } => group.IsPassive || group.Form == VerbGroupForm.PastParticiple || HasThing(sentence, group),
        { Lemma: "rappeler" } => IsOfHer(sentence, group),
        { Lemma: "noter", Polarity: EventPolarity.Negative } => group.End >= sentence.End || !ClauseWords.That.Contains(sentence[group.End]),
        _ => false,
    };

    private static readonly Recognition.WordSet Declared = FrenchWords.Set("indépendance", "guerre", "état", "faillite", "chanson", "hymne", "chant", "marseillaise", "internationale", "couplet");

    /// <summary>Whether the object is a name: <em>la France, Lyon</em>.</summary>
    public static bool HasNamedObject(SentenceReading sentence, VerbGroup group) =>
        group.End + 1 < sentence.End && (sentence[group.End].IsCapitalized || (FunctionWords.CliticDeterminers.Contains(sentence[group.End]) && sentence[group.End + 1].IsCapitalized));

    /// <summary>Whether one of the words stands right behind, an article and a date passed.</summary>
    private static bool HasObject(SentenceReading sentence, VerbGroup group, Recognition.WordSet words)
    {
        var position = Dates.Behind(sentence, group.End);
        position += position < sentence.End && FunctionWords.AnyDeterminers.Contains(sentence[position]) ? 1 : 0;
        return position < sentence.End && words.Contains(sentence[position]);
    }

    /// <summary><em>Il y aura, il y en aura</em></summary>
    public static bool IsThere(SentenceReading sentence, VerbGroup group) =>
        (group.Head > sentence.First && sentence[group.Head - 1].Is(ClauseBorderWords.There)) || (group.Head - 1 > sentence.First && sentence[group.Head - 2].Is(ClauseBorderWords.There));

    /// <summary><em>A alerté <b>le peloton</b></em>: an object right behind.</summary>
    public static bool HasThing(SentenceReading sentence, VerbGroup group) =>
        group.End < sentence.End && FunctionWords.AnyDeterminers.Contains(sentence[group.End]) && !LittleWords.Contracted.Contains(sentence[group.End])
        && !Dates.Begins(sentence, group.End);

    /// <summary><em>Le cinéma <b>la</b> rappelle</em>; <em>il le rappelle</em> may be what he says.</summary>
    private static bool IsOfHer(SentenceReading sentence, VerbGroup group) => group.Head > sentence.First && Persons.Contains(sentence[group.Head - 1]);

    /// <summary><em>Lui vaut un césar</em></summary>
    public static bool IsForSomebody(SentenceReading sentence, VerbGroup group) => group.Head > sentence.First && Receivers.Contains(sentence[group.Head - 1]);

    /// <summary><em>Remonte à l'hiver 1986</em></summary>
    public static bool IsToTime(SentenceReading sentence, VerbGroup group) =>
        group.End + 1 < sentence.End && (sentence[group.End].Is(LittleWords.At) || LittleWords.Contracted.Contains(sentence[group.End]))
            && (Dates.Begins(sentence, group.End + 1) || sentence[group.End + 1].Has(TokenTraits.Temporal) || (group.End + 2 < sentence.End && sentence[group.End + 2].Has(TokenTraits.Temporal)));

    /// <summary><em>A clôturé hier à 7 euros</em></summary>
    public static bool IsAtFigure(SentenceReading sentence, VerbGroup group) =>
        sentence.Readings.BehindDate(group.End) is var place && place + 1 < sentence.End
            && (sentence[place].Is(LittleWords.At) || sentence[place].Is(LittleWords.In)) && !Clitics.IsReflexive(sentence.Readings, group.Head);

    /// <summary><em>Repris en 2004 <b>par</b> un fonds</em></summary>
    public static bool HasAgent(SentenceReading sentence, VerbGroup group)
    {
        for (var position = group.End; position < Math.Min(sentence.End, group.End + FarthestAgent) && sentence[position].Kind != TokenKind.Punctuation; position++)
        {
            if (sentence[position].Is(ClauseWords.Par))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How far behind its participle an agent may stand: <em>repris le 3 mars 2004 par un fonds</em>.</summary>
    private const int FarthestAgent = 6;

    private static readonly Recognition.WordSet Persons = FrenchWords.Set("la", "les");
    private static readonly Recognition.WordSet Receivers = FrenchWords.Set("lui", "leur", "me", "m'", "te", "t'", "nous", "vous");

    /// <summary>Whether a word is one of the next few.</summary>
    public static bool HasNext(SentenceReading sentence, VerbGroup group, ushort word)
    {
        for (var position = group.End; position < Math.Min(sentence.End, group.End + 3); position++)
        {
            if (sentence[position].Is(word))
            {
                return true;
            }
        }

        return false;
    }
}
