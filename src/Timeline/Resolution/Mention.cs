using Timeline.Meanings;

namespace Timeline.Resolution;

/// <summary>
/// An expression as the resolver sees it: its meaning, and what its sentence says about how to take it. What the sentence says is
/// read when it is first asked for: <em>le 3 mars 2014</em> needs no verb.
/// </summary>
internal abstract partial class Mention
{
    /// <summary>So many sentences without a time are passed over.</summary>
    private const int MostUndated = 2;

    public abstract Meaning Meaning { get; }

    public abstract TextFragment Words { get; }

    /// <summary>The number of its sentence.</summary>
    public abstract int Sentence { get; }

    /// <summary>The number of its sentence among those that have a time.</summary>
    public abstract int Dated { get; }

    /// <summary>
    /// How many sentences it stands behind another: <em>le poète a été inhumé samedi. Il laisse trois romans. Il était mort mardi</em>. Within a paragraph a sentence or two that have no time take
    /// nobody out of the story.
    /// </summary>
    public int Behind(Mention other)
    {
        var apart = Sentence - other.Sentence;
        return apart <= 1 || Paragraph != other.Paragraph ? apart : apart - Math.Clamp(apart - (Dated - other.Dated), 0, MostUndated);
    }

    public abstract int Paragraph { get; }

    /// <summary>Whether it heads a passage, in words without a verb: <em>Samedi 1er août 1914. Il fait chaud…</em></summary>
    public abstract bool IsHeading { get; }

    /// <summary>Whether it is the day on which a dispatch or a letter was written: <em>Toulon, 10 juillet. — Hier…</em></summary>
    public abstract bool IsDateline { get; }

    /// <summary>Whether it is no day, but the time in which one lives: <em>le pays compte aujourd'hui dix millions d'habitants</em>.</summary>
    public abstract bool IsOfTheseYears { get; }

    /// <summary>Whether a main verb of the present tells it: <em>depuis mars, elle vit à bord</em>.</summary>
    public abstract bool HoldsNow { get; }

    /// <summary>Whether it dates a participle of what speaks or has to be done today: <em>le rapport, publié le 18 janvier, accuse</em>, <em>l'étude, commandée en mai, doit être remise</em>; not <em>les habitants, évacués le 12 mars, attendent</em>.</summary>
    public abstract bool HangsOnPresent { get; }

    /// <summary>Whether it tells by the way of who acts today: <em>le chanteur, qui a fêté ses 60 ans en novembre, repart ce soir</em>, or where today tells it: <em>« … », raconte-t-elle dans un livre paru au printemps</em>.</summary>
    public abstract bool IsRecalledToday { get; }

    /// <summary>Whether it dates a participle beside which the sentence tells what is to come: <em>le marché, ouvert le 10 juin, fermera le 1er septembre</em>.</summary>
    public abstract bool HangsOnFuture { get; }

    /// <summary>Whether it may be to come with what its sentence tells, where that is far nearer: <em>fermé le 25 décembre, le musée rouvrira le 2 janvier</em>.</summary>
    public abstract bool MayBeAhead { get; }

    /// <summary>Whether it dates a participle that tells nothing by itself: <em>un groupe, égaré le 30 décembre, …</em></summary>
    public abstract bool IsOfParticiple { get; }

    /// <summary>
    /// Whether it is told by the way, but of whom the story is: <em>il entre à la faculté, où il soutient en 1896 sa thèse</em>; a relative clause of something else leads nowhere
    /// (<em>où une plaque a été posée en 1995</em>).
    /// </summary>
    public abstract bool MayLeadOn { get; }

    /// <summary>Whether it dates the participle that a sentence begins with which goes on in the present of stories: <em>élu le 10 mai 1981, il s'installe à l'Élysée le 21</em>; not <em>née en 1985, elle expose en mai</em>.</summary>
    public abstract bool OpensTale { get; }

    /// <summary>Whether it tells by the way when the thing that is spoken of began: <em>le club a été fondé en 1987</em>; not <em>en 1987, le club a été fondé</em>, which opens a tale.</summary>
    public abstract bool TellsOrigin { get; }

    /// <summary>Whether all that it says is when the thing just told was: <em>c'était le 18 avril</em>.</summary>
    public abstract bool SaysWhen { get; }

    /// <summary>Which way the governing verb looks.</summary>
    public abstract Direction Direction { get; }

    /// <summary>Whether the governing verb tells one event.</summary>
    public abstract bool IsPunctual { get; }

    /// <summary>Whether the present tells what is on a calendar: <em>le salon se tient du 3 au 6 novembre</em>.</summary>
    public abstract bool IsScheduled { get; }

    /// <summary>Whether the present may tell what is on a programme, by the verb alone: <em>le club affronte Dijon</em>.</summary>
    public abstract bool IsOnBill { get; }

    /// <summary>Whether it dates what was only meant to be: <em>devait arriver le lendemain</em>.</summary>
    public abstract bool IsIntended { get; }

    /// <summary>Whether it dates a plan that its sentence puts off: <em>prévu en décembre, a été reporté à avril</em>, <em>devait s'achever en décembre ; ne se terminera pas avant juin</em>.</summary>
    public abstract bool IsPutOff { get; }

    /// <summary>Whether it is the term of a promise that was made in the story: <em>avait promis une loi avant juin</em>.</summary>
    public abstract bool WasPromised { get; }

    /// <summary>Whether the governing verb looks back from a past: <em>avait échoué</em>.</summary>
    public abstract bool IsPluperfect { get; }

    /// <summary>Whether it is of a participle that opens its sentence: <em>partie de Lyon à 9 heures, l'étape est revenue dimanche à Roux</em>.</summary>
    public abstract bool IsLeadingParticiple { get; }

    /// <summary>Whether it is of a participle that leads to such a verb: <em>entendu en juin, il avait tout nié</em>.</summary>
    public abstract bool LeadsToPluperfect { get; }

    /// <summary>Whether the governing verb tells, in the tense of speech, what is done: <em>les métiers se sont tus</em>, beside <em>elle licencia</em>.</summary>
    public abstract bool IsOfSpeechTense { get; }

    /// <summary>Whether it tells when somebody did something last: <em>son dernier récital avait eu lieu le 19 septembre</em>.</summary>
    public abstract bool TellsLast { get; }

    /// <summary>Whether the governing verb tells what is only alleged to have been: <em>il aurait quitté le domicile</em>.</summary>
    public abstract bool IsAlleged { get; }

    /// <summary>Whether the governing verb is in the tense of stories: <em>effectua, fut vendu</em>.</summary>
    public abstract bool IsHistoric { get; }

    /// <summary>Whether its sentence has no finite verb: <em>fermeture mardi 15 août, réouverture mercredi</em>.</summary>
    public abstract bool IsOfVerblessSentence { get; }

    /// <summary>Whether its verb, or the main verb above a participle or a noun, is in that tense: <em>leurs obsèques, célébrées le 9 février, réunirent la ville</em>.</summary>
    public abstract bool StandsInOldTale { get; }

    /// <summary>Whether it says only of when a thing is that has a part in what the sentence tells: <em>le tableau de 1642 fut vandalisé</em>; not <em>la guerre de 1870 éclata</em>, where what happened then is told.</summary>
    public abstract bool IsMereLabel { get; }

    /// <summary>Whether the governing verb moves something to an earlier time, or tells what comes before it: <em>prévu le 27, le match a été avancé au 26</em>, <em>sera précédée d'un bal le 23</em>.</summary>
    public abstract bool IsBroughtForward { get; }

    /// <summary>Whether the governing verb says something (<em>a déclaré</em>): its date is the day of the quotation beside it.</summary>
    public abstract bool DatesSpeech { get; }

    /// <summary>Whether what it dates goes on from the predicate before: <em>arrêté lundi, jugé mardi et libéré mercredi</em>.</summary>
    public abstract bool GoesOn { get; }

    /// <summary>The token of what it dates; −1 where it dates nothing.</summary>
    public abstract int Trigger { get; }

    public abstract bool IsQuoted { get; }

    /// <summary>Whether its quotation goes on from that of the sentence before: <em>« Nous avons perdu », a-t-il admis samedi. « <b>Demain</b>, il faudra travailler. »</em></summary>
    public abstract bool ContinuesQuote { get; }

    /// <summary>The sentences in which the quotation around it begins and ends; −1 outside of any.</summary>
    public abstract (int Start, int End) Quote { get; }

    /// <summary>Whether it dates the verb of a main clause: only such a date takes the story into its year.</summary>
    public abstract bool IsMain { get; }

    /// <summary>Whether it dates no more than the main clause tells: not <em>l'homme qui a tiré à 8 heures, a confié s'être levé à 6 heures</em>.</summary>
    public abstract bool IsOfMainClause { get; }

    /// <summary>Whether it only says again what the date before it says: <em>le 18 février, soit un jour plus tard</em>.</summary>
    public abstract bool Restates { get; }

    /// <summary>In brackets, in a relative clause, or under <em>depuis</em>: background, which moves the story nowhere.</summary>
    public abstract bool IsBackground { get; }

    /// <summary>Whether a clause follows that is told of it: <em>depuis 1994, quand, du 16 au 22 juillet, …</em></summary>
    public abstract bool LeadsToClause { get; }

    /// <summary>Whether what it dates is recalled for the first time: <em>un attentat avait visé la gare en décembre</em>.</summary>
    public abstract bool IntroducesEvent { get; }

    /// <summary>Nouns that the expression dates (<em>le scrutin, organisé dimanche</em>), by which others may count from it.</summary>
    public abstract IReadOnlyList<string> Dates { get; }
}
