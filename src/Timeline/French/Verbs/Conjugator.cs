namespace Timeline.French.Verbs;

/// <summary>A form, or the ending of one, with its place in the conjugation.</summary>
internal sealed record ConjugatedForm(string Text, VerbTense Tense, VerbPersons Persons);

/// <summary>Makes every form of a model verb from its principal parts.</summary>
internal sealed class Conjugator
{
    private const VerbPersons Singular = VerbPersons.Singular, Plural = VerbPersons.Plural;

    private static readonly VerbPersons[] SixPersons =
    [
        VerbPersons.First | Singular, VerbPersons.Second | Singular, VerbPersons.Third | Singular,
        VerbPersons.First | Plural, VerbPersons.Second | Plural, VerbPersons.Third | Plural,
    ];

    private static readonly VerbPersons[] FourAgreements =
    [
        VerbPersons.Masculine | Singular, VerbPersons.Feminine | Singular, VerbPersons.Masculine | Plural, VerbPersons.Feminine | Plural,
    ];

    private static readonly string[] ImperfectEndings = ["ais", "ais", "ait", "ions", "iez", "aient"];
    private static readonly string[] FutureEndings = ["ai", "as", "a", "ons", "ez", "ont"];

    private readonly VerbModel _model;
    private readonly List<ConjugatedForm> _forms = new(64);

    private Conjugator(VerbModel model) => _model = model;

    public static List<ConjugatedForm> Conjugate(VerbModel model)
    {
        var conjugator = new Conjugator(model);
        conjugator.Run();
        return conjugator._forms;
    }

    private void Run()
    {
        _forms.Add(new(_model.Infinitive, VerbTense.Infinitive, VerbPersons.None));
        var present = _model.Present.Split(' ');
        AddSix(VerbTense.Present, present);
        var imperfect = _model.Imperfect ?? Without(present[3], "ons");
        foreach (var stem in Spellings(imperfect))
            AddSix(VerbTense.Imperfect, stem, ImperfectEndings);
        foreach (var stem in Spellings(_model.Future ?? WithoutFinalE(_model.Infinitive)))
        {
            AddSix(VerbTense.Future, stem, FutureEndings);
            AddSix(VerbTense.Conditional, stem, ImperfectEndings);
        }

        AddSubjunctive(present);
        AddImperative(present);
        if (_model.PastHistoric is { } past)
            AddPastHistoric(past);
        foreach (var form in Spellings(_model.PresentParticiple ?? Joined(Without(present[3], "ons"), "ant")))
            _forms.Add(new(form, VerbTense.PresentParticiple, VerbPersons.None));
        AddParticiple(_model.Participle);
    }

    private void AddSubjunctive(string[] present)
    {
        if (_model.Subjunctive is { } written)
        {
            AddSix(VerbTense.SubjunctivePresent, written.Split(' '));
            return;
        }

        var strong = Without(present[5], "ent");
        var weak = Without(present[3], "ons");
        AddSix(
            VerbTense.SubjunctivePresent,
            [Joined(strong, "e"), Joined(strong, "es"), Joined(strong, "e"), Joined(weak, "ions"), Joined(weak, "iez"), present[5]]);
    }

    private void AddImperative(string[] present)
    {
        var forms = _model.Imperative?.Split(' ') ?? [WithoutSilentS(present[1]), present[3], present[4]];
        Add(VerbTense.Imperative, SixPersons[1], forms[0]);
        Add(VerbTense.Imperative, SixPersons[3], forms[1]);
        Add(VerbTense.Imperative, SixPersons[4], forms[2]);
    }

    private void AddPastHistoric(string first)
    {
        if (first.EndsWith("ai", StringComparison.Ordinal))
        {
            var stem = first[..^2];
            AddSix(VerbTense.PastHistoric, stem, ["ai", "as", "a", "âmes", "âtes", "èrent"]);
            AddSix(VerbTense.SubjunctiveImperfect, stem, ["asse", "asses", "ât", "assions", "assiez", "assent"]);
            return;
        }

        var plain = Without(first, "s");
        var circumflexed = WithCircumflex(plain);
        AddSix(
            VerbTense.PastHistoric,
            [first, first, plain + "t", circumflexed + "mes", circumflexed + "tes", plain + "rent"]);
        AddSix(
            VerbTense.SubjunctiveImperfect,
            [plain + "sse", plain + "sses", circumflexed + "t", plain + "ssions", plain + "ssiez", plain + "ssent"]);
    }

    private void AddParticiple(string participle)
    {
        if (participle == "-")
            return;
        if (participle.EndsWith('!'))
        {
            _forms.Add(new(participle[..^1], VerbTense.PastParticiple, FourAgreements[0]));
            return;
        }

        var forms = participle.Split(' ');
        if (forms.Length == 1)
            forms = [participle, participle + "e", participle.EndsWith('s') ? participle : participle + "s", participle + "es"];
        for (var i = 0; i < forms.Length; i++)
            _forms.Add(new(forms[i], VerbTense.PastParticiple, FourAgreements[i]));
    }

    private void AddSix(VerbTense tense, string[] forms)
    {
        for (var i = 0; i < SixPersons.Length; i++)
            Add(tense, SixPersons[i], forms[i]);
    }

    private void AddSix(VerbTense tense, string stem, string[] endings)
    {
        for (var i = 0; i < SixPersons.Length; i++)
            Add(tense, SixPersons[i], Joined(stem, endings[i]));
    }

    private void Add(VerbTense tense, VerbPersons persons, string form)
    {
        if ((persons & ~_model.Persons) != 0)
            return;
        if (IsOne(form))
            _forms.Add(new(form, tense, persons));
        else
            foreach (var spelling in Spellings(form))
                _forms.Add(new(spelling, tense, persons));
    }

    private static string[] Spellings(string form) => form == "-" ? [] : form.Split('/');

    /// <summary>Nearly every form has one spelling, and nothing is made for several then: the first text of a process waits for thousands of them.</summary>
    private static bool IsOne(string form) => form != "-" && !form.Contains('/', StringComparison.Ordinal);

    private static string Without(string form, string ending) => IsOne(form) ? form[..^ending.Length] : WithoutInEach(form, ending.Length);

    private static string WithoutInEach(string form, int length) => OfEach(form, spelling => spelling[..^length]);

    /// <summary>"Ouvre !" but "Finis !": the s of the second person falls after a mute e alone.</summary>
    private static string WithoutSilentS(string form) => form.EndsWith("es", StringComparison.Ordinal) ? form[..^1] : form;

    private static string WithoutFinalE(string infinitive) => infinitive.EndsWith('e') ? infinitive[..^1] : infinitive;

    private static string Joined(string stem, string ending) => IsOne(stem) ? Softened(stem, ending) + ending : JoinedToEach(stem, ending);

    private static string JoinedToEach(string stem, string ending) => OfEach(stem, spelling => Softened(spelling, ending) + ending);

    private static string OfEach(string form, Func<string, string> make) => form == "-" ? form : string.Join('/', form.Split('/').Select(make));

    /// <summary>"nous plaçons, nous placions", "nous mangeons, nous mangions": only a hard vowel needs ç or ge.</summary>
    private static string Softened(string stem, string ending)
    {
        if (ending[0] is not ('i' or 'e' or 'è'))
            return stem;
        if (stem.EndsWith('ç'))
            return stem[..^1] + 'c';
        return stem.EndsWith("ge", StringComparison.Ordinal) ? stem[..^1] : stem;
    }

    /// <summary>"ils finirent, nous finîmes", "ils tinrent, nous tînmes".</summary>
    private static string WithCircumflex(string stem)
    {
        var vowel = stem.EndsWith('n') ? stem.Length - 2 : stem.Length - 1;
        var circumflexed = stem[vowel] switch { 'i' => 'î', 'u' => 'û', var other => other };
        return string.Concat(stem.AsSpan(0, vowel), [circumflexed], stem.AsSpan(vowel + 1));
    }
}
