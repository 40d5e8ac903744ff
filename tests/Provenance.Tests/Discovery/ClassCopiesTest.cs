namespace Provenance.Tests.Discovery;

/// <summary>Copying among sources that put items into classes: what is copied counts once, and what crowds share is not taken for copying.</summary>
public class ClassCopiesTest
{
    const int Items = 400;

    [Theory]
    [InlineData(3, 3, 2)]
    [InlineData(3, 3, 4)]
    [InlineData(3, 5, 4)]
    [InlineData(4, 3, 4)]
    [InlineData(4, 8, 4)]
    [InlineData(6, 5, 2)]
    [InlineData(6, 5, 4)]
    [InlineData(8, 3, 4)]
    [InlineData(8, 8, 2)]
    [InlineData(11, 3, 2)]
    [InlineData(11, 5, 4)]
    public void Copies_of_the_worst_do_not_outvote_the_rest(int classes, int independent, int copiers)
    {
        (List<(string, string, string)> rows, Gold gold) = Drawn(classes, independent, copiers, rate: 0.9);
        Observations data = Observations.From(rows);
        TruthEstimate found = data.Discover();
        double with = found.Evaluate(gold).Accuracy, vote = data.Discover(new MajorityVote()).Evaluate(gold).Accuracy;
        double without = Observations.From(rows.Where(row => row.Item1[0] != 'c')).Discover().Evaluate(gold).Accuracy;
        Assert.Equal("committee", found.Algorithm);
        Assert.True(with > vote && with > without - 0.06, $"{with} with copies, {without} without, {vote} by vote");
        Assert.Equal((copiers + 1) * copiers / 2, found.Copying.Count);
        Assert.All(found.Copying, pair => Assert.DoesNotContain([pair.Copier, pair.Original], source => source[0] == 's' && source != "s0"));
    }

    [Theory]
    [InlineData(3, 5, 4)]
    [InlineData(4, 8, 4)]
    [InlineData(6, 5, 4)]
    [InlineData(8, 5, 4)]
    [InlineData(11, 5, 2)]
    [InlineData(11, 5, 4)]
    public void Nor_do_they_where_values_are_open(int values, int independent, int copiers)
    {
        (List<(string Source, string Item, string Value)> rows, Gold gold) = Drawn(values, independent, copiers, rate: 0.9);
        Observations data = Observations.From(rows.Select(row => (row.Source, row.Item, $"{row.Value} of {row.Item}")));
        TruthEstimate found = data.Discover();
        Assert.Equal("accu-copy", found.Algorithm);
        Assert.True(found.Items.Count(item => item.Value == $"{gold[item.Item][0]} of {item.Item}") > 0.93 * Items);
        Assert.Equal((copiers + 1) * copiers / 2, found.Copying.Count);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void Copies_of_everything_change_nothing(int classes)
    {
        (List<(string, string, string)> rows, _) = Drawn(classes, independent: 6, copiers: 3, rate: 1);
        TruthEstimate all = Observations.From(rows).Discover(), alone = Observations.From(rows.Where(row => row.Item1[0] != 'c')).Discover();
        foreach (ItemEstimate item in alone.Items)
        {
            Assert.Equal(item.Value, all[item.Item].Value);
            Assert.Equal(item.Probability, all[item.Item].Probability, 1e-9);
        }
    }

    [Fact]
    public void Hard_items_that_deceive_many_are_no_copying()
    {
        // On every fourth item most are wrong in the same way, each for himself.
        Random random = new(5);
        List<(string, string, string)> rows = [];
        for (int item = 0; item < Items; item++)
            for (int source = 0; source < 12; source++)
                rows.Add(($"s{source}", $"i{item}", $"v{(random.NextDouble() < (item % 4 == 0 ? 0.45 : 0.9) ? item % 4 : random.NextDouble() < 0.7 ? (item + 1) % 4 : random.Next(4))}"));
        Assert.Empty(Observations.From(rows).Discover().Copying);
    }

    [Fact]
    public void Two_who_are_nearly_always_right_do_not_copy()
    {
        Random random = new(6);
        List<(string, string, string)> rows = [];
        for (int item = 0; item < Items; item++)
            for (int source = 0; source < 8; source++)
                rows.Add(($"s{source}", $"i{item}", $"v{(random.NextDouble() < (source < 2 ? 0.97 : 0.6) ? item % 5 : random.Next(5))}"));
        TruthEstimate found = Observations.From(rows).Discover();
        Assert.Empty(found.Copying);
        Assert.True(found.Evaluate(Gold.From(Enumerable.Range(0, Items).Select(item => ($"i{item}", $"v{item % 5}")))).Accuracy > 0.95);
    }

    [Fact]
    public void Of_two_classes_nothing_is_said()
    {
        (List<(string, string, string)> rows, _) = Drawn(2, independent: 5, copiers: 4, rate: 1);
        Assert.Empty(Observations.From(rows).Discover().Copying);
    }

    // Some sources of accuracies from 0.6 to 0.9, and some that copy the worst of them.
    static (List<(string, string, string)> Rows, Gold Gold) Drawn(int classes, int independent, int copiers, double rate)
    {
        Random random = new(classes * 100 + independent * 10 + copiers);
        List<(string, string, string)> rows = [];
        List<(string, string)> truths = [];
        int Said(int truth, double accuracy) => random.NextDouble() < accuracy ? truth : (truth + 1 + random.Next(classes - 1)) % classes;
        for (int item = 0; item < Items; item++)
        {
            int truth = random.Next(classes), worst = -1;
            truths.Add(($"i{item}", $"v{truth}"));
            for (int source = 0; source < independent; source++)
            {
                int said = Said(truth, 0.6 + 0.3 * source / (independent - 1));
                worst = source == 0 ? said : worst;
                rows.Add(($"s{source}", $"i{item}", $"v{said}"));
            }
            for (int copier = 0; copier < copiers; copier++)
                rows.Add(($"c{copier}", $"i{item}", $"v{(random.NextDouble() < rate ? worst : Said(truth, 0.7))}"));
        }
        return (rows, Gold.From(truths));
    }
}
