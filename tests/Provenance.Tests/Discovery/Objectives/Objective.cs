using Provenance.Discovery;

namespace Provenance.Tests.Discovery.Objectives;

/// <summary>
/// What a method climbs, worked out term by term from the model's formulas and the parameters a run of so many iterations ends with. Runs are
/// deterministic, so that one of n + 1 iterations is one of n that went on.
/// </summary>
internal abstract class Objective(Observations data)
{
    protected Observations Data => data;

    /// <summary>The objective after so many iterations.</summary>
    public abstract double After(int iterations);

    /// <summary>The observations of each item, with the place of the claim in the item and the id of its value.</summary>
    protected Answer[][] Items { get; } = AnswersOf(data);

    /// <summary>How many values each item was given.</summary>
    protected int ClaimsOf(int item) => Data.ShardOf(item, out int local).ItemClaims[local + 1] - Data.Shards[item >> Data.Shards[0].WidthBits].ItemClaims[local];

    protected TruthRun Run(TruthAlgorithm algorithm) => new(data, algorithm, DiscoveryOptions.Default, default);

    /// <summary>The number a vector of claims has for a claim of an item.</summary>
    protected double Of(ClaimVector numbers, int item, int claim)
    {
        Shard shard = Data.ShardOf(item, out int local);
        return numbers[shard][shard.ItemClaims[local] + claim];
    }

    /// <summary>The logarithm of the sum of the exponentials.</summary>
    protected static double LogSum(IEnumerable<double> logs)
    {
        double[] all = [.. logs];
        double most = all.Max();
        return most + Math.Log(all.Sum(log => Math.Exp(log - most)));
    }

    static Answer[][] AnswersOf(Observations data)
    {
        List<Answer>[] items = [.. Enumerable.Range(0, data.Items).Select(_ => new List<Answer>())];
        foreach (Shard shard in data.Shards)
            for (int i = 0; i < shard.Items; i++)
                for (int c = shard.ItemClaims[i]; c < shard.ItemClaims[i + 1]; c++)
                    foreach (int source in shard.Sources(c))
                        items[shard.FirstItem + i].Add(new Answer(source, c - shard.ItemClaims[i], shard.ClaimValue[c]));
        return [.. items.Select(answers => answers.ToArray())];
    }

    /// <summary>That a source made a claim of an item.</summary>
    protected readonly record struct Answer(int Source, int Claim, int Value);
}
