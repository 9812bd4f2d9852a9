using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Tells a participle that predicates (<em>entré en vigueur le 27 février</em>) from one that has become a noun or an adjective.</summary>
internal static class Participles
{
    /// <summary>Participles that are nouns as often: <em>un arrêté, le communiqué, des élus, un blessé</em>.</summary>
    private static readonly WordSet Nouns = FrenchWords.Set(
        "communiqué", "surprise", "surprises", "marché", "traité", "député", "café", "côté", "comité", "degré", "clé", "été", "fait", "faits", "mort", "morts",
        "parti", "partis", "partie", "parties", "délibéré", "adjoint", "adjointe", "adjoints", "défilé", "défilés",
        "controversé", "controversée", "contesté", "contestée", "présumé", "présumée", "présumés", "supposé", "supposée", "prétendu", "illimité", "illimitée", "limité", "limitée", "renforcé", "renforcée",
        "élevé", "élevée", "élevés", "élevées", "organisé", "privé", "privée", "armé", "armée", "armés", "armées", "uni", "unie", "unis", "unies", "isolé", "isolée", "spécialisé", "spécialisée",
        "industrialisé", "industrialisée", "industrialisés", "industrialisées", "anticipé", "anticipée", "anticipés", "anticipées", "développés", "développées",
        "usé", "usée", "usés", "usées", "chiffré", "chiffrée", "chiffrés", "chiffrées", "détaillé", "détaillée", "détaillés", "détaillées",
        "télévisé", "télévisée", "télévisés", "télévisées", "approfondi", "approfondie", "approfondis", "approfondies", "répétés", "répétées", "blindé",
        "blindée", "blindés", "blindées", "piégé", "piégée", "piégés", "piégées", "manqué", "manquée", "manqués", "manquées", "guidé", "guidée", "guidés",
        "guidées", "masqué", "masquée", "masqués", "masquées", "costumé", "costumée", "costumés", "costumées", "ému", "émue", "émus",
        "concerné", "concernée", "concernés", "concernées", "intéressés", "intéressées", "approprié", "appropriée", "appropriés", "appropriées");

    /// <summary><em>L'an passé, la semaine passée</em>: part of a date, unless a complement follows (<em>passé par Monaco</em>).</summary>
    private static readonly WordSet Past = FrenchWords.Set("passé", "passée", "passés", "passées");
    private static readonly WordSet Complements = FrenchWords.Set("par", "à", "de", "en", "au", "sous", "chez", "du", "d'");

    private static readonly ushort Made = FrenchWords.Number("fait");
    private static readonly WordSet Dead = FrenchWords.Set("mort", "morte", "morts", "mortes");

    private static readonly WordSet WithoutAgent = FrenchWords.Set("mort", "morte", "morts", "mortes", "piégé", "piégée", "piégés", "piégées");

    private static readonly WordSet Joiners = FrenchWords.Set("et", "puis");

    /// <summary><em>Né en 1944 et mort en 2012</em>: beside another participle it is one as well.</summary>
    private static bool IsSecondOfTwo(VerbReadings readings, int position) => position > readings.First && Joiners.Contains(readings.Token(position - 1));

    /// <summary><em>Fréquenté par les touristes et expatriés occidentaux</em>: people, where something else may be told of them.</summary>
    private static readonly WordSet People = FrenchWords.Set(
        "expatrié", "expatriés", "réfugié", "réfugiés", "rescapé", "rescapés", "délégué", "délégués", "retraité", "retraités", "salarié", "salariés", "employé",
        "employés", "abonné", "abonnés", "sinistrés", "insurgés", "exilés", "handicapés", "diplômés", "élus", "accusés", "détenus", "invités", "blessés");

    private static bool IsPersonBesideOthers(VerbReadings readings, int position) =>
        People.Contains(readings.Token(position)) && position - 2 > readings.First && readings.Token(position - 1).Is(LittleWords.And)
            && readings.Token(position - 2).Kind == TokenKind.Word && readings[position - 2].Length == 0 && NounPlaces.IsOne(readings, position - 2);

    /// <summary><em>La collecte, privée <b>de</b> local l'an dernier, reprend</em>; not <em>une école privée de Lyon</em>.</summary>
    private static bool IsDeprived(VerbReadings readings, int position) =>
        Deprived.Contains(readings.Token(position)) && position > readings.First && readings.Token(position - 1).Is(',') && position + 2 < readings.End
            && LittleWords.BareOf.Contains(readings.Token(position + 1)) && !readings.Token(position + 2).Has(TokenTraits.Capital);

    private static readonly WordSet Deprived = FrenchWords.Set("privé", "privée", "privés", "privées");

    /// <summary><em>Fait à Dijon, le 4 mars</em>: the last line of a deed.</summary>
    private static bool IsSigned(VerbReadings readings, int position) =>
        position == readings.First && position + 2 < readings.End && readings.Token(position).Is(Made) && readings.Token(position + 1).Is(LittleWords.At) && readings.Token(position + 2).Has(TokenTraits.Capital);

    /// <summary><em>Un salut au pilote, mort vendredi</em>.</summary>
    private static bool IsApposedDeath(VerbReadings readings, int position) =>
        Dead.Contains(readings.Token(position)) && position > readings.First && (readings.Token(position - 1).Is(',') || readings.Token(position - 1).Is('('));

    /// <summary>How many words may lead from a participle to its date: <em>le 17 septembre</em>.</summary>
    private const int WidestDateLead = 3;

    private static readonly ushort Organised = FrenchWords.Number("organisé");
    private static readonly WordSet OrganisedThings = FrenchWords.Set("crime", "voyage", "voyages", "banditisme");

    /// <summary><em>Le dispositif, renforcé lundi, …</em>, <em>le scrutin, organisé le 17 septembre</em>: an adjective has no day; <em>le scrutin organisé en octobre</em>, but <em>un homme armé lundi</em>.</summary>
    private static bool IsApposedWithDate(VerbReadings readings, int position) =>
        position > readings.First && !readings.Token(position).Has(TokenTraits.Temporal) && IsBeforeDate(readings, position + 1)
        && (readings.Token(position - 1).Is(',') || (readings.Token(position).Is(Organised) && !OrganisedThings.Contains(readings.Token(position - 1))));

    /// <summary><em>Quatre avions, dont deux prêtés vendredi par l'Italie, …</em>: behind a number that counts no noun.</summary>
    private static bool IsOfSome(VerbReadings readings, int position) =>
        position - 2 >= readings.First && readings.Token(position - 2).Is(OfWhich) && (HasAgent(readings, position) || IsBeforeDate(readings, position + 1));

    private static readonly ushort OfWhich = FrenchWords.Number("dont");

    private static bool IsBeforeDate(VerbReadings readings, int position)
    {
        // « Le voyage, organisé pour la dernière fois en 2019, … »
        if (position + 3 < readings.End && readings.Token(position).Is(LittleWords.For) && FunctionWords.CliticDeterminers.Contains(readings.Token(position + 1)) && readings.Token(position + 3).Is(LittleWords.Fois))
        {
            position += 4;
        }

        for (var last = Math.Min(readings.End, position + WidestDateLead); position < last; position++)
        {
            var token = readings.Token(position);
            if (token.Has(TokenTraits.Temporal))
            {
                return true;
            }

            if (token.Kind != TokenKind.Number && !FunctionWords.CliticDeterminers.Contains(token) && !FunctionWords.Prepositions.Contains(token))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><em>Le plan détaillé lundi par le ministre</em>, <em>un permis contesté par les riverains</em>; but <em>mort par balle</em>, <em>une voiture piégée par un kamikaze</em>.</summary>
    private static bool HasAgent(VerbReadings readings, int position) =>
        readings.BehindDate(position + 1) is var after && after < readings.End && readings.Token(after).Is(ClauseWords.Par)
        && (after > position + 1 || (after + 1 < readings.End && !WithoutAgent.Contains(readings.Token(position)) && IsGroupLead(readings.Token(after + 1))));

    private static bool IsGroupLead(Token word) => FunctionWords.AnyDeterminers.Contains(word) || word.Has(TokenTraits.Capital);

    private static readonly WordSet Crossed = FrenchWords.Set("croisé", "croisée", "croisés", "croisées");
    private static readonly WordSet Crossing = FrenchWords.Set("ligament", "ligaments", "mots", "regard", "regards", "feux", "tirs", "bras", "financement", "financements", "subventions");
    private static readonly WordSet Doors = FrenchWords.Set("porte", "portes");
    private static readonly WordSet Open = FrenchWords.Set("ouverte", "ouvertes");
    private static readonly WordSet Decrees = FrenchWords.Set("arrêté", "arrêtés");
    private static readonly WordSet Called = FrenchWords.Set("dit", "dite", "dits", "dites");
    private static readonly ushort Non = FrenchWords.Number("non");

    public static bool IsPredicate(VerbReadings readings, int position)
    {
        var token = readings.Token(position);
        if (Past.Contains(token) && !(position + 1 < readings.End && (Complements.Contains(readings.Token(position + 1)) || RoleNouns.All.Contains(readings.Token(position + 1)) || IsOnADay(readings, position))))
        {
            return false;
        }

        // « Le couvre-feu s'appliquera aux mineurs non accompagnés jusqu'au 21 novembre »
        if (position > readings.First && readings.Token(position - 1).Is(Non))
        {
            return false;
        }

        // « Porte ouverte samedi au lycée »; « une porte ouverte samedi par la foule »
        if (Open.Contains(token) && position > readings.First && Doors.Contains(readings.Token(position - 1)) && HeadlineNouns.BeginsClause(readings, position - 1))
        {
            return false;
        }

        // « En application de la loi dite « Climat » du 22 août »: how it is called; but « une messe dite lundi ».
        if (Called.Contains(token) && position + 1 < readings.End && readings.Token(position + 1) is var name && (name.Is('«') || name.Is('"') || name.Is('“') || name.IsCapitalized))
        {
            return false;
        }

        // « Exclus de l'extension (arrêté du 3 février 2006, art. 1er) »: somebody is taken « le 3 février ».
        if (Decrees.Contains(token) && position + 2 < readings.End && readings.Token(position + 1).Is(LittleWords.OfThe) && readings.Token(position + 2).Kind == TokenKind.Number)
        {
            return false;
        }

        // « Les ligaments croisés en 2013 »; « une passante croisée lundi »
        if (Crossed.Contains(token) && position > readings.First && Crossing.Contains(readings.Token(position - 1)))
        {
            return false;
        }

        return (!FunctionWords.NeverVerbs.Contains(token) || VerbalPrepositions.IsVerb(readings, position)) && !IsPersonBesideOthers(readings, position)
            && (!NounPlaces.IsOne(readings, position) || IsOfSome(readings, position))
            && !HeadlineNouns.IsOne(readings, position, VerbTense.PastParticiple)
            && (!Nouns.Contains(token) || HasAgent(readings, position) || IsApposedWithDate(readings, position) || IsSecondOfTwo(readings, position)
                || IsApposedDeath(readings, position) || IsDeprived(readings, position) || Departures.Are(readings, position) || IsSigned(readings, position)
                || ReducedParticiples.IsMade(readings, position));
    }

    /// <summary><em>Les examens passés cet après-midi</em>.</summary>
    internal static bool IsOnADay(VerbReadings readings, int position) =>
        !readings.Token(position).Has(TokenTraits.Temporal) && (readings.Token(position + 1).Has(TokenTraits.Temporal)
            || (FunctionWords.CliticDeterminers.Contains(readings.Token(position + 1)) && position + 2 < readings.End && readings.Token(position + 2).Has(TokenTraits.Temporal)));
}
