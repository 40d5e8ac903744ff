using System.Globalization;

namespace Provenance.Discovery;

/// <summary>
/// Notices results that have run away: labels switched, most sources believed worse than chance, beliefs that are no numbers.
/// It compares with the vote alone, never with a truth.
/// </summary>
internal static class DegeneracyGuard
{
    /// <summary>Clear votes are those a value leads by at least two to one, with three voices or more.</summary>
    const int ClearVoices = 3;

    /// <summary>Below this share of clear votes kept, the result is not believed.</summary>
    const double LeastAgreement = 0.6;

    /// <summary>Why a result is not believed; null when it is.</summary>
    public static string? Objection(Verdicts verdicts)
    {
        Observations data = verdicts.Data;
        bool[] depends = new bool[data.Sources];
        foreach (CopyPair pair in verdicts.Fit.Copying)
            depends[data.FindSource(pair.Copier)] = depends[data.FindSource(pair.Original)] = true;
        long clear = 0, kept = 0, broken = 0;
        foreach (Shard shard in data.Shards)
            for (int i = 0; i < shard.Items; i++)
            {
                ReadOnlySpan<double> probabilities = verdicts.Probabilities(shard.FirstItem + i);
                foreach (double probability in probabilities)
                    broken += double.IsFinite(probability) ? 0 : 1;
                // What is known to be true is no doing of the algorithm's.
                int leader = verdicts.IsKnown(shard, i) ? -1 : ClearLeader(shard, i, depends);
                if (leader < 0)
                    continue;
                clear++;
                kept += Winners.Leading(probabilities) == leader ? 1 : 0;
            }
        if (broken > 0)
            return "it gave beliefs that are no numbers";
        return clear > 0 && kept < LeastAgreement * clear
            ? string.Create(CultureInfo.InvariantCulture, $"it overturned {clear - kept:N0} of {clear:N0} clear {(clear == 1 ? "vote" : "votes")}") : null;
    }

    // Sources found to copy or to be copied are one voice together.
    static int Voices(ReadOnlySpan<int> sources, bool[] depends)
    {
        int alone = 0;
        foreach (int source in sources)
            alone += depends[source] ? 0 : 1;
        return alone < sources.Length ? alone + 1 : alone;
    }

    // The claim that leads two to one with three voices or more, counted in the item; -1 where none does.
    static int ClearLeader(Shard shard, int item, bool[] depends)
    {
        int first = shard.ItemClaims[item], end = shard.ItemClaims[item + 1], best = -1, most = 0, second = 0;
        for (int c = first; c < end; c++)
        {
            int votes = Voices(shard.Sources(c), depends);
            if (votes > most)
                (best, second, most) = (c - first, most, votes);
            else
                second = Math.Max(second, votes);
        }
        return end - first > 1 && most >= ClearVoices && most >= 2 * second ? best : -1;
    }
}
