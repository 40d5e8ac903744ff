namespace Provenance.Discovery;

/// <summary>w = -ln(loss / largest loss), with a floor under the loss, and above nothing where all lose alike.</summary>
internal sealed class CrhRule(Crh options) : LossRule(Centre.Median, options.MaxIterations)
{
    public override bool PerClaim => options.PerClaim;

    public override double Weigh(double loss, int claims, double largest) => -Math.Log(Math.Max(loss, Least) / largest) + Least;
}
