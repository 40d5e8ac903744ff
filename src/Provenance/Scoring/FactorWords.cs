namespace Provenance.Scoring;

/// <summary>
/// Why a factor of a line's strength is what it is, in words. Of each source they are made once, when first asked for: many lines have
/// the same voice. Threads that ask at the same time make the same words.
/// </summary>
internal sealed class FactorWords(ValueList<Source> sources, Grades grades)
{
    readonly Lazy<string?[]> carried = Table(sources), rendered = Table(sources), announced = Table(sources), trusted = Table(sources);

    public string CarriedBy(int source) => carried.Value[source + 1] ??= "by " + Graded(source);

    public string RenderedBy(int source) => rendered.Value[source + 1] ??= "rendered by " + Graded(source);

    public string AnnouncedBy(int source) => announced.Value[source + 1] ??= "announced by " + Name(source);

    public string TrustIn(int source) => trusted.Value[source + 1] ??= "in " + Graded(source);

    /// <summary>A place for each source; the first is for one that nobody knows, number -1.</summary>
    static Lazy<string?[]> Table(ValueList<Source> sources) => new(() => new string?[sources.Count + 1]);

    string Graded(int source) => $"{Name(source)} ({grades.Ground(source)})";

    string Name(int source) => source < 0 ? "an unknown hand" : sources[source].Id;
}
