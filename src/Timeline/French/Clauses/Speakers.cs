using Timeline.Events;
using Timeline.French.Lexicon;
using Timeline.Recognition;
using Timeline.Tokenization;

namespace Timeline.French.Clauses;

/// <summary><em>Claire Duvivier : « Nous sommes prêts »</em>, <em>Le maire, hier soir : « Le pont rouvrira »</em>: who speaks is named before the colon, without a verb.</summary>
internal static class Speakers
{
    /// <summary>What may stand between two names: <em>Jean Le Goff, Anne Roux de la Tour</em>.</summary>
    private static readonly WordSet Particles = FrenchWords.Set("de", "du", "d'", "le", "la", "van", "von", "ben");

    /// <summary>One of whom news tells something: <em>une femme tuée à Lyon : « … »</em> is no speaker, <em>une voisine : « Je n'ai rien vu »</em> is.</summary>
    private static readonly WordSet AnyOne = FrenchWords.Set("un", "une", "des", "deux", "trois");

    private static readonly WordSet FirstPersons = FrenchWords.Set("je", "j'", "nous", "on", "me", "m'", "moi", "mon", "ma", "mes", "notre", "nos");

    private static readonly WordSet ThirdPersons = FrenchWords.Set("il", "elle", "ils", "elles");

    private static readonly WordSet Possessives = FrenchWords.Set("son", "sa", "leur");

    /// <summary>Who is named before a quotation, of which a verb in this sentence of it is told, and the colon between them; null where a topic stands there (<em>Grève : « Nous irons au bout »</em>), or a sentence.</summary>
    public static (SourceSpan Source, int Colon)? Of(Quotations quotations, SentenceReading sentence, (int Open, int Close) marks)
    {
        var (open, close) = marks;
        if (!sentence.Groups.Exists(group => group.IsFinite && group.Start > open && group.End <= close))
        {
            return null;
        }

        var speaking = quotations.SentenceOf(open);
        if (OneOfThem(speaking, open) is { } one && WordsBefore.HaveFrom(sentence, open + 1, close, FirstPersons))
        {
            return (one, open - 1);
        }

        if (Lead(speaking, open) is not { } lead)
        {
            return null;
        }

        // « Lola Roux : « Elle a été tuée le 14 octobre » », « Le tireur : « Il a visé la foule lundi » »: of them somebody speaks.
        // But « son avocate : « Il partira lundi » ».
        var isOwn = WordsBefore.HaveFrom(sentence, open + 1, close, FirstPersons);
        var isOfOther = !isOwn && WordsBefore.HaveFrom(sentence, open + 1, close, ThirdPersons) && !Possessives.Contains(speaking[lead]);
        return ((isOwn ? NameAt(speaking, lead, open) : null) ?? (isOfOther ? null : RoleAt(speaking, lead, open, isOwn))) is { } source ? (source, open - 1) : null;
    }

    /// <summary><em>Vingt ouvriers ont veillé là, dont un soudeur : « J'ai froid »</em></summary>
    private static SourceSpan? OneOfThem(SentenceReading sentence, int open)
    {
        var colon = open - 1;
        for (var back = colon - 1; back > Math.Max(sentence.First, colon - LongestOne) && sentence[colon].Is(':') && sentence.GroupAt(back) is null && sentence[back].Kind == TokenKind.Word; back--)
        {
            if (sentence[back].Is(ClauseWords.Dont))
            {
                return LittleWords.One.Contains(sentence[back + 1]) ? new SourceSpan(sentence.Number, back + 1, colon) : null;
            }
        }

        return null;
    }

    private const int LongestOne = 7;

    /// <summary>The name that stands before the mark that opens a quotation.</summary>
    public static SourceSpan? NameBefore(SentenceReading sentence, int open) =>
        Lead(sentence, open) is { } lead ? NameAt(sentence, lead, open) : null;

    /// <summary>Whether a word may be of a name.</summary>
    public static bool IsName(Token token) => token.Kind == TokenKind.Word && token.Has(TokenTraits.Capital) && !token.Has(TokenTraits.Elided);

    private static SourceSpan? NameAt(SentenceReading sentence, int start, int open) =>
        EndOfName(sentence, start, open - 1) is var end && end > start ? new SourceSpan(sentence.Number, start, end) : null;

    /// <summary>The office that stands there, with the name that it leads to: <em>son avocate, Me Roux : « … »</em>.</summary>
    private static SourceSpan? RoleAt(SentenceReading sentence, int start, int open, bool isOwn)
    {
        if (!NamesRole(sentence, start) || (AnyOne.Contains(sentence[start]) && !isOwn))
        {
            return null;
        }

        var end = start + 1;
        while (end < open - 1 && sentence[end].Kind == TokenKind.Word)
        {
            // « Le président face aux agriculteurs », « le ministre hué à Lyon »: of him something is told.
            if ((FunctionWords.Prepositions.Contains(sentence[end]) && !LittleWords.OfWords.Contains(sentence[end]))
                || LittleWords.ToWords.Contains(sentence[end]) || sentence.GroupAt(end) is not null)
            {
                return null;
            }

            end++;
        }

        if (sentence.Groups.Exists(group => group.Start >= end && group.Start < open))
        {
            return null;
        }

        if (sentence[end].Is(',') && EndOfName(sentence, end + 1, open - 1) is var name && name > end + 1)
        {
            end = name;
        }

        return new SourceSpan(sentence.Number, start, end);
    }

    /// <summary>The first word before the colon before a quotation, where no verb stands between them; else null.</summary>
    private static int? Lead(SentenceReading sentence, int open)
    {
        var colon = open - 1;
        if (colon <= sentence.First || open >= sentence.End || !sentence[colon].Is(':')
            || sentence.Groups.Exists(group => (group.IsFinite || group.Form == VerbGroupForm.Infinitive) && group.Start < colon))
        {
            return null;
        }

        var start = sentence.First;
        while (start < colon && (sentence[start].Kind == TokenKind.Punctuation || ClauseWords.Coordinators.Contains(sentence[start])))
        {
            start++;
        }

        return start;
    }

    /// <summary>
    /// Where a name of two words or more ends that stands alone before a limit or a comma; its start where there is none. <em>Usine Morel, La Rochelle, Saint-Malo</em> are no persons: a
    /// common noun, an article, a hyphen.
    /// </summary>
    private static int EndOfName(SentenceReading sentence, int start, int limit)
    {
        // « M. Roux, Mme Roux »: with a title one name is enough.
        var isTitled = NameTitles.LeadTo(sentence, start);
        if (!isTitled && ((sentence[start].Word != 0 && !GivenNames.Known.Contains(sentence[start])) || EventNouns.Has(sentence.Text.Characters(start))))
        {
            return start;
        }

        var (end, names) = (start, 0);
        for (var position = start; position < limit
            && (IsName(sentence[position]) || (names > 0 && Particles.Contains(sentence[position])) || (isTitled && position == start + 1 && sentence[position].Is('.'))); position++)
        {
            if (IsName(sentence[position]))
            {
                (end, names) = (position + 1, names + (sentence[position].Has(TokenTraits.Hyphenated) ? 0 : 1));
            }
        }

        // « Emmanuel Roux, hué par les éleveurs : « Partez ! » », « Robert Roux (1928-2024) : « … » »: of him something is told.
        var isAlone = end == limit
            || ((sentence[end].Is(',') || (sentence[end].Is('(') && sentence[end + 1].Kind != TokenKind.Number)) && !sentence.Groups.Exists(group => group.Start >= end && group.Start < limit));
        return (names >= 2 && isAlone) || (names == 1 && IsAged(sentence, end)) ? end : start;
    }

    /// <summary><em>Sophie, 34 ans : « Je suis venue lundi »</em>: with an age one name is enough.</summary>
    private static bool IsAged(SentenceReading sentence, int end) =>
        (sentence[end].Is(',') || sentence[end].Is('(')) && end + 3 < sentence.End && sentence[end + 1].Kind == TokenKind.Number
            && LittleWords.YearsOfAge.Contains(sentence[end + 2]) && sentence[end + 3].Kind == TokenKind.Punctuation;

    private static bool NamesRole(SentenceReading sentence, int start) =>
        FunctionWords.AnyDeterminers.Contains(sentence[start])
        && (IsRole(sentence[start + 1]) || (RoleNouns.Leads.Contains(sentence[start + 1]) && IsRole(sentence[start + 2])));

    private static bool IsRole(Token token) => RoleNouns.All.Contains(token) || PersonNouns.All.Contains(token);
}
