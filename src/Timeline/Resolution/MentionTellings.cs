namespace Timeline.Resolution;

/// <summary>What is told of it.</summary>
internal abstract partial class Mention
{
    /// <summary>Whether it dates when something is held for people to come to: <em>la cérémonie, organisée samedi</em>.</summary>
    public abstract bool TellsHolding { get; }

    /// <summary>Whether it tells on which days something is held that people come to: <em>le festival revient du 31 mars au 2 avril</em>.</summary>
    public abstract bool TellsProgramme { get; }

    /// <summary>Whether its sentence tells of what people come for: <em>elle dédicacera son roman samedi</em>.</summary>
    public abstract bool TellsPerformance { get; }

    /// <summary>Whether its sentence goes on with a pronoun from the one before: <em>elle se déroulera de 15 h à 19 h</em>.</summary>
    public abstract bool IsOfPronoun { get; }

    /// <summary>Whether it heads the sentence behind one that tells of a beginning: <em>le tournoi débutera samedi. Mardi, les demi-finales se joueront</em>.</summary>
    public abstract bool FollowsBeginning { get; }

    /// <summary>The verb that tells when something happens whose year it names: <em>l'édition de l'an prochain <b>se tiendra</b> le 3 mars</em>, <em>le séisme de 1994, qui <b>a fait</b> cent morts</em>; −1 where it names none.</summary>
    public abstract int ToldBy { get; }

    /// <summary>Whether it dates what news is about: a crime, a misfortune (<em>un car s'est renversé lundi</em>).</summary>
    public abstract bool TellsMisfortune { get; }

    /// <summary>Whether it dates what nobody plans: <em>le 9, la ville est encerclée</em>.</summary>
    public abstract bool TellsUnplanned { get; }

    /// <summary>Whether it dates how something began, which is told on from there: <em>la traque avait débuté la veille</em>.</summary>
    public abstract bool TellsBeginning { get; }

    /// <summary>Whether it dates what comes first of what is told: how it began, when it happened (<em>le feu a pris vers 19 h 30</em>).</summary>
    public abstract bool TellsOnset { get; }

    /// <summary>Whether it tells how the trouble that the story is of broke out: <em>le feu a pris à 17 heures</em>, <em>l'explosion s'est produite</em>; a meeting that begins, or who takes the floor, is none.</summary>
    public abstract bool TellsOutbreak { get; }

    /// <summary>Whether an article stands before its weekday: <em>jusqu'au mercredi, la nuit du samedi au dimanche</em>; those of the speaker's week have none.</summary>
    public abstract bool HasWeekdayOfTale { get; }

    /// <summary>Whether it is the date that another one corrects: <em>le 30, et non le 23</em>.</summary>
    public abstract bool IsCorrected { get; }

    /// <summary>Whether its sentence begins with it: <em>jeudi, le car part de Gap</em>.</summary>
    public abstract bool IsFronted { get; }

    /// <summary>Whether a paragraph begins with it: <em>vers 12 heures, la radio a diffusé son message</em>.</summary>
    public abstract bool OpensParagraph { get; }

    /// <summary>Whether it tells when something was over or went on: <em>a repris à 14 heures</em>.</summary>
    public abstract bool EndsOrResumes { get; }

    /// <summary>Whether it tells what is decreed, and holds to its end whatever the tense: <em>avait interdit les pétards du 24 décembre au 2 janvier</em>.</summary>
    public abstract bool TellsDecree { get; }

    /// <summary>Whether it tells how old something is: <em>l'église date de 1850</em>.</summary>
    public abstract bool TellsAge { get; }

    /// <summary>Whether it dates what somebody said to have done: <em>a reconnu avoir signé le 15 octobre</em>.</summary>
    public abstract bool IsReportedDeed { get; }

    /// <summary>Whether it tells what justice makes of a deed: <em>l'avocat général avait requis la relaxe en janvier</em>.</summary>
    public abstract bool TellsJudgement { get; }

    /// <summary>Whether it dates a saying of what had been done: <em>avait affirmé samedi avoir arraisonné un chalutier</em>.</summary>
    public abstract bool ReportsPast { get; }

    /// <summary>Whether it tells what had still not been by then: <em>n'avait toujours pas été identifié mardi</em>.</summary>
    public abstract bool TellsNotYet { get; }

    /// <summary>Whether nothing but a mark stands behind it in its sentence.</summary>
    public abstract bool EndsSentence { get; }

    /// <summary>Whether it opens its sentence and dates what somebody was doing on that day: <em>dès samedi matin, cent gendarmes ratissaient la vallée</em>; not <em>dès 1950, la mine employait 900 ouvriers</em>.</summary>
    public abstract bool TellsScene { get; }

    /// <summary>Whether it dates a misfortune that is told in the present: <em>une femme est tuée à 14 h 44</em>.</summary>
    public abstract bool TellsTale { get; }
}
