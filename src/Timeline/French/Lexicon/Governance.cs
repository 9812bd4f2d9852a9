namespace Timeline.French.Lexicon;

/// <summary>What a verb says about the event that stands below it: <em>menace de partir, dément avoir signé</em>.</summary>
[Flags]
internal enum Governance : ushort
{
    None = 0,

    /// <summary>Tells it as a fact: <em>affirmer, annoncer</em>.</summary>
    Says = 1,

    /// <summary>Tells only beside a quotation, and is an everyday verb elsewhere: <em>lancer, glisser, s'indigner</em>.</summary>
    Quotes = 2,

    /// <summary>Calls for it or wishes it: nobody knows whether it comes.</summary>
    Calls = 4,

    /// <summary>Binds its subject to do it: <em>promettre, décider</em>.</summary>
    Commits = 8,

    /// <summary>Holds it for possible: <em>menacer, envisager, craindre</em>.</summary>
    Supposes = 16,

    /// <summary>Blames somebody for it: <em>accuser, soupçonner</em>.</summary>
    Accuses = 32,

    /// <summary>Says that it is not so, or keeps it from happening: <em>démentir, refuser, renoncer</em>.</summary>
    Denies = 64,

    /// <summary>Shuts it out, and negated lets it in: <em>n'exclut pas que</em>.</summary>
    Excludes = 128,

    /// <summary>Takes it for granted, negated as well: <em>savoir, ignorer</em>.</summary>
    Knows = 256,

    /// <summary>Its subject is the source of what stands below.</summary>
    IsSource = 512,

    /// <summary>Calls it off: <em>annuler, reporter</em>.</summary>
    Cancels = 1024,

    /// <summary>Gives it another day: <em>a renvoyé l'audience au 3 mai</em> is done, and its day is to come.</summary>
    Reschedules = 2048,
}
