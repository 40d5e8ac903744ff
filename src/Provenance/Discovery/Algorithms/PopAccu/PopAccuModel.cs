namespace Provenance.Discovery;

/// <summary>
/// ln P(v) is the sum of ln(A / (1 - A)) over its sources plus, for every other value, count times the logarithm of its share
/// among the observations that do not give v. One of the claimed values is true.
/// </summary>
internal sealed class PopAccuModel(PopAccu options) : FixedPoint
{
    public override double StartQuality => options.StartAccuracy;

    public override bool GivesProbabilities => true;

    public override double Weigh(double quality, int claims)
    {
        double accuracy = Math.Clamp(quality, options.Margin, 1 - options.Margin);
        return Math.Log(accuracy / (1 - accuracy));
    }

    public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
        // With L(k) = k ln k: the sum over the others of count ln(count / (all - v)) is the sum of L over all - L(v) - L(all - v).
        // That sum is the same for all values, and L(all) in its place keeps the numbers small.
        double all = item.Observations, ofAll = EntropyTerm(all);
        for (int c = 0; c < scores.Length; c++)
        {
            double votes = item.Votes(c);
            beliefs[c] = scores[c] - EntropyTerm(votes) - EntropyTerm(all - votes) + ofAll;
        }
        LogSpace.Normalise(beliefs, 0);
    }

    static double EntropyTerm(double count) => count > 0 ? count * Math.Log(count) : 0;
}
