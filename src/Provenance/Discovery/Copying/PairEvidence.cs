using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Provenance.Discovery;

/// <summary>
/// What the values that two sources share tell of copying between them, added up value by value. Likelihoods are multiplied, four
/// products side by side on every machine, and their logarithm is only taken when a product gets out of hand.
/// </summary>
internal struct PairEvidence
{
    // A factor is below 1e18 for all options that keep accuracies away from 0 and 1, so that a product in bounds times twelve of them is a number.
    const double Least = 1e-75, Most = 1e75;
    const int Together = 3;

    readonly DependenceTest test;
    // Logarithms, or of counted values how much is true.
    double product1 = 1, product2 = 1, sum1, sum2;

    public PairEvidence(DependenceTest test) => this.test = test;

    /// <summary>Adds shared values, the likelihoods of true and false averaged.</summary>
    /// <param name="truths">How probably each is true.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddMixed(ReadOnlySpan<double> truths)
    {
        ReadOnlySpan<Vector256<double>> wide = MemoryMarshal.Cast<double, Vector256<double>>(truths);
        for (; wide.Length > 0; wide = wide[Math.Min(Together, wide.Length)..])
        {
            (Vector256<double> by1, Vector256<double> by2) = test.Mixed(wide[..Math.Min(Together, wide.Length)]);
            Multiply(ProductOf(by1), ProductOf(by2));
        }
        foreach (double truth in truths[^(truths.Length % Vector256<double>.Count)..])
        {
            (double by1, double by2) = test.Mixed(truth);
            Multiply(by1, by2);
        }
    }

    /// <summary>Adds shared values, which count as true in parts.</summary>
    /// <param name="truths">How much of each is true.</param>
    public void AddCounted(ReadOnlySpan<double> truths)
    {
        foreach (double truth in truths)
            sum1 += truth;
    }

    /// <summary>The log odds of either direction, likelihoods averaged.</summary>
    /// <param name="different">On how many items the two differ.</param>
    public readonly (double By1, double By2) Mixed(int different)
    {
        double more = test.Different(different);
        return (sum1 + Math.Log(product1) + more, sum2 + Math.Log(product2) + more);
    }

    /// <summary>The log odds of either direction, from counts.</summary>
    /// <param name="shared">How many values the two share.</param>
    /// <param name="different">On how many items they differ.</param>
    public readonly (double By1, double By2) Counted(int shared, int different) => test.Counted(sum1, shared - sum1, different);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Multiply(double by1, double by2)
    {
        product1 *= by1;
        product2 *= by2;
        if (product1 is > Least and < Most && product2 is > Least and < Most)
            return;
        sum1 += Math.Log(product1);
        sum2 += Math.Log(product2);
        product1 = product2 = 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double ProductOf(Vector256<double> lanes)
    {
        Vector128<double> pairs = lanes.GetLower() * lanes.GetUpper();
        return pairs[0] * pairs[1];
    }
}
