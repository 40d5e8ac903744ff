using FsCheck;
using FsCheck.Fluent;
using Provenance.Scoring;

namespace Provenance.Tests.Scoring.Sensitivity;

/// <summary>Places are what counting one by one gives.</summary>
public class PlacesByKeyTest
{
    static readonly Gen<RankKey> Keys =
        from tier in Gen.Choose(1, 3) from percent in Gen.Choose(0, 4) from origins in Gen.Choose(0, 2)
        select new RankKey(tier, new Opinion(percent / 8.0, 0.25, 0.75 - percent / 8.0, 0.5), origins);

    [Fact]
    public void A_place_is_one_more_than_the_keys_before() => Prop.ForAll(Gen.ArrayOf(Keys).ToArbitrary(), keys =>
    {
        PlacesByKey places = new(keys);
        foreach (RankKey key in keys)
            Assert.Equal(1 + keys.Count(other => other.CompareTo(key) < 0), places.Of(key));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void The_change_of_all_places_is_that_of_each() => Prop.ForAll(
        (from keys in Gen.NonEmptyListOf(Keys) from others in Gen.ArrayOf(Keys, keys.Count) from moves in Gen.ArrayOf(Gen.Elements(true, false), keys.Count)
         select (Keys: keys.ToArray(), After: keys.Select((key, i) => moves[i] ? others[i] : key).ToArray())).ToArbitrary(),
        change =>
        {
            (RankKey[] before, RankKey[] after) = change;
            long expected = 0;
            for (int i = 0; i < before.Length; i++)
                expected += Math.Abs(after.Count(other => other.CompareTo(after[i]) < 0) - before.Count(other => other.CompareTo(before[i]) < 0));
            (RankKey, RankKey)[] moved = [.. before.Zip(after).Where(pair => pair.First.CompareTo(pair.Second) != 0)];
            Assert.Equal(expected, new PlacesByKey(before).Change(moved));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
