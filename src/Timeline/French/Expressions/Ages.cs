using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Expressions;

/// <summary>Lengths that are ages, and no expressions of time (spec family 6).</summary>
internal static class Ages
{
    /// <summary>Over so many years a name's complement is an age, and no length: <em>un Plan européen de cinq ans</em>.</summary>
    internal const int LeastAge = 14;

    /// <summary>How far before <em>ses 70 ans</em> the verb of feasting may stand.</summary>
    private const int FarthestBirthday = 6;

    private static readonly ushort From = FrenchWords.Number("partir");
    private static readonly ushort FromAgeOn = FrenchWords.Number("dès");
    private static readonly WordSet Days = FrenchWords.Set(["aujourd'hui", "hier", "demain", .. FrenchWords.Weekdays]);
    private static readonly WordSet Aged = FrenchWords.Set("âgé", "âgée", "âgés", "âgées", "âge", "agé", "agée", "agés", "agées");
    private static readonly WordSet AgeLinks = FrenchWords.Set("et", "ou", "à");
    private static readonly WordSet Babies = FrenchWords.Set("nourrisson", "nourrissons", "bébé", "bébés", "fœtus", "chiot", "chiots", "chaton", "chatons");
    private static readonly WordSet Birthdays = FrenchWords.Set("fêté", "fêter", "fête", "fêtera", "fêtait", "soufflé", "souffler", "célébré");
    private static readonly WordSet Possessives = FrenchWords.Set("ses", "mes", "nos", "leurs", "tes", "vos", "les", "aux");
    private static readonly WordSet Own = FrenchWords.Set("ses", "mes", "tes");
    private static readonly WordSet Having = FrenchWords.Set(
        "a", "ai", "as", "avons", "avez", "ont", "avait", "avais", "avions", "aviez", "avaient", "aura", "aurai", "auras", "auront", "aurait", "eut", "eu",
        "ayant", "avoir");
    private static readonly WordSet Firm = FrenchWords.Set("ferme", "fermes", "devant", "dont", "d'", "de");
    private static readonly WordSet Few = FrenchWords.Set("un", "une", "deux", "trois", "quatre", "quelques", "plusieurs", "des", "près", "plus", "moins", "les", "ces", "mille");
    private static readonly WordSet Scarcely = FrenchWords.Set("peine");
    /// <summary><em>Il n'a pas 15 ans</em></summary>
    private static readonly WordSet NegationWords = FrenchWords.Set("pas", "plus", "guère");
    private static readonly WordSet Already = FrenchWords.Set("déjà", "bientôt", "alors", "seulement", "environ", "que", "qu'", "tout", "juste");
    /// <summary>What leads to a length with <em>à</em>: <em>condamné à dix ans, la durée passe à dix ans, un emprunt à dix ans</em>; <em>elle débute à dix ans</em> tells an age.</summary>
    private static readonly WordSet Amounting = FrenchWords.Set(
        "condamné", "condamnée", "condamnés", "condamnées", "condamne", "condamner", "fixé", "fixée", "fixés", "limité", "limitée", "limités", "porté",
        "portée", "portés", "réduit", "réduite", "réduits", "ramené", "ramenée", "prolongé", "prolongée",
        "estimé", "estimée", "évalué", "évaluée", "passe", "passé", "passée", "passera", "passant", "passer", "élève", "élevait", "élèverait", "élèvera",
        "établit", "égal", "égale", "supérieur", "supérieure", "inférieur", "inférieure", "échéance", "horizon", "obligation",
        "obligations", "emprunt", "emprunts", "taux", "contrat", "prêt", "garantie", "peine", "peines", "écopé", "requis", "plan", "ans", "survie", "suivi", "recul", "crédit", "récidive");
    private static readonly WordSet AtWord = FrenchWords.Set("à");
    private static readonly WordSet Apposed = FrenchWords.Set(
        "et", "qui", "dont", "a", "est", "avait", "était", "dirige", "domicilié", "domiciliée", "originaire", "marié", "mariée", "père", "mère", "demeurant",
        "vit");
    private static readonly ushort YearsInWords = FrenchWords.Number("années");

    /// <summary>
    /// An age is told of somebody: <em>âgé de 45 ans</em>, apart between marks (<em>le suspect, 45 ans, …</em>), as a complement
    /// (<em>un homme de 45 ans</em>), as a class (<em>les 18-25 ans, les plus de 60 ans</em>), or as a moment of a life (<em>à 35 ans, il…</em>).
    /// </summary>
    public static bool Are(Place place)
    {
        if (!LittleWords.YearsOfAge.Contains(place[place.End - place.Start - 1]) && !(place.Length > 2 && LittleWords.YearsOfAge.Contains(place[1])))
        {
            // « un homme d'une quarantaine d'années », « à 69 ans et deux jours », « à l'âge de 69 ans et deux jours »
            return (place.Before().Is(LittleWords.And) && LittleWords.YearsOfAge.Contains(place.Before(2)) && (place.HasBefore(AtWord, 4) || place.HasBefore(Aged, 5)))
                || (place.HasBefore(LittleWords.BareOf) && (place.HasBefore(Babies, 2) || (place[^1].Is(YearsInWords) && (AgedPersons.IsPerson(place) || place.HasBefore(Aged, 2)))));
        }

        var before = place.Before();
        return place.HasBefore(Aged) || place.HasBefore(Aged, 2) || place.HasBefore(Aged, 3) || (place.HasBefore(Aged, 4) && AgeLinks.Contains(before))
            || (place.HasBefore(Possessives) && ((place.HasBefore(Birthdays, 2) && !place.HasAfter(LittleWords.BareOf)) || place.HasBefore(PersonNouns.All, 2)))
            || (before.Is(',') && (place.IsBeforeMark || Apposed.Contains(place.After()) || place.After().Has(TokenTraits.LineStart)))
            || (before.Is(LittleWords.And) && place.Before(2).Kind == TokenKind.Number && (place.Before(3).Is(',') || place.Before(3).Is('(')) && place.After().Kind == TokenKind.Punctuation)
            || (before.Is('(') && (place.After() is { Kind: TokenKind.Punctuation } || (place.Before(2).IsCapitalized && place[0].Number > LeastAge)))
            || (before.Is(FromAgeOn) && !place.HasAfter(LittleWords.BareOf))
            || (LittleWords.MoreOrLess.Contains(place[0]) && place.HasBefore(LittleWords.BareOf) && place.Before(2).Kind == TokenKind.Number)
            || (place.HasBefore(LittleWords.BareOf)
                && (AgedPersons.IsPerson(place) || (place.HasBefore(LittleWords.MoreOrLess, 2) && place.HasBefore(LittleWords.BareOf, 3) && AgedPersons.IsPerson(place, 4))))
            || IsClass(place) || IsTariff(place) || (place.HasBefore(LittleWords.BareOf) && place.HasBefore(LittleWords.One, 2) && place.Before(3).Is(ClauseWords.Dont))
            || IsCompared(place)
            || SoftenedAges.Are(place)
            || (!place.HasAfter(LittleWords.BareOf) && IsBirthday(place))
            || (IsLong(place) && !place.HasAfter(LittleWords.BareOf) && place.HasBefore(LittleWords.BareOf) && place.Before(2).Is(From) && place.HasBefore(AtWord, 3))
            || (place[0].Kind == TokenKind.Number && place[0].IsJoined)
            // « Il est mort à nonante et un ans »: what is left of an age.
            || (before.Is(LittleWords.And) && LittleWords.One.Contains(place[0]) && NumberWords.CanStartWith(place.Before(2).Word))
            || place.HasBefore(PersonNouns.All) || IsBehindName(place) || AgedPersons.IsBeforeName(place)
            || (place.HasBefore(Possessives) && place.HasAfter(AgeLinks) && place.HasAfter(LittleWords.MoreOrLess, 2))
            || (AgeLinks.Contains(before) && place.Before(2).Kind == TokenKind.Number && place.HasBefore(LittleWords.BareOf, 3) && AgedPersons.IsPerson(place, 4))
            || (!place.HasAfter(LittleWords.BareOf)
                && (IsReached(place)
                    || (place[0].Number > 4 && place.HasBefore(Possessives) && FunctionWords.Prepositions.Contains(place.Before(2))
                        && (place.IsBeforeMark || FunctionWords.Conjunctions.Contains(place.After())))
                    || (place.HasBefore(AtWord)
                        && (place.Before(2).IsCapitalized || (IsLong(place) && !place.HasAfter(Firm) && !place.HasBefore(Amounting, place.Before(2).Has(TokenTraits.Temporal) ? 3 : 2))))));
    }

    /// <summary><em>Elle a fêté mercredi ses 70 ans</em>, <em>pas question d'attendre mes 70 ans</em>.</summary>
    private static bool IsBirthday(Place place)
    {
        if (place.HasBefore(Own) && AgedPersons.CountsGrown(place) && place.Length == 2 && !place.After().IsCapitalized && place.IsBeforeMark)
        {
            return true;
        }

        for (var back = 2; place.HasBefore(Possessives) && back <= FarthestBirthday && place.Before(back).Kind is TokenKind.Word or TokenKind.Number; back++)
        {
            if (place.HasBefore(Birthdays, back))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Il aurait eu 70 ans en mars</em>; but <em>il a dix ans pour payer</em>.</summary>
    private static bool IsReached(Place place) =>
        IsLong(place) && !place.HasAfter(Firm) && !place.After().Is(LittleWords.For) && !HasToFill(place)
            && (place.HasBefore(Having) || (place.HasBefore(Days) && place.HasBefore(Having, 2)) || (place.HasBefore(Already) && place.HasBefore(Having, 2))
                || (place.HasBefore(NegationWords) && place.HasBefore(Having, 2))
                || (place.HasBefore(Scarcely) && place.HasBefore(AtWord, 2) && place.HasBefore(Having, 3)));

    /// <summary><em>Le titre de la catégorie U23 (moins de 23 ans)</em></summary>
    private static bool IsClass(Place place) => place.HasBefore(LittleWords.BareOf) && place.HasBefore(LittleWords.MoreOrLess, 2) && place.Before(3).Is('(') && place.After().Is(')') && IsLong(place);

    /// <summary><em>Un tiers des salariés ont moins de 35 ans</em>; but <em>il a moins de 30 ans pour payer</em>.</summary>
    private static bool IsCompared(Place place) =>
        place[^2].Number > LeastAge && !place.HasAfter(Firm) && !place.After().Is(LittleWords.For) && !HasToFill(place)
            && (LittleWords.MoreOrLess.Contains(place[0]) ? place.HasBefore(Having) : place.HasBefore(LittleWords.BareOf) && place.HasBefore(LittleWords.MoreOrLess, 2) && place.HasBefore(Having, 3));

    /// <summary><em>Il a dix ans à purger</em>; not <em>il aurait eu 75 ans à Noël, il aura 75 ans à la fin du mois</em>.</summary>
    private static bool HasToFill(Place place) => place.After().Is(LittleWords.At) && !place.HasBefore(ComingOfAge);

    private static readonly WordSet ComingOfAge = FrenchWords.Set("eu", "aura", "auront", "aurait", "auraient");

    /// <summary><em>Prix 8 F (moins de 18 ans : 5 F)</em>, <em>gratuit moins de 12 ans</em>, <em>8 € -18 ans, pour les - 18 ans, - de 12 ans 4 €</em></summary>
    private static bool IsTariff(Place place) =>
        LittleWords.MoreOrLess.Contains(place[0]) ? place.After().Is(':') || place.HasBefore(Free)
        : place.HasBefore(LittleWords.BareOf)
            ? (place.HasBefore(LittleWords.MoreOrLess, 2) && (place.After().Is(':') || place.HasBefore(Free, 3))) || (place.Before(2).Is('-') && !place.HasAfter(LittleWords.BareOf))
        : place.Before().Is('-') && (place.HasBefore(Possessives, 2) || ((place.Before(2).Is('€') || place.Before(2).Is('(')) && place.After().Kind == TokenKind.Punctuation));

    private static readonly WordSet Free = FrenchWords.Set("gratuit", "gratuite", "gratuits", "gratuité", "tarif", "interdit", "interdite", "déconseillé");

    private static bool IsLong(Place place) => place[0].Number > 4 || (place[0].Kind == TokenKind.Word && (!Few.Contains(place[0]) || NumberWords.ValueOf(place[1].Word) == 20));

    /// <summary><em>Sophie, maman de Léa et Jules 4 ans</em></summary>
    private static bool IsBehindName(Place place) =>
        place.Before() is { IsCapitalized: true, Word: 0 } name && !name.Has(TokenTraits.AllCapitals) && !place.Before(2).Is(LittleWords.At)
        && (place.IsBeforeMark || place.After().Is(LittleWords.And));
}
