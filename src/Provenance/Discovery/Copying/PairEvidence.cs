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
    // A factor is below 1e18 for all options that keep accuracies away from 0 and 1, so that the product of so many and of this is a number.
    const double Least = 1e-150, Most = 1e150;
    const int Together = 8;

    readonly DependenceTest test;
    Vector256<double> wide1 = Vector256<double>.One, wide2 = Vector256<double>.One;
    double product1 = 1, product2 = 1, log1, log2, sharedTrue;

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
            wide1 *= by1;
            wide2 *= by2;
            if (IsOut(wide1) || IsOut(wide2))
            {
                log1 += LogOf(wide1);
                log2 += LogOf(wide2);
                wide1 = wide2 = Vector256<double>.One;
            }
        }
        foreach (double truth in truths[^(truths.Length % Vector256<double>.Count)..])
        {
            (double by1, double by2) = test.Mixed(truth);
            product1 *= by1;
            product2 *= by2;
        }
        if (product1 is > Least and < Most && product2 is > Least and < Most)
            return;
        log1 += Math.Log(product1);
        log2 += Math.Log(product2);
        product1 = product2 = 1;
    }

    /// <summary>Adds shared values, which count as true in parts.</summary>
    /// <param name="truths">How much of each is true.</param>
    public void AddCounted(ReadOnlySpan<double> truths)
    {
        foreach (double truth in truths)
            sharedTrue += truth;
    }

    /// <summary>The log odds of either direction, likelihoods averaged.</summary>
    /// <param name="different">On how many items the two differ.</param>
    public readonly (double By1, double By2) Mixed(int different)
    {
        double more = test.Different(different);
        return (log1 + LogOf(wide1) + Math.Log(product1) + more, log2 + LogOf(wide2) + Math.Log(product2) + more);
    }

    /// <summary>The log odds of either direction, from counts.</summary>
    /// <param name="shared">How many values the two share.</param>
    /// <param name="different">On how many items they differ.</param>
    public readonly (double By1, double By2) Counted(int shared, int different) => test.Counted(sharedTrue, shared - sharedTrue, different);

    static bool IsOut(Vector256<double> products) => Vector256.LessThanAny(products, Vector256.Create(Least)) || Vector256.GreaterThanAny(products, Vector256.Create(Most));

    static double LogOf(Vector256<double> products)
    {
        double sum = 0;
        for (int lane = 0; lane < Vector256<double>.Count; lane++)
            sum += Math.Log(products[lane]);
        return sum;
    }
}
