using System.Text.Json;

namespace Timeline.Export;

/// <summary>A bad date in a document is an error of the document, as its reader reports those.</summary>
internal static class JsonTimes
{
    public static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is FormatException or NodaTime.Text.UnparsableValueException or InvalidOperationException or ArgumentException)
        {
            throw Failure(failure);
        }
    }

    /// <summary>Without a message of its own: the serializer then writes one that has the path of the property, and what is wrong there is inside.</summary>
    public static JsonException Failure(Exception failure) => new(null, failure);
}
