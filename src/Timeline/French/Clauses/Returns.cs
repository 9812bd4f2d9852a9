using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Who or what is called back or taken back: <em>Paris a rappelé son ambassadeur</em> tells nobody anything, <em>l'armée a repris la ville</em> begins nothing again.</summary>
internal static class Returns
{
    private static readonly WordSet Goods = FrenchWords.Set(
        "véhicule", "véhicules", "voiture", "voitures", "modèle", "modèles", "produit", "produits", "lot", "lots", "exemplaires", "appareils", "moteurs",
        "réservistes", "troupes", "contingent", "émissaire", "pompiers", "policiers", "salariés", "diplomates", "diplomate", "joueurs", "soldats",
        "ambassadeurs", "astronaute", "astronautes", "équipage", "équipages");

    private static readonly WordSet Holdings = FrenchWords.Set(
        "fugitif", "fugitifs", "évadé", "évadés", "prisonnier", "prisonniers", "détenus", "contrôle", "possession", "pouvoir", "ville", "village", "villages",
        "localité", "quartier", "quartiers", "colline", "base", "bastion", "fief", "position", "positions", "terrain", "territoire", "territoires", "aéroport",
        "raffinerie",
        "entreprise", "société", "usine", "atelier", "restaurant", "hôtel", "compagnie", "filiale", "groupe", "garage", "librairie", "magasin", "magasins",
        "enseigne", "marque", "titre", "mairie", "siège", "tête", "avantage");

    public static bool Are(SentenceReading sentence, VerbGroup group) => group.Lemma switch
    {
        "rappeler" => !group.IsInverted && !IsSpoken(sentence, group) && IsOf(sentence, group, Goods, isOfPersons: true),
        // « Affirme l'avoir reprise »: what stands before may be anything, but is seldom work that goes on.
        "reprendre" => HasPronounBefore(sentence, group) || (group.IsPassive && AreSome(sentence, group))
            || IsOf(sentence, group, Holdings, isOfPersons: group.IsPassive || group is { Form: VerbGroupForm.PastParticiple, IsCompound: false }),
        _ => false,
    };

    /// <summary><em>Le juge est compétent, a rappelé lundi le procureur</em>; <em>a rappelé au maire que…</em></summary>
    private static bool IsSpoken(SentenceReading sentence, VerbGroup group) => (group.Start > sentence.First && Incises.Is(sentence, group)) || ObjectsBetween.NoneBeforeThat(sentence, group);

    private static bool IsOf(SentenceReading sentence, VerbGroup group, WordSet things, bool isOfPersons)
    {
        if (HasObjectBefore(sentence, group))
        {
            return false;
        }

        var isUndergone = group.IsPassive || group.Form == VerbGroupForm.PastParticiple;
        var position = isUndergone ? Patient(sentence, group) is { IsPronoun: false } patient ? patient.Start : sentence.End : ObjectOf(sentence, group);
        for (var last = Math.Min(sentence.End, position + 3); position < last && (position < group.Start || sentence.GroupAt(position) is null); position++)
        {
            var token = sentence[position];
            if (things.Contains(token) || (isOfPersons && (PersonNouns.All.Contains(token) || RoleNouns.All.Contains(token))))
            {
                return true;
            }

            // « A rappelé Karim Benzema », « a repris Palmyre »
            if (token.Has(TokenTraits.Capital) && !isUndergone && (!isOfPersons || (position + 1 < sentence.End && sentence[position + 1].Has(TokenTraits.Capital))))
            {
                return true;
            }

            // « L'activité pourrait reprendre lundi dans l'atelier »: a place is not what is taken back.
            if (token.Kind == TokenKind.Punctuation || LittleWords.OfWords.Contains(token) || LittleWords.ToWords.Contains(token) || (!isUndergone && FunctionWords.Prepositions.Contains(token)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><em><b>L'ambassadeur</b> a été rappelé</em>, <em><b>l'ambassadeur</b>, rappelé lundi</em>.</summary>
    private static SourceSpan? Patient(SentenceReading sentence, VerbGroup group) =>
        group.IsFinite ? SubjectReader.Find(sentence, group)
            : group is { Form: VerbGroupForm.PastParticiple, IsCompound: false } && group.Start > sentence.First ? SubjectReader.Antecedent(sentence, group.Start)
            : null;

    /// <summary><em>Trois <b>d'entre eux</b> ont été repris</em></summary>
    private static bool AreSome(SentenceReading sentence, VerbGroup group) => group.Start - 2 >= sentence.First && sentence[group.Start - 2].Is(Among) && Them.Contains(sentence[group.Start - 1]);

    private static readonly ushort Among = FrenchWords.Number("entre");
    private static readonly WordSet Them = FrenchWords.Set("eux", "elles");

    /// <summary><em>L'a reprise, l'avoir reprise</em>; but <em>comme l'a repris le quotidien</em>.</summary>
    private static bool HasPronounBefore(SentenceReading sentence, VerbGroup group) =>
        HasObjectBefore(sentence, group) && group.Start > sentence.First && !ClauseWords.That.Contains(sentence[group.Head - 1]) && !sentence[group.Start - 1].Is(LittleWords.As);

    /// <summary><em>Comme l'a rappelé le maire, ce qu'a rappelé Aline Roux</em>: what is called back stands before, and who speaks behind.</summary>
    private static bool HasObjectBefore(SentenceReading sentence, VerbGroup group)
    {
        for (var position = group.Start; position < group.Head; position++)
        {
            if (FunctionWords.CliticDeterminers.Contains(sentence[position]))
            {
                return true;
            }
        }

        return group.Head > sentence.First && ClauseWords.That.Contains(sentence[group.Head - 1]);
    }

    /// <summary>The first word of what a verb takes, words of time passed.</summary>
    private static int ObjectOf(SentenceReading sentence, VerbGroup group)
    {
        var position = group.End;
        while (position < sentence.End && (Dates.Begins(sentence, position) || (sentence[position].Is(LittleWords.In) && position + 1 < sentence.End && Dates.IsTime(sentence, position + 1))))
        {
            position = Dates.End(sentence, sentence[position].Is(LittleWords.In) ? position + 1 : position);
        }

        // « En février 400.000 véhicules »: the number is of what follows.
        return position > group.End && sentence[position - 1] is { Kind: TokenKind.Number, Length: not 4 } ? position - 1 : position;
    }
}
