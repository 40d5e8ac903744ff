namespace Provenance;

/// <summary>Explains ranked claims together with what they hang on.</summary>
public static class SensitiveExplanation
{
    extension(Ranking ranking)
    {
        /// <summary>
        /// Why the claim scores as it does, and what it hangs on: as <c>claim.Explain()</c>, with <see cref="Explanation.Removals"/> and
        /// <see cref="Explanation.RankRange"/>. The claim is scored once more for each source on it.
        /// </summary>
        /// <param name="claim">A claim of this ranking.</param>
        /// <exception cref="ArgumentException">The claim is of another ranking.</exception>
        public Explanation Explain(RankedClaim claim)
        {
            ArgumentNullException.ThrowIfNull(claim);
            return claim.Explain() with { Removals = ranking.SensitivityOf(claim).ToValueList(), RankRange = ranking.RangeOf(claim) };
        }
    }
}
