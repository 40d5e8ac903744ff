using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Provenance.Discovery;

/// <summary>
/// Bayes' rule over three ways a pair can be: independent, the first copies the second, the second copies the first
/// (Dong, Berti-Equille, Srivastava, PVLDB 2(1) 2009, section 3, with accuracies). Everything is in logarithms.
/// </summary>
internal readonly struct DependenceTest
{
    readonly double first, second, copyRate, falseValues;

    public DependenceTest(double first, double second, double copyRate, double falseValues) =>
        (this.first, this.second, this.copyRate, this.falseValues) = (first, second, copyRate, falseValues);

    double BothTrue => first * second;

    double BothFalse => (1 - first) * (1 - second) / falseValues;

    /// <summary>By what a shared value of a probability multiplies the odds of either direction, likelihoods averaged.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (double By1, double By2) Mixed(double probability)
    {
        double perIndependent = 1 / (BothFalse + probability * (BothTrue - BothFalse));
        return (copyRate * (1 - second + probability * (2 * second - 1)) * perIndependent + (1 - copyRate),
            copyRate * (1 - first + probability * (2 * first - 1)) * perIndependent + (1 - copyRate));
    }

    /// <summary>By what shared values multiply the odds of either direction together, lane by lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (Vector256<double> By1, Vector256<double> By2) Mixed(ReadOnlySpan<Vector256<double>> probabilities)
    {
        Vector256<double> by1 = Vector256<double>.One, by2 = by1, different = Vector256.Create(1 - copyRate);
        Vector256<double> wrong = Vector256.Create(BothFalse), more = Vector256.Create(BothTrue - BothFalse);
        // What the first copies is as true as the second is accurate.
        Vector256<double> copied1 = Vector256.Create(copyRate * (1 - second)), more1 = Vector256.Create(copyRate * (2 * second - 1));
        Vector256<double> copied2 = Vector256.Create(copyRate * (1 - first)), more2 = Vector256.Create(copyRate * (2 * first - 1));
        foreach (Vector256<double> probability in probabilities)
        {
            Vector256<double> perIndependent = Vector256<double>.One / (wrong + probability * more);
            by1 *= (copied1 + probability * more1) * perIndependent + different;
            by2 *= (copied2 + probability * more2) * perIndependent + different;
        }
        return (by1, by2);
    }

    /// <summary>The log odds of either direction from counts of shared true, shared false and different values.</summary>
    public (double By1, double By2) Counted(double sharedTrue, double sharedFalse, double different) =>
        (Shared(second, sharedTrue, sharedFalse) + Different(different), Shared(first, sharedTrue, sharedFalse) + Different(different));

    /// <summary>The log odds that different values add.</summary>
    public double Different(double count) => count * Math.Log(1 - copyRate);

    /// <summary>The probabilities that the first copies and that the second does.</summary>
    public static (double By1, double By2) Posterior((double By1, double By2) logOdds, double prior)
    {
        Span<double> logs = [Math.Log(1 - prior), Math.Log(prior / 2) + logOdds.By1, Math.Log(prior / 2) + logOdds.By2];
        LogSpace.Normalise(logs);
        return (logs[1], logs[2]);
    }

    // Of a copier that is right where the one it copies is.
    double Shared(double original, double sharedTrue, double sharedFalse) =>
        sharedTrue * Math.Log(original * copyRate / BothTrue + 1 - copyRate) + sharedFalse * Math.Log((1 - original) * copyRate / BothFalse + 1 - copyRate);
}
