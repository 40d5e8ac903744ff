using Provenance.Lineage;

namespace Provenance.Tests.Lineage;

/// <summary>Lists that continue each other, and numberings that do.</summary>
public class SharedListTest
{
    [Fact]
    public void Whoever_continues_a_list_first_shares_it_and_the_next_has_a_copy()
    {
        SharedList<int> one = new(3);
        one[0] = 7;
        SharedList<int> copy = SharedList<int>.After(one, 100), first = SharedList<int>.After(copy, 101), second = SharedList<int>.After(copy, 102);
        first[100] = 1;
        second[100] = 2;
        copy[1] = 8;
        Assert.Equal((3, 100, 101, 102), (one.Count, copy.Count, first.Count, second.Count));
        Assert.Equal((0, 8, 0), (one[1], first[1], second[1]));
        Assert.Equal((1, 2), (first[100], second[100]));
        Assert.Throws<IndexOutOfRangeException>(() => copy[100]);
    }

    [Fact]
    public void A_numbering_keeps_the_first_of_equal_names_however_it_grew()
    {
        ValueList<string> names = [.. Enumerable.Range(0, 100).Select(i => $"n{i % 60}")];
        Numbering whole = Numbering.Empty(StringComparer.Ordinal).With(names, 0, name => name), grown = Numbering.Empty(StringComparer.Ordinal);
        for (int count = 1; count <= names.Count; count++)
            grown = grown.With(names.Take(count).ToValueList(), count - 1, name => name);
        for (int i = 0; i < 60; i++)
        {
            Assert.True(whole.TryGet($"n{i}", out int expected) && grown.TryGet($"n{i}", out int actual) && (expected, actual) == (i, i));
            Assert.False(grown.Has($"m{i}"));
        }
    }
}
