using System.Globalization;

namespace Provenance.Cli;

/// <summary>Tells of iterations where slow work is told of.</summary>
sealed class IterationProgress(SlowWork work) : IProgress<DiscoveryProgress>
{
    public void Report(DiscoveryProgress value) => work.Say(string.Create(CultureInfo.InvariantCulture,
        $"{value.Algorithm}: iteration {value.Iteration}, largest change of a source {value.Change:0.0e0}, {value.Flipped:N0} values changed"));
}
