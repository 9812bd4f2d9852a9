namespace Timeline.French.Verbs;

/// <summary>
/// A model verb parted into what all its forms begin with and their endings. It keeps the principal parts only: the endings
/// are made when the index is built and then live there, once for all verbs.
/// </summary>
internal sealed class ConjugationTemplate
{
    private readonly VerbModel _model;
    private readonly int _stemLength;

    /// <summary>The forms that the stem was found by, for the first index; null once it has had them.</summary>
    private List<ConjugatedForm>? _forms;

    public ConjugationTemplate(VerbModel model)
    {
        _model = model;
        _forms = Conjugator.Conjugate(model);
        _stemLength = CommonStart(_forms);
        InfinitiveEnding = model.Infinitive[_stemLength..];
    }

    /// <summary><em>enir</em> for <em>tenir</em> (<em>tiens</em>), the whole word for <em>être</em> (<em>suis</em>).</summary>
    public string InfinitiveEnding { get; }

    /// <summary>The forms of the model itself.</summary>
    public List<ConjugatedForm> Forms() => Interlocked.Exchange(ref _forms, null) ?? Conjugator.Conjugate(_model);

    /// <summary>What a form has behind the letters that all begin with.</summary>
    public ReadOnlySpan<char> EndingOf(ConjugatedForm form) => form.Text.AsSpan(_stemLength);

    private static int CommonStart(List<ConjugatedForm> forms)
    {
        var length = forms[0].Text.Length;
        foreach (var form in forms)
            length = Math.Min(length, form.Text.AsSpan().CommonPrefixLength(forms[0].Text));
        return length;
    }

    public override string ToString() => _model.Infinitive;
}
