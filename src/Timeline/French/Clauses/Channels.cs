using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>Through whom a source speaks: <em>a affirmé à l'AFP via Skype</em>, <em>cité par les agences russes</em>, <em>au micro de Radio Sud</em>.</summary>
internal static class Channels
{
    /// <summary>A channel stands near its verb or not at all.</summary>
    private const int Reach = 40;

    private static readonly WordSet Media = FrenchWords.Set(
        "afp", "reuters", "ap", "belga", "ats", "rfi", "bbc", "cnn", "franceinfo", "agence", "agences", "radio", "chaîne", "chaînes", "télévision", "quotidien",
        "journal", "hebdomadaire", "magazine", "presse");

    private static readonly WordSet Lines = FrenchWords.Set(
        "skype", "twitter", "x", "facebook", "instagram", "telegram", "whatsapp", "mastodon", "youtube", "téléphone", "courriel", "communiqué",
        "visioconférence");
    private static readonly WordSet ByLine = FrenchWords.Set("via", "sur", "par");
    private static readonly WordSet Quoted = FrenchWords.Set(
        "cité", "citée", "cités", "citées", "interrogé", "interrogée", "interrogés", "interrogées", "joint", "jointe", "rapporté", "rapportés", "relayé",
        "relayée");
    private static readonly WordSet Microphone = FrenchWords.Set("micro", "antenne");

    /// <summary>The tokens of the channel in the sentence of a report, <c>[Start, End)</c>, or null.</summary>
    public static (int Start, int End)? Find(SentenceReading sentence, int cue)
    {
        for (var position = cue; position < Math.Min(sentence.End - 1, cue + Reach); position++)
        {
            if (!sentence[position].Has(TokenTraits.Quoted) && At(sentence, position) is { } end)
            {
                return (position, end);
            }
        }

        return null;
    }

    /// <summary>The end of the channel that begins at a place, null where none does.</summary>
    public static int? At(SentenceReading sentence, int position)
    {
        var next = position + 1;
        if (Quoted.Contains(sentence[position]) && sentence[next].Is(ClauseWords.Par) && next + 1 < sentence.End && NounGroups.Begins(sentence, next + 1))
        {
            return NounGroups.End(sentence, next + 1, sentence.End, isAfterVerb: true);
        }

        if (ByLine.Contains(sentence[position]) && Lines.Contains(sentence[next]))
        {
            return next + 1;
        }

        if (!LittleWords.ToWords.Contains(sentence[position]))
        {
            return null;
        }

        // « au micro de Radio Sud » names the channel after « de », « à l'AFP » right away.
        var isMicrophone = Microphone.Contains(sentence[next]) && next + 2 < sentence.End && LittleWords.OfWords.Contains(sentence[next + 1]);
        var name = isMicrophone ? next + 2 : FunctionWords.CliticDeterminers.Contains(sentence[next]) ? next + 1 : next;
        if (name >= sentence.End || !(isMicrophone || Media.Contains(sentence[name])))
        {
            return null;
        }

        // « à l'AFP un colonel de la garnison »: initials are a whole name.
        return sentence[name].Has(TokenTraits.AllCapitals) ? name + 1 : NounGroups.End(sentence, name, sentence.End, isAfterVerb: true);
    }
}
