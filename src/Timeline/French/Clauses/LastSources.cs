using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Who was named last in a sentence as its source, or as its subject: <em>Le préfet a promis une enquête. <b>Il</b>…</em></summary>
internal static class LastSources
{
    /// <summary>The last source that a sentence names before a place, else the subject of its main verb.</summary>
    public static SourceSpan? Find(SentenceReading sentence, int end, PronounShape shape, bool isSpeaker, bool inQuotation = false)
    {
        SourceSpan? subject = null;
        SourceSpan? other = null;
        var spoke = -1;
        for (var i = sentence.Groups.Count - 1; i >= 0; i--)
        {
            var group = sentence.Groups[i];
            // What is said inside a quotation is about others than who says it.
            if (group.Start >= end || !group.IsFinite || sentence[group.Trigger].Has(TokenTraits.Quoted) != inQuotation)
            {
                continue;
            }

            // « Le préfet a été alerté en août. Il assure n'avoir rien reçu »: who is told does not speak.
            var whose = Sources.Of(sentence, group);
            var isSource = Speaks(sentence, group) && !(group.IsPassive && whose is null);
            if (isSource && whose is { IsPronoun: true } speaker && speaker.Start < end)
            {
                // « Il a ajouté que l'usine fermerait. « Nous n'avions pas le choix », a-t-il dit »: who spoke goes on, named before it.
                spoke = PronounShape.Of(sentence[speaker.Start]) == shape ? speaker.Start : spoke;
                continue;
            }

            // « Trois heures plus tard, elle s'installait dans un motel, où la Croix-Rouge la logera. « … », raconte-t-elle »: she of the main clause goes on, named before it.
            if (whose is { IsPronoun: true } still && still.Start < end && sentence.Clauses.IsMain(group) && PronounShape.Of(sentence[still.Start]) == shape && spoke < 0)
            {
                spoke = still.Start;
            }

            // « M. Roux est battu. « Je pars », a-t-il dit »: who undergoes it is spoken of as well.
            var undergoing = group.IsPassive && !isSource && SubjectReader.Find(sentence, group) is { } who && Persons.Are(sentence, who) ? who : (SourceSpan?)null;
            if ((undergoing ?? whose) is { IsPronoun: false } found && found.End <= end && shape.Fits(sentence, found))
            {
                if (isSource)
                {
                    return found;
                }

                // « Les locaux égalisent, avant que Fabre ne marque. Il… »: he of the clause below, where the main one has no such subject.
                if (sentence.Clauses.IsMain(group))
                {
                    subject ??= found;
                }
                else if (Persons.Are(sentence, found))
                {
                    other ??= found;
                }
            }
        }

        foreach (var cue in sentence.NamedSources)
        {
            if (!cue.Source.IsPronoun && cue.Source.End <= end && shape.Fits(sentence, cue.Source))
            {
                return cue.Source;
            }
        }

        return isSpeaker ? null : Before(subject, spoke) ?? Before(other, spoke);
    }

    private static SourceSpan? Before(SourceSpan? named, int spoke) => spoke < 0 || named?.Start < spoke ? named : null;

    /// <summary>Whether its subject speaks or thinks here.</summary>
    private static bool Speaks(SentenceReading sentence, VerbGroup group) =>
        ((Governances.OfVerb(sentence, group) & (Governance.Says | Governance.IsSource)) != 0 || Incises.Is(sentence, group)) && !IsBeside(sentence, group);

    /// <summary><em>Ce que Téhéran n'a pas confirmé</em>, and <em>contredisant son ministre, qui l'avait jugée utile</em>: who does not answer, and who spoke before.</summary>
    private static bool IsBeside(SentenceReading sentence, VerbGroup group) => sentence.Clauses.OpenerOf(group) is > 0 and var opener
        && ((group.IsPluperfect && FunctionWords.Relatives.Contains(sentence[opener]))
            || (group.Polarity == EventPolarity.Negative && opener > sentence.First && sentence[opener - 1].Is(LittleWords.This)));
}
