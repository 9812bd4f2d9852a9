using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.French.Verbs;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Finds the words before a date that make it the date of a plan; they beat the tense (spec 0.4).</summary>
internal static class PlanReader
{
    /// <summary>How far back <em>en vue de</em> may stand: <em>en vue du second tour des élections de dimanche</em>.</summary>
    private const int WidestPlan = 8;

    /// <summary>How long an object may be: <em>a renvoyé l'examen de la demande à jeudi</em>.</summary>
    private const int WidestObject = 6;

    private static readonly WordSet Articles = FrenchWords.Set("le", "la", "l'", "les", "ce", "cette");
    private static readonly WordSet Targets = FrenchWords.Set("à", "au", "aux", "pour", "jusqu'", "en");
    private static readonly WordSet PlanNouns = FrenchWords.Set(
        "vue", "prévision", "perspective", "approche", "rendez", "échéance", "candidature", "hypothèse", "éventualité", "possibilité", "délibéré");
    private static readonly ushort View = FrenchWords.Number("vue");
    internal static readonly WordSet First = FrenchWords.Set("initialement", "abord", "primitivement", "origine", "départ");
    private static readonly WordSet Announced = FrenchWords.Set(
        "annoncé", "annoncée", "annoncés", "annoncées", "renvoyé", "renvoyée", "renvoyés", "avancé", "avancée", "déplacé", "déplacée", "déplacés", "déplacées",
        "prolongé", "prolongée", "prolongés", "prolongées", "promis", "promise", "renvoi", "report");

    private static readonly WordSet Promised = FrenchWords.Set("promis", "promise", "annoncé", "annoncée", "annoncés", "annoncées");

    /// <summary><em>Elle a présenté le budget <b>pour</b> 2018</em>.</summary>
    public static bool IsFor(SentenceReading sentence, int start)
    {
        var before = sentence.BeforeArticles(start);
        return before >= sentence.First && sentence[before].Is(LittleWords.For);
    }

    /// <summary><em>Prévu le 22, reporté au 6 avril, annoncé pour jeudi, pour mercredi, en vue du scrutin de dimanche.</em></summary>
    public static bool IsPlanned(SentenceReading sentence, Meaning meaning, int start)
    {
        var position = start - 1;
        while (position >= sentence.First && Articles.Contains(sentence[position]))
        {
            position--;
        }

        var aims = position >= sentence.First && (Targets.Contains(sentence[position]) || sentence[position].Is(LittleWords.OfThe));
        var isFor = position >= sentence.First && sentence[position].Is(LittleWords.For);
        position -= aims ? 1 : 0;

        if (position < sentence.First)
        {
            // « Pour la fête des Mères, les fleuristes avaient retrouvé le sourire »
            return isFor && IsNear(meaning) && sentence.FiniteAfter(start) is not { Tense: EventTense.Past or EventTense.Imperfect };
        }

        // « avancé du 23 au 16 mai », « annoncé pour jeudi », but « avait annoncé en septembre », « nous avait promis à l'automne » tell when that was.
        if ((aims && Announced.Contains(sentence[position]) && !sentence[position + 1].Is(LittleWords.In) && (isFor || !Promised.Contains(sentence[position]))) || IsMoved(sentence, position, start))
        {
            return true;
        }

        // « Le feu a parcouru dix hectares avant d'être fixé à 18 h 45 »
        if (meaning is ClockTime && sentence.GroupAt(position) is { Form: VerbGroupForm.Infinitive } after && InfinitiveRules.IsAfterwards(sentence, after))
        {
            return false;
        }

        if (sentence.Readings.Find(position, VerbTense.PastParticiple) is { } participle && participle.Verb.Has(VerbTraits.Prospective)
            && !HeldEvents.WereShown(sentence, participle.Verb.Infinitive, position) && !FunctionWords.NeverVerbs.Contains(sentence[position])
            && !(sentence.GroupAt(position) is { } then && PutOffs.WereThen(sentence, then)))
        {
            // « avait promis en décembre » tells when the promise was made, « a été reporté au 4 avril » what it is about.
            return (aims && !sentence[position + 1].Is(LittleWords.In)) || sentence.GroupAt(position) is not { } plan || IsPutOffTo(sentence, plan, meaning)
                || (plan.Form == VerbGroupForm.PastParticiple && !SetFigures.AreTold(sentence, plan));
        }

        return (isFor && (IsAnnouncedFor(sentence, start) || IsForThen(sentence, meaning, start))) || (aims && IsPutOff(sentence, position)) || FollowsPlan(sentence, meaning, position);
    }

    /// <summary><em>A été reporté du dimanche 13 au dimanche 20 mars</em>: from the day of a plan to another.</summary>
    private static bool IsMoved(SentenceReading sentence, int position, int start) =>
        LittleWords.OfWords.Contains(sentence[start])
            && sentence.GroupAt(position) is ({ IsPassive: true } or { Form: VerbGroupForm.PastParticiple }) and var moved
            && GoverningVerbs.Has(moved.Lemma, Governance.Reschedules);

    /// <summary><em>La fermeture, annoncée hier pour juin</em></summary>
    private static bool IsAnnouncedFor(SentenceReading sentence, int start) =>
        sentence.GroupBefore(start) is { Lemma: "annoncer", Form: VerbGroupForm.PastParticiple } announced && !sentence.HasComma(announced.End, start);

    /// <summary><em>Pour samedi</em>, <em>prépare pour l'automne une exposition</em>; but <em>ils étaient sortis pour Noël</em> is over.</summary>
    private static bool IsForThen(SentenceReading sentence, Meaning meaning, int start) =>
        (IsNear(meaning)
            || (meaning is NamedSeason { Year: null } or CalendarDate { Year: null, Month: not null, Day: null }
                && sentence.GroupBefore(start) is { Tense: EventTense.Present, IsFinite: true, IsPassive: false }))
            && !(meaning is NamedFeast && sentence.GroupBefore(start) is { IsPluperfect: true });

    /// <summary>
    /// <em>Le procès a été reporté en septembre</em>: the month that it is put off to; <em>avait été reporté en septembre</em>,
    /// <em>les prix ont été fixés en janvier</em>, <em>l'offre a été repoussée en janvier par la banque</em> tell when that was.
    /// </summary>
    private static bool IsPutOffTo(SentenceReading sentence, VerbGroup plan, Meaning meaning) =>
        meaning.Granularity > Granularity.Day
            && plan is { IsPassive: true, Tense: EventTense.Past, IsPluperfect: false, Lemma: not ("fixer" or "convoquer" or "ajourner" or "retarder") }
            && Sources.Agent(sentence, plan) is null && GoverningVerbs.Has(plan.Lemma, Governance.Reschedules);

    /// <summary><em>A renvoyé l'audience à jeudi</em>: what is put off has a day ahead.</summary>
    private static bool IsPutOff(SentenceReading sentence, int position)
    {
        for (var back = position; back >= Math.Max(sentence.First, position - WidestObject); back--)
        {
            // « Le rapport a été remis en juin » has been handed over, « le procès a été remis à juin » is put off.
            if (sentence.GroupAt(back) is { } group)
            {
                return GoverningVerbs.Has(group.Lemma, Governance.Reschedules) && !PutOffs.WereThen(sentence, group)
                    && !(group is { Lemma: "remettre", Tense: not EventTense.Present } && sentence[position + 1].Is(LittleWords.In))
                    && (!sentence[position + 1].Is(LittleWords.In) || !Adverbs.AreOften(sentence, group.End));
            }

            // « A repoussé le vote d'une semaine, au 18 septembre »
            if (sentence[back].Kind != TokenKind.Word && !(sentence[back].Is(',') && back > sentence.First && UnitWords.All.Contains(sentence[back - 1])))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><em>D'abord fixée au 2 mai, l'audience…</em>: that plan is no more, and its day may have passed.</summary>
    public static bool WasFirst(SentenceReading sentence, int start)
    {
        for (var back = start - 1; back >= Math.Max(sentence.First, start - WidestObject); back--)
        {
            if (First.Contains(sentence[back]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Pour le 30, pour la fin du mois</em>; <em>pour 2015</em> may be what a balance is of.</summary>
    private static bool IsNear(Meaning meaning) => meaning.Granularity <= Granularity.Day || meaning is PartOf { Whole: UnitAway };

    private static bool FollowsPlan(SentenceReading sentence, Meaning meaning, int position)
    {
        for (var back = position; back >= Math.Max(sentence.First, position - WidestPlan); back--)
        {
            var token = sentence[back];
            if (token.Kind == TokenKind.Punctuation || sentence.GroupAt(back) is { Form: not (VerbGroupForm.PastParticiple or VerbGroupForm.PresentParticiple) })
            {
                return sentence.GroupAt(back) is { } verb && ((meaning is FromTo && StrikeNotices.AreGiven(sentence, verb)) || Appointments.AreMade(sentence, verb));
            }

            if (StrikeNotices.IsOne(token))
            {
                return StrikeNotices.LeadsAhead(sentence, back, position + 1, meaning);
            }

            // « Ils ont rendez-vous mardi », « l'échéance du 12 mai »; not « Où étiez-vous mardi ? », and « très en vue lors de la Coupe 2016 » plans nothing.
            if (back > sentence.First && (token.Has(TokenTraits.Hyphenated) ? sentence[back - 1].Is(ClauseWords.Appointment)
                : PlanNouns.Contains(token) && !(token.Is(PutOffs.Deliberation) && back == position && !Targets.Contains(sentence[position + 1])) && !(token.Is(View) && !LittleWords.OfWords.Contains(sentence[back + 1]))
                    && (sentence[back - 1].Is(LittleWords.In) || sentence[back - 1].Is(LittleWords.TheElided) || sentence[back - 1].Is(LittleWords.The))))
            {
                return true;
            }
        }

        return false;
    }
}
