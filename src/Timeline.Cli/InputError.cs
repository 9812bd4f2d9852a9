namespace Timeline.Cli;

/// <summary>Something that the user can put right: the message is one sentence for standard error, and the exit code is 2.</summary>
internal sealed class InputError(string message) : Exception(message)
{
    /// <summary>A shell's variable that is not set makes the name of a file an empty one.</summary>
    public static void ThrowIfEmpty(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new InputError("The name of a file is empty.");
        }
    }
}
