using System.IO.Compression;
using System.Text;

namespace Provenance.Tests.Discovery;

/// <summary>Reading delimited text, good and bad.</summary>
public class ObservationReadingTest
{
    static Diagnostic[] Refused(string text, ObservationOptions? options = null) =>
        [.. Assert.Throws<ObservationException>(() => Observations.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "claims.csv", options)).Diagnostics];

    [Fact]
    public void Columns_are_found_by_name_in_any_order()
    {
        Observations data = Observations.Parse("value,extra,object,source\nred,x,apple,ann\ngreen,y,apple,bob\n");
        Assert.Equal((2L, 2, 1, 2L), (data.Count, data.Sources, data.Items, data.Claims));
        Assert.Equal("apple", data.ItemName(0));
    }

    [Theory]
    [InlineData("source\titem\tvalue\na\ti\tx, y\n")]
    [InlineData("source;item;value\na;i;x, y\n")]
    [InlineData("source|item|value\na|i|x, y\n")]
    [InlineData("\uFEFFsource,item,value\r\n\r\na,i,\"x, y\"\r\n")]
    [InlineData("source,item,value\na,i,\"x, y\"")]
    public void Delimiters_marks_and_line_ends_are_found_out(string text) => Assert.Equal("x, y", Observations.Parse(text).Discover()["i"].Value);

    [Fact]
    public void Quoted_fields_hold_quotes_delimiters_and_line_ends()
    {
        Observations data = Observations.Parse("source,item,value\n\"a \"\"b\"\"\",i,\"one\ntwo\"\nz,i,\"one\ntwo\"\n");
        Assert.Equal("a \"b\"", data.SourceName(0));
        Assert.Equal("one\ntwo", data.Discover()["i"].Value);
    }

    [Fact]
    public void Gzipped_text_is_read()
    {
        MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write("source,item,value\na,i,x\n"u8);
        packed.Position = 0;
        Assert.Equal(1, Observations.Read(packed).Count);
    }

    [Fact]
    public void Text_longer_than_the_buffer_is_read_whole()
    {
        StringBuilder text = new("source,item,value\n");
        for (int i = 0; i < 30_000; i++)
            text.Append('s').Append(i % 7).Append(",item ").Append(i / 7).Append(",\"value \"\"").Append(i % 3).Append("\"\"\"\n");
        Observations data = Observations.Parse(text.ToString());
        Assert.Equal((30_000L, 7, 3), (data.Count, data.Sources, data.Values));
    }

    [Fact]
    public void Every_bad_row_is_told_with_its_place()
    {
        Diagnostic[] findings = Refused("source,item,value\na,i\na,i,x,y\n,i,x\na,,x\na,i,\"x\"y\na,i,x\n");
        Assert.Equal(["PRV3004", "PRV3004", "PRV3008", "PRV3008", "PRV3006"], findings.Select(finding => finding.Code));
        Assert.Equal([2, 3, 4, 5, 6], findings.Select(finding => finding.Location.Line));
        Assert.Equal([4, 7, 1, 3, 8], findings.Select(finding => finding.Location.Column));
        Assert.All(findings, finding => Assert.NotEmpty(finding.Fix));
    }

    [Fact]
    public void Bad_rows_can_be_passed_over()
    {
        Observations data = Observations.Parse("source,item,value\na,i\na,i,x\n", new ObservationOptions { SkipBadRows = true });
        Assert.Equal(1, data.Count);
        Assert.Equal(Severity.Warning, Assert.Single(data.Diagnostics).Severity);
    }

    [Theory]
    [InlineData("", "PRV3001")]
    [InlineData("source,value\na,x\n", "PRV3002")]
    [InlineData("source,item,item,value\na,i,i,x\n", "PRV3003")]
    [InlineData("source,item,value\na,i,\"x\nb,i,y\n", "PRV3005")]
    public void Broken_files_are_refused(string text, string code) => Assert.Contains(Refused(text), finding => finding.Code == code);

    [Fact]
    public void An_unclosed_quote_costs_one_line()
    {
        Diagnostic[] findings = Refused("source,item,value\na,i,\"x\nb,i\n");
        Assert.Equal(["PRV3005", "PRV3004"], findings.Select(finding => finding.Code));
        Assert.Equal((2, 5), (findings[0].Location.Line, findings[0].Location.Column));
        Assert.Equal(3, findings[1].Location.Line);
    }

    [Fact]
    public void A_field_beyond_the_limit_is_refused_and_not_kept()
    {
        using EndlessField stream = new(1_000_000_000);
        Diagnostic[] findings = [.. Assert.Throws<ObservationException>(() => Observations.Read(stream, "big.csv")).Diagnostics];
        Assert.Equal("PRV3007", Assert.Single(findings).Code);
        Assert.Equal(2, findings[0].Location.Line);
    }

    [Fact]
    public void Findings_beyond_the_limit_are_counted()
    {
        string text = "source,item,value\n" + string.Concat(Enumerable.Repeat("a,i\n", 250));
        Diagnostic[] findings = Refused(text);
        Assert.Equal(101, findings.Length);
        Assert.Equal("PRV3015", findings[^1].Code);
        Assert.Contains("150", findings[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_values_and_numbers_that_are_not_finite_are_warned_of()
    {
        Observations data = Observations.Parse("source,item,value\na,i,\na,j,NaN\nb,j,-Infinity\nb,k,5\n");
        Assert.Equal(["PRV3009", "PRV3010", "PRV3010"], data.Diagnostics.Select(finding => finding.Code));
        Assert.Equal(3, data.Count);
        Assert.Equal("5", data.Discover(new Gtm())["k"].Value);
    }

    [Fact]
    public void A_file_without_rows_gives_no_items()
    {
        Observations data = Observations.Parse("source,item,value\n");
        Assert.Equal("PRV3016", Assert.Single(data.Diagnostics).Code);
        Assert.Empty(data.Discover().Items);
    }

    [Fact]
    public void Invalid_utf8_is_warned_of() =>
        Assert.Contains(Observations.Read(new MemoryStream([.. "source,item,value\na,i,"u8, 0xFF, 0x0A])).Diagnostics, finding => finding.Code == "PRV3012");

    [Fact]
    public void A_damaged_archive_is_an_error()
    {
        ObservationException refused = Assert.Throws<ObservationException>(() => Observations.Read(new MemoryStream([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF]), "x.gz"));
        Assert.Contains(refused.Diagnostics, finding => finding.Code is "PRV3014" or "PRV3001");
    }

    /// <summary>A header and one row whose value is as long as asked for, without keeping it.</summary>
    sealed class EndlessField(long length) : MemoryStream
    {
        readonly byte[] start = [.. "source,item,value\na,i,"u8];
        long given;

        public override int Read(Span<byte> buffer)
        {
            int count = (int)Math.Min(buffer.Length, start.Length + length - given);
            buffer[..count].Fill((byte)'x');
            for (int i = 0; i < count && given + i < start.Length; i++)
                buffer[i] = start[given + i];
            given += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
