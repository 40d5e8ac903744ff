namespace Provenance.Discovery;

/// <summary>Probabilities from logarithms, without overflow.</summary>
internal static class LogSpace
{
    /// <summary>Replaces log weights by probabilities, in place.</summary>
    /// <param name="logs">The logarithms of the weights.</param>
    /// <param name="rest">How many further values there are, of log weight 0 each.</param>
    /// <returns>The logarithm of the sum of all weights.</returns>
    public static double Normalise(Span<double> logs, double rest = 0)
    {
        double most = rest > 0 ? 0 : double.NegativeInfinity;
        foreach (double log in logs)
            most = Math.Max(most, log);
        if (double.IsNegativeInfinity(most))
        {
            logs.Fill(1.0 / Math.Max(1, logs.Length));
            return most;
        }
        double sum = rest > 0 ? rest * Math.Exp(-most) : 0;
        for (int i = 0; i < logs.Length; i++)
            sum += logs[i] = Math.Exp(logs[i] - most);
        for (int i = 0; i < logs.Length; i++)
            logs[i] /= sum;
        return most + Math.Log(sum);
    }
}
