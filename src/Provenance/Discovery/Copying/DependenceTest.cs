using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Provenance.Discovery;

/// <summary>
/// Bayes' rule over three ways a pair can be: independent, the first copies the second, the second copies the first
/// (Dong, Berti-Equille, Srivastava, PVLDB 2(1) 2009, section 3, with accuracies). Everything is in logarithms.
/// </summary>
internal readonly struct DependenceTest
{
    readonly double logTrueBy1, logTrueBy2, logFalseBy1, logFalseBy2, logDifferent;
    readonly double copyRate, bothFalse, trueOverFalse, copied1, copied2, trueCopied1, trueCopied2;

    public DependenceTest(double first, double second, double copyRate, double falseValues)
    {
        this.copyRate = copyRate;
        double bothTrue = first * second;
        bothFalse = (1 - first) * (1 - second) / falseValues;
        trueOverFalse = bothTrue - bothFalse;
        // What the first copies is as true as the second is accurate.
        (copied1, trueCopied1) = (copyRate * (1 - second), copyRate * (2 * second - 1));
        (copied2, trueCopied2) = (copyRate * (1 - first), copyRate * (2 * first - 1));
        logTrueBy1 = Math.Log(second * copyRate / bothTrue + 1 - copyRate);
        logTrueBy2 = Math.Log(first * copyRate / bothTrue + 1 - copyRate);
        logFalseBy1 = Math.Log((1 - second) * copyRate / bothFalse + 1 - copyRate);
        logFalseBy2 = Math.Log((1 - first) * copyRate / bothFalse + 1 - copyRate);
        logDifferent = Math.Log(1 - copyRate);
    }

    /// <summary>By what a shared value of a probability multiplies the odds of either direction, likelihoods averaged.</summary>
    public (double By1, double By2) Mixed(double probability)
    {
        double perIndependent = 1 / (bothFalse + probability * trueOverFalse);
        return ((copied1 + probability * trueCopied1) * perIndependent + (1 - copyRate), (copied2 + probability * trueCopied2) * perIndependent + (1 - copyRate));
    }

    /// <summary>By what shared values multiply the odds of either direction together, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (Vector256<double> By1, Vector256<double> By2) Mixed(ReadOnlySpan<Vector256<double>> probabilities)
    {
        Vector256<double> by1 = Vector256<double>.One, by2 = by1, different = Vector256.Create(1 - copyRate);
        Vector256<double> wrong = Vector256.Create(bothFalse), more = Vector256.Create(trueOverFalse);
        Vector256<double> first = Vector256.Create(copied1), second = Vector256.Create(copied2), more1 = Vector256.Create(trueCopied1), more2 = Vector256.Create(trueCopied2);
        foreach (Vector256<double> probability in probabilities)
        {
            Vector256<double> perIndependent = Vector256<double>.One / (wrong + probability * more);
            by1 *= (first + probability * more1) * perIndependent + different;
            by2 *= (second + probability * more2) * perIndependent + different;
        }
        return (by1, by2);
    }

    /// <summary>The log odds of either direction from counts of shared true, shared false and different values.</summary>
    public (double By1, double By2) Counted(double sharedTrue, double sharedFalse, double different) =>
        (sharedTrue * logTrueBy1 + sharedFalse * logFalseBy1 + different * logDifferent,
         sharedTrue * logTrueBy2 + sharedFalse * logFalseBy2 + different * logDifferent);

    /// <summary>The log odds that different values add.</summary>
    public double Different(double count) => count * logDifferent;

    /// <summary>The probabilities that the first copies and that the second does.</summary>
    public static (double By1, double By2) Posterior((double By1, double By2) logOdds, double prior)
    {
        Span<double> logs = [Math.Log(1 - prior), Math.Log(prior / 2) + logOdds.By1, Math.Log(prior / 2) + logOdds.By2];
        LogSpace.Normalise(logs);
        return (logs[1], logs[2]);
    }
}
