using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates between a noun and its complement, <em>l'ouverture, en 2004, d'un refuge</em>, and what stands between a date and its verb.</summary>
internal static class InterruptingRules
{
    /// <summary>Verbs whose own <em>de</em> follows their object.</summary>
    private static readonly HashSet<string> Removing = ["retirer", "exclure", "écarter", "ôter", "rayer", "supprimer", "déduire", "distinguer", "séparer", "effacer", "tirer", "sortir", "bannir"];

    /// <summary>How far before the comma the noun may stand whose agent follows: <em>l'abattage des platanes, samedi, par la mairie</em>.</summary>
    private const int Longest = 4;

    /// <summary>The subject of a remark, with its article: <em>tout le monde, les anciens</em>.</summary>
    private const int LongestSubject = 6;

    private static readonly HashSet<string> Known = [
        "souvenir", "savoir", "oublier", "rappeler", "dire", "noter", "préciser", "avouer", "reconnaître", "répéter", "souligner", "comprendre", "deviner",
        "ignorer"];
    private static readonly WordSet Objects = FrenchWords.Set("en", "le", "l'");
    private static readonly WordSet Granted = FrenchWords.Set("vrai", "certain", "sûr", "exact", "évident", "connu", "entendu", "promis", "dit");

    private static readonly WordSet Manners = FrenchWords.Set(
        "voix", "vote", "biais", "force", "porte", "bouche", "communiqué", "lettre", "courrier", "arrêté", "décret", "message", "téléphone", "voie", "presse");

    /// <summary>
    /// <em>L'ouverture, en 2004, d'un refuge</em>, <em>l'adoption, lundi, par le Sénat</em>, <em>la cession en juin de la branche</em>: between a noun and its complement.
    /// </summary>
    public static Predicate? Between(DateSite site)
    {
        var before = site.BeforeLead;
        var isAside = site.Is(before, ',') && site.Is(site.End, ',');
        var next = isAside ? site.End + 1 : site.End;
        if (next + 1 >= site.Sentence.End || !(isAside ? LittleWords.OfWords.Contains(site.Sentence[next]) || HasAgent(site, next) : HasComplement(site, next)))
        {
            return null;
        }

        // « Fondateur, en 1954, d'une association, l'abbé s'est éteint »
        if (isAside && site.LeftVerb is null && before > site.Sentence.First && RoleNouns.All.Contains(site.Sentence[before - 1]) && LittleWords.OfWords.Contains(site.Sentence[next]))
        {
            return new Predicate(before - 1, null, EventClass.State);
        }

        var found = NounReader.NearestBefore(site.Sentence, isAside ? GenitiveRules.BeforeAdjective(site, before) : before + 1, out var noun);
        return isAside
            ? Predicate.Of(before - found <= (site.Sentence[next].Is(ClauseWords.Par) && site.LeftVerb is not ({ IsPassive: true } or { Form: VerbGroupForm.PastParticiple }) ? Longest : 2) ? found : -1, noun)
            : Predicate.Of(found == before && IsDefinite(site, found) && (site.Meaning is { Granularity: > Granularity.Day } || IsLed(site, found)) ? found : -1, noun);
    }

    /// <summary><em>Le maire, qui promettait encore, fin août, une ouverture, se tait</em>: between a verb and its object.</summary>
    public static Predicate? BeforeObject(DateSite site)
    {
        var before = site.BeforeLead;
        if (!site.Is(before, ',') || !site.Is(site.End, ',') || site.End + 2 >= site.Sentence.End || site.LeftVerb is not { IsFinite: true, IsPassive: false, IsCopula: false } verb)
        {
            return null;
        }

        for (var position = verb.End; position < before; position++)
        {
            if (!FunctionWords.InnerAdverbs.Contains(site.Sentence[position]) && !FunctionWords.IsManner(site.Sentence.Text.Characters(position)))
            {
                return null;
            }
        }

        var next = site.NextFinite(site.End + 1);
        return FunctionWords.AnyDeterminers.Contains(site.Sentence[site.End + 1]) && (next is null || site.Sentence.HasComma(site.End + 1, next.Start)) ? Predicate.Of(verb) : null;
    }

    /// <summary><em>L'adoption, lundi, par le Sénat</em>; but <em>a validé le texte, lundi, par 12 voix</em>, <em>a démissionné, lundi, par un communiqué</em>.</summary>
    private static bool HasAgent(DateSite site, int position) => site.Sentence[position].Is(ClauseWords.Par) && FunctionWords.CliticDeterminers.Contains(site.Sentence[position + 1])
        && position + 2 < site.Sentence.End && !Manners.Contains(site.Sentence[position + 2]);

    /// <summary><em>La cession en juin de la branche</em>; but <em>la réunion samedi de bonne heure</em>.</summary>
    private static bool HasComplement(DateSite site, int position) =>
        LittleWords.OfWords.Contains(site.Sentence[position])
            && (LittleWords.Contracted.Contains(site.Sentence[position]) || FunctionWords.AnyDeterminers.Contains(site.Sentence[position + 1]) || site.Sentence[position + 1].Has(TokenTraits.Capital))
        && !(site.LeftVerb is { } verb && Removing.Contains(verb.Lemma));

    /// <summary>
    /// <em>Attendu pour la signature vendredi de l'accord</em>: what a preposition leads to goes on; <em>a retiré le texte lundi de l'ordre du jour</em>: behind a verb and a day the words are as often the verb's.
    /// </summary>
    private static bool IsLed(DateSite site, int noun) =>
        NounReader.LeadOf(site.Sentence, noun) is var lead && FunctionWords.Prepositions.Contains(site.Sentence[lead]) && !LittleWords.OfWords.Contains(site.Sentence[lead]);

    /// <summary><em>La cession, son départ</em>; not <em>prend part</em>.</summary>
    private static bool IsDefinite(DateSite site, int noun) =>
        noun > site.Sentence.First && FunctionWords.AnyDeterminers.Contains(site.Sentence[noun - 1]);

    /// <summary><em>Depuis 1982, rappelle-t-il, le bal n'a sauté que deux fois</em>, <em>en 2003, chacun s'en souvient, la canicule a tué</em>: who says so stands between the time and its verb.</summary>
    public static VerbGroup? BehindIncise(DateSite site)
    {
        if (!site.Is(site.End, ',') || site.NextFinite(site.End) is not { } said)
        {
            return null;
        }

        // « Lundi, a-t-il annoncé, le pont rouvrira », « lundi, a annoncé le maire, le pont rouvrira »
        int? end = IsComment(site, said) ? CommaBehind(site, said.End)
            : said.Start != site.End + 1 || !(said.IsInverted || (Governances.OfVerb(site.Sentence, said) & (Governance.Says | Governance.Quotes)) != 0) ? null
            : site.Is(said.End, ',') && said.IsInverted ? said.End : Sources.AfterVerb(site.Sentence, said)?.End;
        return end is { } comma && comma + 1 < site.Sentence.End && site.Is(comma, ',') && site.OpensClause(comma + 1) && site.NextFinite(comma) is { } told && site.Sentence.Clauses.IsMain(told)
            ? told
            : null;
    }

    /// <summary><em>, nul ne l'a oublié,</em> <em>, il faut le dire,</em> <em>, c'est vrai,</em>: what is only remarked of what is told.</summary>
    private static bool IsComment(DateSite site, VerbGroup said)
    {
        // « Samedi, le ministre l'a précisé, la loi entrera en vigueur en juin » dates what he said; « nul ne l'a oublié » does not.
        if (said.Start - site.End > LongestSubject || !(said.Tense == EventTense.Present || said.Polarity == EventPolarity.Negative))
        {
            return false;
        }

        if (said.Lemma == "être")
        {
            return Granted.Contains(site.Sentence[said.Trigger]);
        }

        var hasObject = false;
        for (var position = said.Start; position < said.Trigger; position++)
        {
            hasObject |= Objects.Contains(site.Sentence[position]);
        }

        return hasObject && Known.Contains(said.Lemma);
    }

    private static int CommaBehind(DateSite site, int end) => site.Is(end, ',') ? end : end + 1;
}
