namespace Provenance.Discovery;

/// <summary>Brings numbers that grow or shrink with every iteration back to scale.</summary>
internal static class Scaling
{
    /// <summary>Divides by the largest; leaves zeros as they are.</summary>
    public static void ToLargest(double[] numbers)
    {
        double largest = 0;
        foreach (double number in numbers)
            largest = Math.Max(largest, number);
        if (largest <= 0 || !double.IsFinite(largest))
            return;
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] /= largest;
    }
}
