namespace Timeline.French.Verbs;

/// <summary>A verb of the lexicon: its infinitive, its traits, and the model it is conjugated on.</summary>
internal sealed class Verb
{
    internal Verb(string infinitive, VerbTraits traits, ConjugationTemplate template, int templateNumber)
    {
        Infinitive = infinitive;
        Traits = traits;
        Template = template;
        TemplateNumber = (byte)templateNumber;
        StemLength = (byte)(infinitive.Length - template.InfinitiveEnding.Length);
    }

    public string Infinitive { get; }

    public VerbTraits Traits { get; }

    /// <summary>The model: <em>venir</em> is conjugated as <em>tenir</em>.</summary>
    internal ConjugationTemplate Template { get; }

    /// <summary>The number of the model, as the endings in <see cref="EndingTrie"/> name it.</summary>
    internal byte TemplateNumber { get; }

    /// <summary>How many letters of the infinitive begin every form: the one <em>v</em> of <em>venir</em>, none of <em>être</em>.</summary>
    internal byte StemLength { get; }

    public bool Has(VerbTraits traits) => (Traits & traits) != 0;

    /// <summary>Every form, made anew at each call: the lexicon itself never lists them.</summary>
    internal IEnumerable<(string Form, VerbTense Tense, VerbPersons Persons)> Forms()
    {
        var stem = Infinitive[..StemLength];
        foreach (var form in Template.Forms())
            yield return (string.Concat(stem, Template.EndingOf(form)), form.Tense, form.Persons);
    }

    public override string ToString() => Infinitive;
}
