using Provenance.Discovery;

namespace Provenance;

/// <summary>What a result of truth discovery says of its sources, as records.</summary>
public static class TruthRecords
{
    extension(TruthEstimate estimate)
    {
        /// <summary>
        /// Records of the sources that enough can be learned of: those with many observations on items that two other origins or more speak on, and that overlap with several origins. Sources
        /// found to copy are one origin. The others have no record rather than a poor one.
        /// </summary>
        /// <param name="minClaims">How many such observations a source needs, 1 or more.</param>
        /// <param name="minOrigins">With how many other origins it must overlap, 1 or more.</param>
        public ValueList<LearnedRecord> LearnRecords(int minClaims = 30, int minOrigins = 5)
        {
            ArgumentNullException.ThrowIfNull(estimate);
            ArgumentOutOfRangeException.ThrowIfLessThan(minClaims, 1);
            ArgumentOutOfRangeException.ThrowIfLessThan(minOrigins, 1);
            return new RecordLearner(estimate.Verdicts).Learn(minClaims, minOrigins).ToValueList();
        }
    }
}
