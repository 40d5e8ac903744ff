using System.Globalization;

namespace Provenance.Discovery;

/// <summary>The classes of data whose items all draw from one small set of values, as crowd labels do.</summary>
internal sealed class ClassTable
{
    /// <summary>The most classes.</summary>
    public const int Most = 64;

    /// <summary>How many items a class is given to at least, on average.</summary>
    const int ItemsPerClass = 5;

    readonly int[] classOfValue;

    public ClassTable(Observations data)
    {
        classOfValue = new int[data.Values];
        Array.Fill(classOfValue, -1);
        foreach (Shard shard in data.Shards)
            foreach (int value in shard.ClaimValue)
                if (classOfValue[value] < 0)
                    classOfValue[value] = Count++;
    }

    /// <summary>The number of classes.</summary>
    public int Count { get; private set; }

    /// <summary>The class a value stands for.</summary>
    public int Of(int value) => classOfValue[value];

    /// <summary>The class that is known to be true of an item; -1 for a value that is no class.</summary>
    public int OfKnown(KnownTruths known, int item) => known.ValueOf(item) is >= 0 and int value ? classOfValue[value] : -1;

    /// <summary>Whether the values are classes: few, and each given to several items.</summary>
    public static bool AreClasses(Observations data) =>
        Missing(data) is null && data.Values >= 2 && data.Claims >= (long)ItemsPerClass * data.Values;

    /// <summary>Why the data has no classes; null when it has.</summary>
    public static string? Missing(Observations data) => data.Values is > 0 and <= Most ? null
        : string.Create(CultureInfo.InvariantCulture, $"it takes items that all draw from one set of at most {Most} values, and here are {data.Values:N0}.");

    /// <summary>Why the data has no classes, or more sources than a confusion matrix each can be kept of; null when neither is so.</summary>
    public static string? MissingConfusions(Observations data) => Missing(data) ?? MissingConfusions(data.Sources, data.Values);

    /// <summary>Why a confusion matrix a source cannot be kept; null when it can.</summary>
    public static string? MissingConfusions(long sources, int classes) => ArrayRoom.Missing(
        sources * classes * ClassPosteriors.StrideOf(classes), "numbers for the sources' confusions", "take two-pass-vote or accu, which keep one number a source, or merge classes");

    /// <summary>Why a number a source and class cannot be kept; null when it can.</summary>
    public static string? MissingWeights(long sources, int classes) => ArrayRoom.Missing(
        (sources + 1) * ClassPosteriors.StrideOf(classes), "numbers for the sources' weights", "take two-pass-vote or accu, which keep one number a source, or merge classes");
}
