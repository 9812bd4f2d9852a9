using Timeline.Recognition;

namespace Timeline.French.Lexicon;

/// <summary>What papers are called behind their article, or without one: <em>Le <b>Monde</b>, <b>Libération</b></em>; a town may have an article as well (<em>La Haye, 12 mai 2003</em>).</summary>
internal static class PaperNames
{
    public static readonly WordSet All = FrenchWords.Set(
        "monde", "figaro", "croix", "échos", "équipe", "libération", "humanité", "parisien", "progrès", "dépêche", "nouvel", "observateur", "obs", "express",
        "point", "provence", "soir", "libre", "temps", "devoir", "presse", "mediapart",
        "canard", "télérama", "marianne", "voix", "télégramme", "montagne", "dauphiné", "union", "gazette", "journal", "courrier", "tribune", "liberté",
        "républicain", "matin", "indépendant", "populaire", "nouvelliste", "quotidien", "ouest", "aurore", "bien");
}
