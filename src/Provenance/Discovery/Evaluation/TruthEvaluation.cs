using Provenance.Discovery;

namespace Provenance;

/// <summary>Measures results against gold.</summary>
public static class TruthEvaluation
{
    extension(TruthEstimate estimate)
    {
        /// <summary>Measures a result.</summary>
        /// <param name="gold">The truths.</param>
        /// <param name="tolerance">When values count as the same; null for one per cent and ten minutes.</param>
        public Evaluation Evaluate(Gold gold, ValueTolerance? tolerance = null)
        {
            ArgumentNullException.ThrowIfNull(estimate);
            ArgumentNullException.ThrowIfNull(gold);
            Scoreboard board = new(tolerance ?? ValueTolerance.Usual);
            foreach (string item in gold.Items)
            {
                int id = estimate.Observations.FindItem(item);
                if (id >= 0)
                    board.Add(estimate, id, gold[item]);
            }
            return board.ToEvaluation();
        }
    }
}
