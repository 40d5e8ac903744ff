using System.Numerics;
using System.Runtime.InteropServices;

namespace Provenance.Discovery;

/// <summary>Probabilities from logarithms, without overflow.</summary>
internal static class LogSpace
{
    /// <summary>Replaces log weights by probabilities, in place.</summary>
    /// <param name="logs">The logarithms of the weights.</param>
    /// <param name="rest">How many further values there are, of log weight 0 each.</param>
    public static void Normalise(Span<double> logs, double rest = 0)
    {
        double most = Math.Max(Most(logs), rest > 0 ? 0 : double.NegativeInfinity);
        if (double.IsNegativeInfinity(most))
        {
            logs.Fill(1.0 / Math.Max(1, logs.Length));
            return;
        }
        double sum = rest > 0 ? rest * Math.Exp(-most) : 0;
        for (int i = 0; i < logs.Length; i++)
            sum += logs[i] = Math.Exp(logs[i] - most);
        for (int i = 0; i < logs.Length; i++)
            logs[i] /= sum;
    }

    /// <summary>Replaces log weights by probabilities, in place, several at a time.</summary>
    /// <param name="row">The logarithms of the weights, in whole vectors; what is left over becomes 0.</param>
    /// <param name="count">How many weights there are.</param>
    /// <returns>The logarithm of the sum of all weights.</returns>
    public static double NormaliseRow(Span<double> row, int count)
    {
        Span<double> logs = row[..count];
        double most = Most(logs);
        if (double.IsNegativeInfinity(most))
        {
            Normalise(logs);
            return most;
        }
        foreach (ref Vector<double> wide in MemoryMarshal.Cast<double, Vector<double>>(row))
            wide = Exponential.Of(wide - new Vector<double>(most));
        row[count..].Clear();
        double sum = 0;
        foreach (double weight in logs)
            sum += weight;
        foreach (ref Vector<double> wide in MemoryMarshal.Cast<double, Vector<double>>(row))
            wide /= new Vector<double>(sum);
        return most + Math.Log(sum);
    }

    static double Most(ReadOnlySpan<double> logs)
    {
        double most = double.NegativeInfinity;
        foreach (double log in logs)
            most = Math.Max(most, log);
        return most;
    }
}
