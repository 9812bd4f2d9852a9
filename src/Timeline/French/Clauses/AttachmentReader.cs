using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Chooses the predicates that an expression dates: the first rule that fires, in the order of spec events 3.</summary>
internal static class AttachmentReader
{
    /// <summary>A rule: its name, how often it is right (see “Calibration” in <c>docs/testing.md</c>; estimated where too few were seen), and what it looks for.</summary>
    private sealed record Rule(string Name, double Confidence, Func<DateSite, Predicate?> Find);

    /// <summary>What may stand between a date and the one that it restates.</summary>
    private static readonly WordSet Links = FrenchWords.Set("le", "la", "l'", "en", "au", "soit", "à");

    private static readonly Rule[] Rules =
    [
        new("date dans la forme composée", 0.95, VerbRules.Inside),
        new("verbe entre les mêmes parenthèses", 0.85, BracketRules.VerbInside),
        new("parenthèse après un nom d'événement", 0.65, BracketRules.NounBefore),
        new("parenthèse après un titre", 0.7, BracketRules.HeadBefore),
        new("parenthèse après un nom propre", 0.4, BracketRules.VerbBefore),
        new("nom d'événement + de + date", 0.9, GenitiveRules.OfDate),
        new("date d'un nom sans événement", 0, GenitiveRules.Label),
        new("lors de + nom d'événement + date", 0.8, NounRules.OnOccasion),
        new("jugé ou prêt pour + nom d'événement + date", 0.8, AnnouncementRules.JudgedFor),
        new("sans + nom d'événement + d'ici", 0.75, AnnouncementRules.Without),
        new("annonce dans une liste", 0.75, AnnouncementRules.InList),
        new("inviter à + nom d'événement", 0.75, AnnouncementRules.Invited),
        new("entre un nom et son complément", 0.8, GenitiveRules.Interrupting),
        new("annonce pour plus tard", 0.8, AgreementRules.Announced),
        new("annonce passée, date à venir", 0.8, AgreementRules.AheadOfThePast),
        new("décision passée", 0.8, AgreementRules.BackOfAnAim),
        new("fait raconté", 0.75, AgreementRules.Told),
        new("fait jugé", 0.75, AgreementRules.Deed),
        new("c'est … que", 0.9, VerbRules.Cleft),
        new("date devant un participe", 0.9, VerbRules.BeforeParticiple),
        new("fonction apposée", 0.85, NounRules.Role),
        new("nom d'événement datant de", 0.8, NounRules.DatingFrom),
        new("nom d'événement + année", 0.5, NounRules.NextToYear),
        new("année d'un nom", 0, GenitiveRules.Named),
        new("nom d'événement prévu", 0.8, NounRules.Planned),
        new("adjectif apposé", 0.8, SubjectRules.Adjective),
        new("nom d'événement sujet d'une subordonnée", 0.8, SubjectRules.InClause),
        new("après et, que, qui, deux-points", 0.9, VerbRules.AfterOpener),
        new("verbe proche à gauche", 0.95, VerbRules.CloseOnTheLeft),
        new("nom d'événement après l'étiquette", 0.7, NounRules.Labelled),
        new("nom d'événement avant le verbe", 0.85, SubjectRules.BeforeTheVerb),
        new("en tête de phrase", 0.88, VerbRules.AtStart),
        new("verbe le plus proche", 0.45, VerbRules.Nearest),
        new("nom d'événement le plus proche", 0.4, NounRules.Nearest),
    ];

    /// <summary>The beginning of the dates that touch: <em>libéré 89 jours plus tard, le 6 février</em>; both date the same.</summary>
    private static int FirstOfRun(SentenceReading sentence, int start)
    {
        while (true)
        {
            var before = start - 1;
            while (before > sentence.First && Links.Contains(sentence[before]))
            {
                before--;
            }

            // « une cliente de 91 ans en août 2013 »: without a comma the one says nothing of the other.
            if (before <= sentence.First || !sentence[before].Is(','))
            {
                return start;
            }

            before--;
            if (!sentence[before].Has(TokenTraits.Temporal) || !sentence[start].Has(TokenTraits.Temporal))
            {
                return start;
            }

            while (before > sentence.First && sentence[before - 1].Has(TokenTraits.Temporal))
            {
                before--;
            }

            start = before;
        }
    }

    /// <summary>The predicates of the expression on the tokens <c>[start, end)</c>: none, one, or several that share it.</summary>
    public static IReadOnlyList<Attachment> Find(SentenceReading sentence, int start, int end, Meaning? meaning = null)
    {
        if (Dateline.Is(sentence, start, end) || Superlatives.HoldsSince(sentence, start))
        {
            return [];
        }

        var site = new DateSite(sentence, FirstOfRun(sentence, start), end, meaning);
        foreach (var rule in Rules)
        {
            if (rule.Find(site) is { } predicate)
            {
                if (predicate == Predicate.Nothing)
                {
                    return [];
                }

                var first = new Attachment(predicate.Trigger, predicate.Verb, predicate.NounClass, rule.Name, rule.Confidence);
                return [first, .. SharedPredicates.After(site, first)];
            }
        }

        return [];
    }
}
