using Provenance.Lineage;

namespace Provenance.Tests.Lineage;

/// <summary>Sets kept as sorted numbers do what sets do.</summary>
public class FactorSetTest
{
    [Fact]
    public void They_are_sorted_sets()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            Random random = new(seed);
            int[] Any() => FactorSet.Of([.. Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(8))]);
            List<int> numbers = [.. Enumerable.Range(0, random.Next(7)).Select(_ => random.Next(6))];
            Assert.Equal(numbers.Distinct().Order(), FactorSet.Of(numbers));
            int[] left = Any(), right = Any();
            int one = random.Next(9);
            Assert.Equal(left.Union([one]).Order(), FactorSet.With(left, one));
            Assert.Equal(left.Union(right).Order(), FactorSet.Union(left, right));
            Assert.Equal(left.Intersect(right).Order(), FactorSet.Common(left, right));
            Assert.Equal(left.Intersect(right).Any(), FactorSet.Meet(left, right));
            Assert.Equal(left.All(right.Contains), FactorSet.IsPart(left, right));
            Assert.True(FactorSet.IsPart(left, FactorSet.Union(left, right)) && FactorSet.IsPart(right, FactorSet.Union(left, right)));
        }
    }

    [Fact]
    public void What_adds_nothing_gives_the_same_set()
    {
        int[] set = FactorSet.Of([1, 4, 6]);
        Assert.Same(set, FactorSet.With(set, 4));
        Assert.Same(set, FactorSet.Union(set, []));
        Assert.Same(set, FactorSet.Union(set, [6]));
    }

    [Fact]
    public void Signatures_of_sets_that_meet_meet()
    {
        ulong all = 0;
        for (int entity = 0; entity < 2_000; entity++)
        {
            ulong alone = FactorSignature.Of(entity);
            Assert.Equal(1, System.Numerics.BitOperations.PopCount(alone));
            Assert.Equal(alone | FactorSignature.Of(entity * 7), FactorSignature.Of([entity, entity * 7]));
            all |= alone;
        }
        // Neighbours in number fall apart, or the glance at signatures would spare no comparison.
        Assert.Equal(ulong.MaxValue, all);
        Assert.Equal(12, Enumerable.Range(100, 12).Select(FactorSignature.Of).Distinct().Count());
    }
}
