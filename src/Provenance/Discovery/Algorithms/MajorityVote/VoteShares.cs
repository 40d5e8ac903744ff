namespace Provenance.Discovery;

/// <summary>Beliefs are shares of the summed weight.</summary>
internal sealed class VoteShares : ItemModel
{
    public static VoteShares Instance { get; } = new();

    public override void Believe(in ItemView item, ReadOnlySpan<double> scores, Span<double> beliefs)
    {
        double sum = 0;
        foreach (double score in scores)
            sum += score;
        for (int c = 0; c < scores.Length; c++)
            beliefs[c] = sum > 0 ? scores[c] / sum : 1.0 / scores.Length;
    }
}
