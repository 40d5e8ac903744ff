using Provenance.Lineage;

namespace Provenance.Scoring;

/// <summary>A list of document numbers that grows claim by claim. For one thread.</summary>
internal sealed class DocumentNumbers(int documents)
{
    /// <summary>Up to so many lines are compared one by one.</summary>
    const int MaximumScan = 32;

    int[] numbers = new int[256];
    int[] seen = [];
    int round;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The numbers.</summary>
    public ReadOnlySpan<int> All => numbers.AsSpan(0, Count);

    /// <summary>Forgets all.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds the numbers of the documents of lines, each once, in the order of the lines.</summary>
    /// <returns>How many they are.</returns>
    public int Add(ReadOnlySpan<Line> lines)
    {
        if (Count + lines.Length > numbers.Length)
            Array.Resize(ref numbers, Math.Max(numbers.Length * 2, Count + lines.Length));
        int start = Count;
        if (lines.Length > MaximumScan)
            AddMany(lines);
        else
            foreach (ref readonly Line line in lines)
                if (!numbers.AsSpan(start, Count - start).Contains(line.Document))
                    numbers[Count++] = line.Document;
        return Count - start;
    }

    void AddMany(ReadOnlySpan<Line> lines)
    {
        if (seen.Length == 0)
            seen = new int[documents];
        round++;
        foreach (ref readonly Line line in lines)
            if (seen[line.Document] != round)
            {
                seen[line.Document] = round;
                numbers[Count++] = line.Document;
            }
    }
}
