namespace Timeline.Tests.Fuzzing;

/// <summary>Makes a failing text as short as it can be while it still fails: takes out halves, then quarters, down to single characters.</summary>
internal static class Shrinker
{
    public static FuzzInput Shrink(FuzzInput input, Func<FuzzInput, bool> fails)
    {
        for (var size = Math.Max(1, input.Text.Length / 2); ; size = Math.Max(1, size / 2))
        {
            var shrunk = true;
            while (shrunk)
            {
                shrunk = false;
                for (var start = 0; start < input.Text.Length; start += size)
                {
                    var shorter = input with { Text = input.Text.Remove(start, Math.Min(size, input.Text.Length - start)) };
                    if (fails(shorter))
                    {
                        input = shorter;
                        shrunk = true;
                        break;
                    }
                }
            }

            if (size == 1)
            {
                return input;
            }
        }
    }
}
