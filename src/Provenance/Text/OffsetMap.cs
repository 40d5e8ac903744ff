using System.Runtime.InteropServices;

namespace Provenance.Text;

/// <summary>
/// Which stretch of the original each stretch of a normalised text came from. Stretches are linear (unit by unit) or whole
/// (a white-space run, a letter with its accents, a ligature), and a whole one cannot be cut.
/// </summary>
sealed class OffsetMap
{
    readonly List<Stretch> stretches = [];
    int length;

    readonly record struct Stretch(int Normal, int Original, int OriginalLength, bool Whole);

    /// <summary>Adds units that stand for as many units of the original.</summary>
    public void AddLinear(int original, int count)
    {
        if (stretches.Count > 0)
        {
            ref Stretch last = ref CollectionsMarshal.AsSpan(stretches)[^1];
            if (!last.Whole && last.Original + last.OriginalLength == original)
            {
                last = last with { OriginalLength = last.OriginalLength + count };
                length += count;
                return;
            }
        }
        stretches.Add(new Stretch(length, original, count, false));
        length += count;
    }

    /// <summary>Adds units that stand for a stretch of the original as one.</summary>
    public void AddWhole(int count, int original, int originalLength)
    {
        if (count == 0)
            return;
        stretches.Add(new Stretch(length, original, originalLength, true));
        length += count;
    }

    /// <summary>Whether a place in the normalised text lies between whole characters.</summary>
    public bool IsBoundary(int normal)
    {
        if (normal <= 0 || normal >= length)
            return true;
        Stretch stretch = stretches[Holding(normal)];
        return !stretch.Whole || stretch.Normal == normal;
    }

    /// <summary>Where in the original the unit at a place in the normalised text begins.</summary>
    public int OriginalStart(int normal)
    {
        Stretch stretch = stretches[Holding(normal)];
        return stretch.Whole ? stretch.Original : stretch.Original + normal - stretch.Normal;
    }

    /// <summary>Where in the original the unit before a place in the normalised text ends.</summary>
    public int OriginalEnd(int normal)
    {
        Stretch stretch = stretches[Holding(normal - 1)];
        return stretch.Whole ? stretch.Original + stretch.OriginalLength : stretch.Original + normal - stretch.Normal;
    }

    /// <summary>The first place in the normalised text that came from a place in the original, or from after it.</summary>
    public int NormalFrom(int original)
    {
        int low = 0, high = stretches.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (stretches[middle].Original + stretches[middle].OriginalLength <= original)
                low = middle + 1;
            else
                high = middle;
        }
        if (low == stretches.Count)
            return length;
        Stretch stretch = stretches[low];
        return stretch.Whole || original <= stretch.Original ? stretch.Normal : stretch.Normal + original - stretch.Original;
    }

    int Holding(int normal)
    {
        int low = 0, high = stretches.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (stretches[middle].Normal <= normal)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
