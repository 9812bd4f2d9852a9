using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The event nouns that a verb has behind it, which its date dates as well: <em>a rendu sa décision lundi</em>, <em>tués dimanche dans un carambolage</em>.</summary>
internal static class VerbScenes
{
    internal static readonly Recognition.WordSet Victims = FrenchWords.Set("mort", "morts", "blessé", "blessés", "victime", "victimes", "disparus");

    internal static readonly Recognition.WordSet Scenes = FrenchWords.Set("lors", "pendant", "durant");

    /// <summary>Verbs whose <em>dans</em> names the happening; <em>engagé dans la campagne</em> names none.</summary>
    private static readonly HashSet<string> Harms = ["tuer", "blesser", "mourir", "perdre", "périr", "décéder", "disparaître", "trouver"];

    private const int ObjectReach = 6;

    private const int SceneReach = 12;

    /// <summary>The event noun that a verb has right after it, be the date between.</summary>
    public static string? ObjectOf(SentenceReading sentence, VerbGroup verb)
    {
        for (var position = verb.End; position < Math.Min(sentence.End, verb.End + ObjectReach); position++)
        {
            if (NounReader.At(sentence, position) is not null)
            {
                return sentence.Text.Lower(position);
            }

            var token = sentence[position];
            if (!token.Has(TokenTraits.Temporal) && !FunctionWords.CliticDeterminers.Contains(token) && !FunctionWords.EarlyAdjectives.Contains(token)
                && (!FunctionWords.Determiners.Contains(token) || LittleWords.OfWords.Contains(token)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The event noun of <em>dans une fusillade, lors d'un match</em> behind a verb, words of time and of its object passed.</summary>
    public static string? SceneOf(SentenceReading sentence, VerbGroup verb)
    {
        for (var position = verb.End; position + 2 < Math.Min(sentence.End, verb.End + SceneReach) && (sentence[position].Kind != TokenKind.Punctuation)
            && sentence.GroupAt(position) is null; position++)
        {
            if (Scenes.Contains(sentence[position]) || (sentence[position].Is(LittleWords.Within) && Harms.Contains(verb.Lemma)))
            {
                for (var noun = position + 1; noun < Math.Min(sentence.End, position + 4) && sentence[noun].Kind == TokenKind.Word; noun++)
                {
                    if (NounReader.At(sentence, noun) is not null)
                    {
                        return sentence.Text.Lower(noun);
                    }
                }
            }
        }

        return null;
    }

    /// <summary><em>A fait deux morts</em>: whether an object names victims.</summary>
    public static bool HasVictims(SentenceReading sentence, int from)
    {
        for (var position = from; position < Math.Min(sentence.End, from + ObjectReach) && sentence[position].Kind != TokenKind.Punctuation; position++)
        {
            if (Victims.Contains(sentence[position]))
            {
                return true;
            }
        }

        return false;
    }
}
