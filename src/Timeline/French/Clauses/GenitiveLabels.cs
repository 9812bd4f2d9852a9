using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates that say which one it is, and date nothing: <em>la date limite du 9 mars</em>, <em>une horloge rare du XIXe siècle</em>.</summary>
internal static class GenitiveLabels
{
    /// <summary>How far before <em>de</em> the determiner of the noun may stand: <em>la note secrète du ministère de 1991</em>.</summary>
    internal const int WidestGroup = 6;

    /// <summary><em>Ses plus bas niveaux de l'année 1994</em></summary>
    private static readonly WordSet Degrees = FrenchWords.Set("plus", "moins", "très");

    /// <summary>Nouns of place in time and of preposition: <em>au cours des années 1970</em>, <em>lors de la décennie de 1960</em>.</summary>
    internal static readonly WordSet Locutions = FrenchWords.Set(
        "cours", "début", "fin", "milieu", "courant", "lendemain", "veille", "partir", "compter", "issue", "terme", "bout", "long", "sein", "autour",
        "alentours", "environs", "nuit", "soirée", "matinée", "matin", "soir", "journée", "jour", "mois", "semaine", "année", "décennie", "période", "été",
        "hiver", "printemps", "automne", "vue", "lors", "moitié", "partie",
        "occasion", "sortie", "approche", "tournant", "seuil", "crépuscule", "horizon", "près", "loin");

    /// <summary><em>La date limite du 9 mars</em>, <em>une horloge rare du XIXe siècle</em>: it says which one, and dates nothing.</summary>
    public static Predicate? Of(DateSite site) => IsLabel(site) ? Predicate.Nothing : null;

    private static bool IsLabel(DateSite site)
    {
        if (GenitiveRules.Link(site) is not { } link)
        {
            return false;
        }

        // « plus vieux que celui de 1956 », « après ceux du 9 avril et du 2 mai »
        if (LittleWords.Those.Contains(site.Sentence[GenitiveRules.FirstLink(site.Sentence, link) - 1]))
        {
            return true;
        }

        for (var back = link - 1; back >= Math.Max(site.Sentence.First, link - WidestGroup); back--)
        {
            var token = site.Sentence[back];

            // « Le groupe, vedette des années 1980, se sépare »
            if (token.Is(',') && back < link - 1 && back > site.Sentence.First && site.Is(site.End, ','))
            {
                return true;
            }

            if (token.Kind != TokenKind.Word || site.Sentence.GroupAt(back) is not null
                || (FunctionWords.InnerAdverbs.Contains(token) && !Degrees.Contains(token)) || Locutions.Contains(token)
                || NounReader.At(site.Sentence, back) is not null)
            {
                return false;
            }

            if (FunctionWords.AnyDeterminers.Contains(token))
            {
                return back < link - 1;
            }

            if (FunctionWords.Prepositions.Contains(token) && !LittleWords.OfWords.Contains(token))
            {
                return false;
            }
        }

        return false;
    }
}
