using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>The documents of lines: kept as numbers, told as ids.</summary>
internal static class DocumentIds
{
    /// <summary>The numbers of the documents of lines, each once.</summary>
    public static int[] Of(ReadOnlySpan<Line> lines)
    {
        if (lines.Length == 0)
            return [];
        int[] numbers = new int[lines.Length];
        int count = 0;
        foreach (ref readonly Line line in lines)
            if (count == 0 || lines.Length > MaximumScan || Array.IndexOf(numbers, line.Document, 0, count) < 0)
                numbers[count++] = line.Document;
        if (lines.Length > MaximumScan)
            return [.. numbers.Distinct()];
        return count == numbers.Length ? numbers : numbers[..count];
    }

    /// <summary>The ids of documents, sorted.</summary>
    public static ValueList<string> Sorted(DocumentTable documents, int[] numbers)
    {
        string[] ids = Array.ConvertAll(numbers, number => documents.Documents[number].Id);
        Array.Sort(ids, StringComparer.Ordinal);
        return new ValueList<string>(ids);
    }

    /// <summary>Up to so many lines are compared one by one.</summary>
    const int MaximumScan = 64;
}
