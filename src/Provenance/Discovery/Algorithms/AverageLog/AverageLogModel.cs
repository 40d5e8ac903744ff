namespace Provenance.Discovery;

/// <summary>As <see cref="SumsModel"/>, but T(s) = log |C_s| times the mean of B(c).</summary>
internal sealed class AverageLogModel : SumsModel
{
    public override double Rate(double credit, double weight, int claims) => Math.Log(claims) * credit / claims;
}
