using System.Text;

namespace Timeline.Tests.Export;

/// <summary>iCalendar read line by line as RFC 5545 section 3.1 has it, without a word of the writer's code.</summary>
internal static class CalendarReader
{
    public static List<Dictionary<string, string>> Events(string calendar)
    {
        var events = new List<Dictionary<string, string>>();
        foreach (var line in calendar.Replace("\r\n ", "").Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':');
            var (name, value) = (line[..colon], Unescaped(line[(colon + 1)..]));
            if (line == "BEGIN:VEVENT")
            {
                events.Add([]);
            }
            else if (events.Count > 0 && name is not ("BEGIN" or "END"))
            {
                events[^1].Add(name, value);
            }
        }

        return events;
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] != '\\' ? value[i] : value[++i] is 'n' ? '\n' : value[i]);
        }

        return text.ToString();
    }
}
