using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>What a word says of the event that stands below it, idioms included.</summary>
internal static class Governances
{
    private static readonly Recognition.WordSet Sure = FrenchWords.Set("certain", "sûr", "acquis", "garanti", "évident", "assuré", "dit");

    /// <summary>What a verb group says of what stands below it, idioms included: <em>a fait savoir, a laissé entendre, n'est pas exclu</em>.</summary>
    public static Governance OfVerb(SentenceReading sentence, VerbGroup group)
    {
        if (group.IsCopula)
        {
            // « Il n'est pas certain que le vote ait lieu »
            return group.Polarity == EventPolarity.Negative && Sure.Contains(sentence[group.Trigger]) ? Governance.Supposes : OfWord(sentence, group.Trigger);
        }

        // « …, croit savoir la radio »
        if (group is { SemiAuxiliary: "croire", Lemma: "savoir" })
        {
            return Governance.Says | Governance.IsSource;
        }

        // « Rien ne prouve que le suspect a fui »
        if (group is { Lemma: "prouver" or "démontrer" or "établir", Polarity: EventPolarity.Negative })
        {
            return Governance.Supposes;
        }

        // « Le maire aurait aimé que le chantier commence en janvier »
        if (group is { Lemma: "aimer" or "préférer", Mood: EventMood.Conditional })
        {
            return Governance.Calls;
        }

        if (group.SemiAuxiliary == "faire" && group.Lemma is "savoir" or "valoir" or "remarquer" or "observer" or "comprendre" or "connaître" && !Clitics.IsReflexive(sentence.Readings, group.Head))
        {
            return Governance.Says | Governance.IsSource;
        }

        if (IsSummons(sentence, group))
        {
            return GoverningVerbs.Of("sommer");
        }

        // « …, s'enthousiasme Clara Nunez »; but « le concert a enthousiasmé le public : « … » »
        if (group is { Lemma: "enthousiasmer" or "émerveiller" or "énerver" or "attrister" or "enorgueillir" } && Clitics.IsReflexive(sentence.Readings, group.Head))
        {
            return GoverningVerbs.Of("exclamer");
        }

        // « Il se défend d'avoir menti »; but « il défend le projet »
        if (group is { Lemma: "défendre" } && Clitics.IsReflexive(sentence.Readings, group.Head))
        {
            return GoverningVerbs.Of("nier");
        }

        // « Pour plus de précisions, on se reportera à la circulaire »: nothing is put off.
        if (group is { Lemma: "reporter" } && Clitics.IsReflexive(sentence.Readings, group.Head))
        {
            return Governance.None;
        }

        return group.SemiAuxiliary == "laisser" && group.Lemma is "entendre" or "espérer" or "croire" or "penser" or "supposer" or "entrevoir"
            ? Governance.Says | Governance.IsSource
            : GoverningVerbs.Of(group.Lemma);
    }

    /// <summary><em>A mis l'armateur en demeure d'agir</em>, <em>mis en demeure d'agir</em>.</summary>
    public static bool IsSummons(SentenceReading sentence, VerbGroup group)
    {
        if (group.Lemma != "mettre")
        {
            return false;
        }

        for (var position = group.End; position + 1 < Math.Min(sentence.End, group.End + WidestObject) && sentence[position].Kind == TokenKind.Word; position++)
        {
            if (sentence[position].Is(LittleWords.In) && sentence[position + 1].Is(Notice))
            {
                return true;
            }
        }

        return false;
    }

    private const int WidestObject = 8;

    private static readonly ushort Notice = FrenchWords.Number("demeure");

    public static Governance OfWord(SentenceReading sentence, int position)
    {
        Span<char> lower = stackalloc char[32];
        var word = sentence.Text.Characters(position);
        return sentence[position].Kind == TokenKind.Word && Accents.TryLower(word, lower) ? GoverningVerbs.OfWord(lower[..word.Length]) : Governance.None;
    }
}
