namespace Provenance.Lineage;

/// <summary>
/// The documents of the assertions of some claims that follow each other, looked up ahead. One look-up after another in a short
/// loop, and one glance at each route: so the waits for memory overlap, where claim by claim they would add up. For one thread.
/// </summary>
internal sealed class DocumentsSaid(CorpusLineage lineage)
{
    int[] numbers = new int[1_024];
    int[] starts = [0];
    int first;
    int count;

    /// <summary>What the glances saw; it means nothing, but unless it is kept they could be left out.</summary>
    public ulong Glanced { get; private set; }

    /// <summary>Looks up the documents of so many claims from a number on.</summary>
    /// <exception cref="UnusableCorpusException">A document is not in the corpus.</exception>
    public void Read(int claim, int claims)
    {
        (first, count) = (claim, claims);
        if (starts.Length <= claims)
            starts = new int[claims + 1];
        int next = 0;
        for (int i = 0; i < claims; i++)
        {
            ReadOnlySpan<Assertion> assertions = lineage.Corpus.Claims[claim + i].Assertions.AsSpan();
            if (next + assertions.Length > numbers.Length)
                Array.Resize(ref numbers, Math.Max(numbers.Length * 2, next + assertions.Length));
            foreach (Assertion assertion in assertions)
                numbers[next++] = lineage.Documents.NumberOf(assertion.Document);
            starts[i + 1] = next;
        }
        ReadOnlySpan<RouteSummary> routes = lineage.Routes.Summaries.ByDocument;
        ulong glanced = 0;
        foreach (int number in numbers.AsSpan(0, next))
            glanced ^= routes[number].Signature;
        Glanced = glanced;
    }

    /// <summary>The numbers of the documents of a claim's assertions; empty for a claim that was not read ahead.</summary>
    public ReadOnlySpan<int> Of(int claim) =>
        (uint)(claim - first) < (uint)count ? numbers.AsSpan(starts[claim - first]..starts[claim - first + 1]) : [];
}
