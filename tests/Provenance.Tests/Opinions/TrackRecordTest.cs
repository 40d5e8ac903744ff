namespace Provenance.Tests.Opinions;

/// <summary>Trust from what a source got right and wrong.</summary>
public class TrackRecordTest
{
    [Theory]
    [InlineData(0, 0, 0.30)]
    [InlineData(1, 0, 3.4 / 9)]
    [InlineData(8, 0, 0.65)]
    [InlineData(12, 4, 0.60)]
    [InlineData(0, 8, 0.15)]
    [InlineData(92, 0, 0.944)]
    public void Trust_moves_from_the_base_rate_to_the_frequency(int right, int wrong, double trust)
    {
        Opinion opinion = new TrackRecord(right, wrong).ToOpinion();
        Assert.Equal(trust, opinion.Probability, 12);
        Assert.Equal(8.0 / (right + wrong + 8), opinion.Uncertainty, 12);
    }

    [Fact]
    public void No_record_is_what_F_is() => Assert.Equal(TrustTable.Default.Opinion(Reliability.F), default(TrackRecord).ToOpinion());

    [Fact]
    public void Counts_are_not_negative_and_base_rates_are_shares()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TrackRecord(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TrackRecord(0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(TrackRecord).ToOpinion(1.1));
        Assert.Equal("12 of 16", new TrackRecord(12, 4).ToString());
    }
}
