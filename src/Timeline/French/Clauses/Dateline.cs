using NodaTime;
using Timeline.French.Lexicon;
using Timeline.Meanings;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary>The head of a dispatch (<em>LYON, 3 mars 2016 – </em>): it dates the article, not what the article tells.</summary>
internal static class Dateline
{
    /// <summary>A dateline is short: a place or two, the date, the agency in brackets, and a dash.</summary>
    private const int Longest = 12;

    private static readonly WordSet Published = FrenchWords.Set("publié", "publiée", "mis", "mise", "modifié", "modifiée", "actualisé", "actualisée", "posté", "postée", "écrit");

    /// <summary><em>Envoyé : mercredi 16 octobre 2024 17:42</em>, the head of a letter.</summary>
    private static readonly WordSet Mailed = FrenchWords.Set("envoyé", "reçu", "date");

    private static readonly WordSet Signing = FrenchWords.Set(
        "par", "avec", "et", "de", "du", "des", "la", "le", "les", "l'", "d'", "article", "rédaction", "pour", "à", "correspondant", "correspondante", "envoyé",
        "envoyée", "spécial", "spéciale");

    /// <summary><em>Temps de lecture : 3 min</em></summary>
    private static readonly WordSet Reading = FrenchWords.Set("temps", "lecture", "ligne", "minutes", "minute", "heure", "heures", "paris", "locale", "rédaction", "depuis");

    private const int LongestByline = 40;

    /// <summary>The last sentence that a dateline without a place may begin: behind a title and what stands below it.</summary>
    private const int LastOfHead = 4;

    public static bool Is(SentenceReading sentence, int start, int end, Meaning? meaning)
    {
        if (IsOfPublication(sentence, start, meaning) || (meaning is not null && IsOwnDay(sentence, start, end, meaning)))
        {
            return true;
        }

        if (start - sentence.First > Longest || (sentence.Groups.Count > 0 && sentence.Groups[0].Start < start))
        {
            return false;
        }

        // « 21 h 10 – Le pont vient d'être fermé » is a label of its line: a dateline names its place or its agency.
        var isNamed = start > sentence.First && sentence[sentence.First].Has(TokenTraits.Capital)
            && !(start == sentence.First + 1 && FunctionWords.CliticDeterminers.Contains(sentence[sentence.First]));
        for (var position = end; position < Math.Min(sentence.End, end + Longest); position++)
        {
            var token = sentence[position];
            if (token.IsDash || token.Is('='))
            {
                return isNamed;
            }

            isNamed |= token.Has(TokenTraits.Bracketed);
            if (!token.Has(TokenTraits.Bracketed) && !token.Is(')') && !token.Is('.') && !token.Is(',') && !token.Is('/') && !(token.Has(TokenTraits.Capital) && InSlashes(sentence, position)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><em>/CNW/</em>, <em>/CNW Telbec/</em></summary>
    private static bool InSlashes(SentenceReading sentence, int position) => sentence[position - 1].Is('/') || (position + 1 < sentence.End && sentence[position + 1].Is('/'));

    /// <summary><em>25 août 2016, 16 h 38 UTC. –</em>, or alone on its line: the article's own day, with its year, at its head.</summary>
    private static bool IsOwnDay(SentenceReading sentence, int start, int end, Meaning meaning)
    {
        var day = meaning is ClockTime { Day: { } dated } ? dated : meaning;
        if (!Headings.IsDayOf(day, sentence.PublishedOn, isAtHead: false) || sentence.Number > LastOfHead
            || (start != sentence.First && !sentence[start].Has(TokenTraits.LineStart)) || end >= sentence.End)
        {
            return false;
        }

        // « 16/10/2024 – Son adjointe lui succède⏎17/10/2024 – Le conseil se réunit »: a chronology comes to its own day.
        if (sentence.Number > 0 && sentence.Text.Sentences[sentence.Number - 1] is { Count: > 1 } before && sentence[before.First].Has(TokenTraits.Temporal))
        {
            return false;
        }

        end += sentence[end].Is('.') ? 1 : 0;
        return end < sentence.End && (sentence[end].Has(TokenTraits.LineStart) || LabelRules.IsMark(sentence[end]));
    }

    /// <summary><em>Publié le 13 janvier 2026 à 6 h 45, mis à jour le 14 janvier</em>, <em>Par Anne Roux, publié aujourd'hui à 11 h 47 · Temps de lecture : 4 min</em>: a line that has nothing else to tell.</summary>
    private static bool IsOfPublication(SentenceReading sentence, int date, Meaning? meaning)
    {
        // « L'Étranger, publié en mai 1942 » is a book.
        if (!Published.Contains(sentence[sentence.First]) && meaning is not null && !MayBeOwn(meaning is ClockTime { Day: { } dated } ? dated : meaning, sentence.PublishedOn))
        {
            return false;
        }

        var first = date;
        while (first > sentence.First && !sentence[first].Has(TokenTraits.LineStart))
        {
            first--;
        }

        var hasPublished = false;
        for (var position = first; position < sentence.End && (position == first || !sentence[position].Has(TokenTraits.LineStart)); position++)
        {
            var token = sentence[position];
            // « Décret publié le 3 octobre » is a headline.
            hasPublished |= (Published.Contains(token) || (Mailed.Contains(token) && position + 1 < sentence.End && sentence[position + 1].Is(':')))
                && (position == first || sentence[position - 1].Kind == TokenKind.Punctuation || Signing.Contains(sentence[position - 1]));
            if (position - first > LongestByline || sentence.GroupAt(position) is { IsFinite: true } || !(hasPublished ? MayFollow(token) : position < date && MayOpen(token)))
            {
                return false;
            }
        }

        return hasPublished;
    }

    private static bool MayBeOwn(Meaning meaning, LocalDate published) => meaning is not CalendarDate date
        || (date is { Year: { } year, Month: { } month, Day: not null } && Math.Abs((year * 12) + month - (published.Year * 12) - published.Month) <= 1);

    /// <summary>Who wrote it, and for whom: <em>Par Anne Roux, Franceinfo Radio France |, Le Monde avec AFP –</em></summary>
    private static bool MayOpen(Token token) => token.Kind == TokenKind.Punctuation || token.Has(TokenTraits.Capital) || Signing.Contains(token);

    private static bool MayFollow(Token token) =>
        token.Kind != TokenKind.Word || token.Length <= 4 || token.Has(TokenTraits.Temporal | TokenTraits.Capital) || Published.Contains(token)
        || Reading.Contains(token);

    /// <summary>The first token after the dateline of a sentence; its first token where it has none.</summary>
    public static int EndOf(SentenceReading sentence)
    {
        var hasDate = false;
        for (var position = sentence.First; position < Math.Min(sentence.End, sentence.First + Longest) && sentence.GroupAt(position) is null; position++)
        {
            var token = sentence[position];
            hasDate |= token.Kind == TokenKind.Number || token.Has(TokenTraits.AllCapitals);
            // « Neuchâtel (ats) Le fabricant… »
            if (token.Is(')') && position >= sentence.First + 3 && sentence[position - 2].Is('(') && sentence[position - 3].Has(TokenTraits.Capital)
                && position + 1 < sentence.End && sentence[position + 1].Has(TokenTraits.Capital))
            {
                return position + 1;
            }

            if (hasDate && (token.IsDash || token.Is('=')))
            {
                return position + 1;
            }
        }

        return sentence.First;
    }
}
