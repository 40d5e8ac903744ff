using Provenance.Scoring;

namespace Provenance.Tests.Scoring.Sensitivity;

/// <summary>Places among many, and how far all move when some do.</summary>
public class PlacesByKeyTest
{
    [Fact]
    public void The_change_of_all_places_is_what_counting_each_place_anew_gives()
    {
        for (int seed = 0; seed < 2_000; seed++)
        {
            Random random = new(seed);
            // Few different keys, so that many tie.
            RankKey Key() => new(random.Next(1, 4), Opinion.FromEvidence(random.Next(4), 0, 0.5), random.Next(3));
            RankKey[] before = [.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => Key())], after = [.. before];
            List<(RankKey, RankKey)> moved = [];
            for (int i = 0; i < before.Length; i++)
                if (random.Next(3) == 0)
                    moved.Add((before[i], after[i] = Key()));
            long expected = Enumerable.Range(0, before.Length).Sum(i => Math.Abs((long)PlaceAmong(after, after[i]) - PlaceAmong(before, before[i])));
            PlacesByKey places = new(before);
            Assert.Equal(expected, places.Change([.. moved]));
            Assert.All(before, key => Assert.Equal(PlaceAmong(before, key), places.Of(key)));
        }
    }

    static int PlaceAmong(RankKey[] keys, RankKey key) => keys.Count(other => other.CompareTo(key) < 0) + 1;
}
