using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Dates right behind what opens a clause: <em>… et, en juillet, le président a signé</em>.</summary>
internal static class OpenerRules
{
    /// <summary>What may stand between an opener and its date: <em>et, en juillet</em>.</summary>
    private static readonly WordSet Light = FrenchWords.Set(
        "le", "la", "les", "l'", "en", "au", "à", "dans", "ce", "cette", "pour", "lors", "vers", "dès", "pendant", "durant", "aux", "cours", "de", "des", "du",
        "d'", "déjà", "notamment", "encore", "surtout", "juste", "justement", "début", "fin", "milieu", "saison");

    /// <summary><em>Si la brèche s'ouvre, <b>alors</b> demain une autre majorité pourra tout changer</em></summary>
    private static readonly ushort Then = FrenchWords.Number("alors");

    private static readonly WordSet Joiners = FrenchWords.Set("et", "puis", "ou", "ni");
    private static readonly WordSet Contrasts = FrenchWords.Set("mais", "car", "or");

    /// <summary><em>… et, en juillet, le président a signé</em>; <em>« Lundi, nous partirons »</em>.</summary>
    public static Predicate? AfterOpener(DateSite site)
    {
        var before = site.Start - 1;
        while (before >= site.Sentence.First && Light.Contains(site.Sentence[before]))
        {
            before--;
        }

        if (site.Is(before, ',') && site.Is(site.End, ','))
        {
            before--;
        }

        if (before < site.Sentence.First)
        {
            return null;
        }

        // « Il dit avoir été informé « hier après-midi » »: a date that is quoted alone begins nothing.
        if (site.IsQuotedAlone && (site.Is(before, '«') || site.Is(before, '“') || site.Is(before, '"')))
        {
            return null;
        }

        var token = site.Sentence[before];
        var opens = FunctionWords.Conjunctions.Contains(token) || FunctionWords.Relatives.Contains(token) || ClauseWords.When.Contains(token)
            || token.Is(';') || token.Is(':') || Quotations.Opens(token) || (token.Is(Then) && site.Is(before - 1, ','));
        // « une maladie qui recule, mais à propos de laquelle, en 2016, « bien des questions subsistent » »: the verb of the clause stands in the quotation.
        if (opens && FunctionWords.Relatives.Contains(token) && site.NextFiniteOfItem is null && site.Is(site.End, ',') && site.End + 1 < site.Sentence.End
            && Quotations.Opens(site.Sentence[site.End + 1]))
        {
            return Predicate.Nothing;
        }

        return opens && !site.IsRestrictive(before) && !site.Is(site.End, ';') && site.NextFiniteOfItem is { } next && !(site.LeftVerb is not null && IsBeyond(site, before, next))
            ? Predicate.Of(InfinitiveRules.IntendedFor(site, next) ?? next)
            : null;
    }

    /// <summary>
    /// <em>Il se rendra lundi à Tirana et mardi à Skopje, a indiqué son cabinet</em>, <em>demain et jeudi, puis nous verrons</em>: what
    /// is joined to an earlier part of its clause has nothing to do with a verb that reports the whole, or begins another.
    /// </summary>
    private static bool IsBeyond(DateSite site, int opener, VerbGroup next)
    {
        if (!Joiners.Contains(site.Sentence[opener]))
        {
            return Contrasts.Contains(site.Sentence[opener]) && Incises.Is(site.Sentence, next);
        }

        // « Chargés mardi et mercredi à Dole, les caboteurs appareilleront »: two days of one thing.
        // « Le club, qui avait gagné le 3 mars et le 5, jouera samedi »: the comma closes the clause of both.
        var isList = opener > site.Sentence.First && site.Sentence[opener - 1].Has(TokenTraits.Temporal)
            && (opener + 1 == site.Start || (opener == site.BeforeLead && site.Is(site.End, ',') && next.Start == site.End + 1 && !VerbRules.Subjects.Contains(site.Sentence[next.Start])));
        for (var position = site.End + 1; position < next.Start + (isList ? 1 : 0); position++)
        {
            if (site.Is(position - 1, ',') && (isList || Joiners.Contains(site.Sentence[position]) || Contrasts.Contains(site.Sentence[position])))
            {
                return true;
            }
        }

        return Incises.Is(site.Sentence, next);
    }
}
