using Timeline.French.Verbs;

namespace Timeline.Tests.French.Verbs;

/// <summary>Words read as verbs, written as a French grammar writes them: "dire, passé simple, 3s".</summary>
internal static class ReadVerbs
{
    private static readonly Dictionary<VerbTense, string> TenseNames = new()
    {
        [VerbTense.Infinitive] = "infinitif",
        [VerbTense.Present] = "présent",
        [VerbTense.Imperfect] = "imparfait",
        [VerbTense.PastHistoric] = "passé simple",
        [VerbTense.Future] = "futur",
        [VerbTense.Conditional] = "conditionnel",
        [VerbTense.SubjunctivePresent] = "subjonctif",
        [VerbTense.SubjunctiveImperfect] = "subjonctif imparfait",
        [VerbTense.Imperative] = "impératif",
        [VerbTense.PastParticiple] = "participe passé",
        [VerbTense.PresentParticiple] = "participe présent",
    };

    public static IReadOnlyList<string> LuCommeVerbe(this string word) => Read(word, VerbLexicon.Find);

    public static IReadOnlyList<string> LuSansAccents(this string word) => Read(word, VerbLexicon.FindUnaccented);

    public static string Name(VerbForm form)
    {
        var persons = Persons(form.Persons);
        return $"{form.Verb.Infinitive}, {TenseNames[form.Tense]}" + (persons.Length > 0 ? $", {persons}" : "");
    }

    private static List<string> Read(string word, Reader reader)
    {
        Span<VerbForm> forms = new VerbForm[8];
        var count = reader(word, forms);
        var names = new List<string>();
        foreach (var form in forms[..count])
            names.Add(Name(form));
        return names;
    }

    private static string Persons(VerbPersons persons)
    {
        var letters = "";
        foreach (var (flag, letter) in new[]
        {
            (VerbPersons.First, '1'), (VerbPersons.Second, '2'), (VerbPersons.Third, '3'), (VerbPersons.Masculine, 'm'),
            (VerbPersons.Feminine, 'f'), (VerbPersons.Singular, 's'), (VerbPersons.Plural, 'p'),
        })
        {
            if ((persons & flag) != 0)
                letters += letter;
        }

        return letters;
    }

    private delegate int Reader(ReadOnlySpan<char> word, Span<VerbForm> forms);
}
