namespace Timeline.French.Verbs;

/// <summary>
/// The principal parts of a model verb (<em>temps primitifs</em>), written out in full: all its other forms follow from them.
/// </summary>
/// <param name="Infinitive">The model's infinitive, or for a regular class the letters in which its verbs end.</param>
/// <param name="Present">
/// Six forms, parted by spaces. Everywhere, a slash parts two spellings (<em>paie/paye</em>) and a hyphen stands for a form
/// that does not exist.
/// </param>
/// <param name="PastHistoric">The first person singular; null where the tense does not exist (<em>extraire</em>).</param>
/// <param name="Participle">
/// The masculine singular, with an exclamation mark when it never agrees (<em>été!</em>), or all four forms (<em>dû due dus dues</em>).
/// </param>
/// <param name="Future">What stands before <em>-ai, -as, -a</em>; by default the infinitive without its final <em>e</em>.</param>
/// <param name="Subjunctive">Six forms; by default made from <em>ils</em> and <em>nous</em> of the present.</param>
/// <param name="Imperative">Three forms; by default those of the present.</param>
/// <param name="PresentParticiple">By default made from <em>nous</em> of the present.</param>
/// <param name="Imperfect">What stands before <em>-ais, -ait</em>; by default <em>nous</em> of the present without <em>-ons</em>.</param>
/// <param name="Persons">The only persons that exist: <em>falloir</em> has <em>il</em> alone.</param>
internal sealed record VerbModel(
    string Infinitive,
    string Present,
    string? PastHistoric,
    string Participle,
    string? Future = null,
    string? Subjunctive = null,
    string? Imperative = null,
    string? PresentParticiple = null,
    string? Imperfect = null,
    VerbPersons Persons = VerbPersons.First | VerbPersons.Second | VerbPersons.Third | VerbPersons.Singular | VerbPersons.Plural)
{
    /// <summary>The other infinitives that are conjugated in this way, parted by white space.</summary>
    public string Followers { get; init; } = "";
}
