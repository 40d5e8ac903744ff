using System.Globalization;

namespace Provenance;

/// <summary>The places a claim can have when each score lies anywhere in its interval.</summary>
/// <param name="Best">One more than the number of claims that are certainly above it, from 1.</param>
/// <param name="Worst">The number of claims that can be at its place or above, from <paramref name="Best"/>.</param>
public readonly record struct RankRange(int Best, int Worst)
{
    /// <summary>As <c>3-7</c>, or <c>3</c> where there is one place.</summary>
    public override string ToString() => Best == Worst
        ? Best.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Best}-{Worst}");
}
