using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Words that are spelled like an event noun and are none here: part of a name, of a preposition, of a date.</summary>
internal static class OtherNouns
{
    private static readonly WordSet Figures = FrenchWords.Set("chiffre", "chiffres");
    private static readonly WordSet Edges = FrenchWords.Set("début", "fin", "milieu");
    private static readonly WordSet EdgeLeads = FrenchWords.Set("dès", "depuis", "vers", "avant");

    private static readonly WordSet Periodicals = FrenchWords.Set("revue", "édition", "éditions", "tribune", "chronique");

    private static readonly WordSet Rubrics = FrenchWords.Set("événements", "évènements");

    private static readonly ushort Worldwide = FrenchWords.Number("mondial");
    private static readonly ushort Tour = FrenchWords.Number("tour");
    private static readonly ushort Price = FrenchWords.Number("prix");
    private static readonly WordSet Feminine = FrenchWords.Set("une", "la", "cette", "sa", "leur", "grande", "haute", "vieille");

    /// <summary>Nouns that are prepositions without a determiner: <em>grâce à ses élus</em>, <em>suite à la grève</em>.</summary>
    private static readonly WordSet Prepositional = FrenchWords.Set("grâce", "suite");

    public static bool Has(SentenceReading sentence, int position, EventNoun noun) =>
        IsTitle(sentence, position, noun) || IsRubric(sentence, position) || IsPeriodical(sentence, position) || IsPreposition(sentence, position)
        || IsEdge(sentence, position) || IsWorldwide(sentence, position) || LedNouns.IsIssue(sentence, position) || LedNouns.IsDay(sentence, position)
        || LedNouns.IsTrade(sentence, position) || IsTower(sentence, position) || IsHall(sentence, position) || IsPrice(sentence, position)
        || IsInsured(sentence, position) || IsStill(sentence, position) || IsAcronym(sentence, position) || IsNobody(sentence, position)
        || IsOfOffice(sentence, position) || IsLookBack(sentence, position) || IsOfBallot(sentence, position) || IsTimes(sentence, position);

    /// <summary><em>Le marché du travail, le directeur du travail, la Cour de cassation, aux termes de l'accord</em>: of which kind it is; but <em>le travail de mardi</em>.</summary>
    private static bool IsOfOffice(SentenceReading sentence, int position) =>
        sentence[position].Is(Terms)
            || (Offices.Contains(sentence[position]) && position - 1 > sentence.First && LittleWords.OfWords.Contains(sentence[position - 1]) && sentence.GroupAt(position - 2) is null);

    /// <summary><em>Petit retour sur décembre</em>: what is told again.</summary>
    private static bool IsLookBack(SentenceReading sentence, int position) =>
        sentence[position].Is(NounReader.Return) && position + 2 < sentence.End && sentence[position + 1].Is(LittleWords.Upon)
        && (sentence[position + 2].Has(TokenTraits.Temporal) || sentence[position + 3 < sentence.End ? position + 3 : position + 2].Has(TokenTraits.Temporal));

    /// <summary><em>La police cantonale, la taxe municipale</em>; but <em>les cantonales, l'élection cantonale</em>.</summary>
    private static bool IsOfBallot(SentenceReading sentence, int position) =>
        Ballots.Contains(sentence[position]) && position > sentence.First && sentence[position - 1] is { Kind: TokenKind.Word } before
            && !FunctionWords.AnyDeterminers.Contains(before) && !FunctionWords.Prepositions.Contains(before) && !FunctionWords.EarlyAdjectives.Contains(before)
        && EventNouns.Has(sentence.Text.Characters(position - 1)) is false;

    /// <summary><em>Reporté à six reprises, à plusieurs reprises</em>: how often.</summary>
    private static bool IsTimes(SentenceReading sentence, int position) =>
        sentence[position].Is(Times) && position - 2 >= sentence.First && sentence[position - 2].Is(LittleWords.At) && !FunctionWords.CliticDeterminers.Contains(sentence[position - 1]);

    private static readonly ushort Times = FrenchWords.Number("reprises");

    private static readonly WordSet Ballots = FrenchWords.Set(
        "cantonale", "cantonales", "municipale", "municipales", "régionale", "régionales", "européenne", "européennes", "législative", "présidentielle",
        "primaire", "mondial");

    private static readonly WordSet Offices = FrenchWords.Set("travail", "cassation");
    private static readonly ushort Terms = FrenchWords.Number("termes");

    /// <summary>
    /// <em>L'Événement du jeudi, Éditions du Seuil</em>: a weak noun with a capital inside the sentence is part of a name; but for
    /// <em>octobre 1997 : Demande d'extradition</em> and <em>le Décret n° 2015-789</em>.
    /// </summary>
    private static bool IsTitle(SentenceReading sentence, int position, EventNoun noun) =>
        noun.Strength == EventNounStrength.Weak && position > sentence.First && sentence[position].Has(TokenTraits.Capital) && !sentence[position].Has(TokenTraits.AllCapitals)
        && !HeadlineNouns.BeginsClause(sentence.Readings, position) && !IsOccasion(sentence, position) && !ReferenceNumbers.StandBehind(sentence, position);

    /// <summary><em>La revue Nature du lundi 29 août</em>: a name behind it makes it something to read.</summary>
    private static bool IsPeriodical(SentenceReading sentence, int position) =>
        Periodicals.Contains(sentence[position]) && position + 1 < sentence.End && sentence[position + 1].Has(TokenTraits.Capital)
            && !sentence[position + 1].Has(TokenTraits.AllCapitals | TokenTraits.Temporal);

    /// <summary>A line that says only of which day the page is: <em>Événements du 11 mai 2017</em>.</summary>
    private static bool IsRubric(SentenceReading sentence, int position)
    {
        if (position != sentence.First || !Rubrics.Contains(sentence[position]) || position + 1 >= sentence.End || !sentence[position + 1].Is(LittleWords.OfThe))
        {
            return false;
        }

        for (var after = position + 2; after < sentence.End; after++)
        {
            if (sentence[after].Kind == TokenKind.Word && !sentence[after].Has(TokenTraits.Temporal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><em>Lors de l'Exposition universelle</em>: what is an occasion happens, however it is written.</summary>
    private static bool IsOccasion(SentenceReading sentence, int position) =>
        position - 3 >= sentence.First && sentence[position - 3].Is(ClauseWords.Lors) && LittleWords.OfWords.Contains(sentence[position - 2]);

    /// <summary><em>Grâce à</em>, but <em>la grâce à l'ancien ministre</em>.</summary>
    private static bool IsPreposition(SentenceReading sentence, int position) =>
        IsInLocution(sentence, position) || Prepositional.Contains(sentence[position]) && position + 1 < sentence.End && LittleWords.ToWords.Contains(sentence[position + 1])
        && (position == sentence.First || !FunctionWords.AnyDeterminers.Contains(sentence[position - 1]));

    /// <summary><em>L'assurance maladie, une garantie accident</em>: what one is insured against.</summary>
    private static bool IsInsured(SentenceReading sentence, int position) => position > sentence.First && Insurances.Contains(sentence[position - 1]);

    /// <summary><em>Les pourparlers, au point mort depuis mars</em>: nobody died.</summary>
    private static bool IsStill(SentenceReading sentence, int position) => position > sentence.First && sentence[position].Is(Dead) && sentence[position - 1].Is(Neutral);

    /// <summary><em>Nul n'ignore</em>, <em>un score nul</em>; but <em>leur nul de vendredi, le nul concédé à Gand</em>.</summary>
    private static bool IsNobody(SentenceReading sentence, int position) => sentence[position].Is(Nobody) && (position == sentence.First || !Held.Contains(sentence[position - 1]));

    private static readonly ushort Nobody = FrenchWords.Number("nul");
    private static readonly WordSet Held = FrenchWords.Set("le", "un", "leur", "ce", "du", "au", "notre", "son");

    /// <summary><em>Les policiers du RAID, le CROSS Gris-Nez, la loi PACTE</em>: in capitals they are initials; but <em>RAID MORTEL À GAZA</em>.</summary>
    private static bool IsAcronym(SentenceReading sentence, int position) =>
        Acronyms.Contains(sentence[position]) && sentence[position].Has(TokenTraits.AllCapitals) && position > sentence.First
            && sentence[position - 1].Kind == TokenKind.Word && !sentence[position - 1].Has(TokenTraits.AllCapitals);

    private static readonly WordSet Acronyms = FrenchWords.Set("raid", "cross", "pacte");
    private static readonly ushort Dead = FrenchWords.Number("mort");
    private static readonly ushort Neutral = FrenchWords.Number("point");
    private static readonly WordSet Insurances = FrenchWords.Set(
        "assurance", "assurances", "congé", "congés", "garantie", "garanties", "couverture", "indemnité", "indemnités", "allocation", "allocations");

    /// <summary><em>Au début de la saison 2008, à la fin des travaux, en fin de course</em>: when, not what.</summary>
    private static bool IsEdge(SentenceReading sentence, int position)
    {
        if (position == sentence.First || !Edges.Contains(sentence[position]))
        {
            return false;
        }

        var before = FunctionWords.CliticDeterminers.Contains(sentence[position - 1]) ? position - 2 : position - 1;
        return before >= sentence.First && (LittleWords.ToWords.Contains(sentence[before]) || sentence[before].Is(LittleWords.In) || EdgeLeads.Contains(sentence[before]));
    }

    /// <summary><em>Le patrimoine mondial</em>; but <em>le Mondial, un mondial de judo</em>.</summary>
    private static bool IsWorldwide(SentenceReading sentence, int position) =>
        sentence[position].Is(Worldwide) && position > sentence.First && !FunctionWords.AnyDeterminers.Contains(sentence[position - 1])
        && !FunctionWords.EarlyAdjectives.Contains(sentence[position - 1]) && !sentence[position].Has(TokenTraits.Capital);

    /// <summary><em>La salle des fêtes, le comité des fêtes</em></summary>
    private static bool IsHall(SentenceReading sentence, int position) =>
        sentence[position].Is(Feasts) && position - 2 >= sentence.First && Halls.Contains(sentence[position - 2]) && LittleWords.OfWords.Contains(sentence[position - 1]);

    private static readonly ushort Feasts = FrenchWords.Number("fêtes");
    private static readonly WordSet Halls = FrenchWords.Set("salle", "salles", "comité", "comités", "foyer");

    /// <summary><em>Une tour des années 1970</em>; but <em>le second tour, un tour de table</em>.</summary>
    private static bool IsTower(SentenceReading sentence, int position) => sentence[position].Is(Tour) && position > sentence.First && Feminine.Contains(sentence[position - 1]);

    /// <summary><em>Aux prix de 2008</em>; but <em>le prix de la critique</em>.</summary>
    private static bool IsPrice(SentenceReading sentence, int position) =>
        sentence[position].Is(Price) && position > sentence.First && LittleWords.ToWords.Contains(sentence[position - 1]) && position + 1 < sentence.End
            && LittleWords.OfWords.Contains(sentence[position + 1]);

    private static readonly ushort Ratio = FrenchWords.Number("rapport");

    /// <summary><em>Par rapport à 2018</em></summary>
    public static bool IsRatio(SentenceReading sentence, int position) => position > sentence.First && sentence[position].Is(Ratio) && sentence[position - 1].Is(ClauseWords.Par);

    /// <summary><em>À la suite de l'effondrement</em>; <em>un chiffre d'affaires</em>.</summary>
    private static bool IsInLocution(SentenceReading sentence, int position) => IsRatio(sentence, position) || position - 2 >= sentence.First
        && ((Prepositional.Contains(sentence[position]) && sentence[position - 1].Is(LittleWords.The) && sentence[position - 2].Is(LittleWords.At))
            || (Figures.Contains(sentence[position - 2]) && sentence[position - 1].Is(LittleWords.OfElided)));
}
