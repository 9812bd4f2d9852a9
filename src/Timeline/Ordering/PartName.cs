namespace Timeline.Ordering;

/// <summary>A place in a clause that something may fill.</summary>
/// <param name="Slot">Who did it, whom it was done to, or the preposition.</param>
/// <param name="IsComplement">It is the <em>de …</em> of what fills the slot: <em>le maire <b>de Dole</b></em>.</param>
internal readonly record struct PartName(string Slot, bool IsComplement = false)
{
    /// <summary><em>La France a battu l'Italie, l'Italie a été battue par la France</em></summary>
    public static PartName Doer { get; } = new("doer");

    public static PartName Undergoer { get; } = new("undergoer");

    /// <summary>Doer or undergoer, nobody knows: <em>la victoire de Nantes, où s'est produit un accident</em>.</summary>
    public static PartName Party { get; } = new("party");

    /// <summary>What the subject is or becomes: <em>a été retrouvé mort</em>; what kind a noun is of: <em>le Grand Prix junior</em>.</summary>
    public static PartName Kind { get; } = new("kind");

    /// <summary><em>À Lyon, dans le Rhône, près de Lyon</em></summary>
    public static PartName Place { get; } = new("place");

    /// <summary>What is told beside: who says so, relative clauses.</summary>
    public static PartName Aside { get; } = new("aside");

    public bool IsPlace => Slot == Place.Slot;

    /// <summary>The <em>de …</em> of what fills this.</summary>
    public PartName ToComplement() => this with { IsComplement = true };

    /// <summary>Where the names in it go: one place behind any preposition that says where, <em>à Nîmes, près de la gare de Nîmes</em>.</summary>
    public PartName ForNames() => WordRoles.IsPlace(Slot) ? Place : this;

    /// <summary>What a preposition opens.</summary>
    /// <param name="preposition">In small letters without accents.</param>
    /// <param name="isPassive">It stands behind a passive verb.</param>
    public static PartName Behind(string preposition, bool isPassive) => preposition switch
    {
        "par" when isPassive => Doer,
        "au" or "aux" => new PartName("a"),
        _ => WordRoles.IsAside(preposition) ? Aside : new PartName(preposition),
    };
}
