using System.Runtime.CompilerServices;

namespace Provenance.Discovery;

/// <summary>The discount 1 - c P(dependent) of every pair that has one, quick to look up; 1 for all others.</summary>
internal sealed class DependenceTable
{
    /// <summary>Up to this many sources with a dependence, the table is a square.</summary>
    const int SquareUpTo = 2_048;

    /// <summary>A dependence less probable than this discounts nothing.</summary>
    const double Least = 1e-3;

    readonly int[] number;
    readonly float[]? square;
    readonly Dictionary<long, float> sparse = [];
    int count;

    /// <summary>A table without any dependence.</summary>
    public DependenceTable(int sources)
    {
        number = new int[sources];
        Array.Fill(number, -1);
    }

    DependenceTable(DependenceTable numbered)
    {
        (number, count) = (numbered.number, numbered.count);
        if (count <= SquareUpTo)
        {
            square = new float[count * count];
            Array.Fill(square, 1f);
        }
    }

    /// <summary>The table of what a detector found.</summary>
    public static DependenceTable Of(CopyDetector detector, int sources, double copyRate)
    {
        DependenceTable numbers = new(sources);
        foreach ((int first, int second, _, _, _) in detector.Found(Least))
        {
            numbers.Number(first);
            numbers.Number(second);
        }
        DependenceTable table = new(numbers);
        foreach ((int first, int second, double by1, double by2, _) in detector.Found(Least))
            table.Set(first, second, (float)(1 - copyRate * (by1 + by2)));
        return table;
    }

    /// <summary>A source's row, or -1 when it depends on nobody.</summary>
    public int RowOf(int source) => number[source];

    /// <summary>How far a row depends on others: the sum of what they would take from it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Dependence(int row, ReadOnlySpan<int> others)
    {
        double sum = 0;
        if (square is null)
            foreach (int other in others)
                sum += 1 - Between(row, other);
        else
        {
            ReadOnlySpan<float> discounts = square.AsSpan(row * count, count);
            foreach (int other in others)
                sum += 1 - discounts[other];
        }
        return sum;
    }

    /// <summary>How far a row is independent of others: the product of the discounts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Independence(int row, ReadOnlySpan<int> others)
    {
        double product = 1;
        if (square is null)
            foreach (int other in others)
                product *= Between(row, other);
        else
        {
            ReadOnlySpan<float> discounts = square.AsSpan(row * count, count);
            foreach (int other in others)
                product *= discounts[other];
        }
        return product;
    }

    // A row takes nothing from itself.
    float Between(int left, int right) => sparse.TryGetValue(left < right ? (long)left << 32 | (uint)right : (long)right << 32 | (uint)left, out float found) ? found : 1f;

    void Number(int source)
    {
        if (number[source] < 0)
            number[source] = count++;
    }

    void Set(int first, int second, float discount)
    {
        (int left, int right) = (number[first], number[second]);
        if (square is null)
            sparse[left < right ? (long)left << 32 | (uint)right : (long)right << 32 | (uint)left] = discount;
        else
            square[left * count + right] = square[right * count + left] = discount;
    }
}
