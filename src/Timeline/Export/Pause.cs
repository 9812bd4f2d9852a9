namespace Timeline.Export;

/// <summary>
/// A place between two pieces of a document. An export writes a piece and pauses; who drives it lets the piece go on to where it belongs, with or without blocking.
/// So each form is written once, and no more of it is held than a piece.
/// </summary>
internal readonly struct Pause;

/// <summary>A document as text: writes it piece by piece.</summary>
internal delegate IEnumerable<Pause> TextPieces(TextWriter output);
