namespace Timeline.Cli;

/// <summary>Something that the user can put right: the message is one sentence for standard error, and the exit code is 2.</summary>
internal sealed class InputError(string message) : Exception(message);
