namespace Provenance.Text;

/// <summary>All places of one string in another, overlapping ones too, in time linear in both.</summary>
static class PatternSearch
{
    const int Probe = 64;

    /// <summary>The places where <paramref name="pattern"/> begins in <paramref name="text"/>, ascending, by ordinal comparison.</summary>
    /// <remarks>
    /// The vectorised search of the runtime is fast on real texts and slow on made-up ones; when comparing has cost more
    /// than reading the text a few times would, the rest is searched with the failure function of Knuth, Morris and Pratt.
    /// </remarks>
    public static List<int> All(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        List<int> places = [];
        if (pattern.IsEmpty || pattern.Length > text.Length)
            return places;
        ReadOnlySpan<char> probe = pattern[..Math.Min(Probe, pattern.Length)], rest = pattern[probe.Length..];
        long allowance = 4L * text.Length + 4L * Probe;
        for (int at = 0; at <= text.Length - pattern.Length; at++)
        {
            int hit = text[at..].IndexOf(probe);
            if (hit < 0 || (at += hit) > text.Length - pattern.Length)
                return places;
            int agreeing = rest.CommonPrefixLength(text[(at + probe.Length)..]);
            if (agreeing == rest.Length)
                places.Add(at);
            allowance -= agreeing;
            if (allowance < 0)
            {
                Continue(text, pattern, at + 1, places);
                return places;
            }
        }
        return places;
    }

    static void Continue(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, int from, List<int> places)
    {
        int[] borders = Borders(pattern);
        int matched = 0;
        for (int at = from; at < text.Length; at++)
        {
            while (matched > 0 && (matched == pattern.Length || text[at] != pattern[matched]))
                matched = borders[matched - 1];
            if (text[at] == pattern[matched])
                matched++;
            if (matched == pattern.Length)
                places.Add(at - matched + 1);
        }
    }

    /// <summary>For each beginning of the pattern the length of its longest proper beginning that is also its end.</summary>
    static int[] Borders(ReadOnlySpan<char> pattern)
    {
        int[] borders = new int[pattern.Length];
        for (int at = 1, border = 0; at < pattern.Length; at++)
        {
            while (border > 0 && pattern[at] != pattern[border])
                border = borders[border - 1];
            if (pattern[at] == pattern[border])
                border++;
            borders[at] = border;
        }
        return borders;
    }
}
