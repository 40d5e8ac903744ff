using System.IO.Compression;
using System.Text;
using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>Every finding of the reader points at the line and column it is about, in quoted fields of several lines, too, whatever ends the lines.</summary>
public class PlacesOfFindingsTest
{
    const string Header = "source,item,value\r\n";

    // Ends on line 3 of the file, of which three columns are its last line's.
    const string TwoLines = "\"a\r\nb\",";

    static readonly string Long = new('x', 70);

    public static TheoryData<string, string, int, int> Places => new()
    {
        { "", "PRV3001", 1, 1 },
        { "\r\n\r\nsource,value\r\n", "PRV3002", 3, 1 },
        { "source,\"x\r\n\"\"é\",item,value,item\r\n", "PRV3003", 2, 17 },
        { Header + TwoLines + "i", "PRV3004", 3, 5 },
        { Header + TwoLines + "\"i\r\n\"\r\na,i,v\r\n", "PRV3004", 4, 2 },
        { Header + TwoLines + "i,v,one,two\r\n", "PRV3004", 3, 8 },
        { Header + "a,\"i\r\n\"\"é\r\n\"\"\",v,\"more\"\r\n", "PRV3004", 4, 7 },
        { Header + TwoLines + "i,\"v\r\na,i,v\r\n", "PRV3005", 3, 6 },
        { Header + TwoLines + "i,\"v\"x\r\n", "PRV3006", 3, 9 },
        { Header + "a,\"\"\"é\"\"\r\n\"\"\",\"v\"x\r\n", "PRV3006", 3, 8 },
        { Header + TwoLines + "i," + Long + "\r\n", "PRV3007", 3, 6 },
        { Header + TwoLines + "\"" + Long + "\",v\r\n", "PRV3007", 3, 4 },
        { Header + "\"\"\"é🐟\"\"\",i,\"\"\"" + Long + "\"\r\n", "PRV3007", 2, 13 },
        { Header + TwoLines + "i," + new string('x', 200_000) + "\r\na,i,v\r\n", "PRV3007", 3, 6 },
        { Header + TwoLines + "\"" + new string('"', 60_000) + "\",v\r\na,i,v\r\n", "PRV3007", 3, 4 },
        { Header + TwoLines + string.Concat(Enumerable.Repeat("x,", 100_000)) + "\r\na,i,v\r\n", "PRV3007", 2, 1 },
        { Header + TwoLines + ",v\r\n", "PRV3008", 3, 4 },
        { Header + "\"\",i,v\r\n", "PRV3008", 2, 1 },
        { Header + TwoLines + "i,\"\"\r\n", "PRV3009", 3, 6 },
        { Header + TwoLines + "i,NaN\r\n", "PRV3010", 3, 6 },
        { "source,item,value,time\r\n" + TwoLines + "i,v,\"late\r\nr\"\r\n", "PRV3011", 3, 8 },
        { Header + TwoLines + "\uFFFD,v\r\n", "PRV3012", 3, 4 },
        { Header + TwoLines + "\"i\r\n\",\uFFFD\r\n", "PRV3012", 4, 3 },
    };

    // A character that says something is no UTF-8 stands for a byte that is none.
    static byte[] Bytes(string text) => [.. Encoding.UTF8.GetBytes(text.Replace('\uFFFD', '\u0001')).Select(b => b == 1 ? (byte)0xFF : b)];

    static Diagnostic First(string code, Func<Observations> read)
    {
        try
        {
            return read().Diagnostics.First(finding => finding.Code == code);
        }
        catch (ObservationException refused)
        {
            return refused.Diagnostics.First(finding => finding.Code == code);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_finding_points_at_its_place(string text, string code, int line, int column)
    {
        ObservationOptions options = new() { MaxFieldBytes = 64, Repeats = text.Contains("time", StringComparison.Ordinal) ? RepeatPolicy.Last : RepeatPolicy.Distinct };
        foreach (string ended in new[] { text, text.Replace("\r\n", "\n", StringComparison.Ordinal) })
        {
            byte[] bytes = Bytes(ended);
            foreach (long stretch in new long[] { 7, 64, 1 << 20 })
                Assert.Equal(new Location("x.csv", line, column), First(code, () => new ObservationReader("x.csv", options, stretch).Read(new MemoryStream(bytes), default)).Location);
            Assert.Equal(new Location("x.csv", line, column), First(code, () => new ObservationReader("x.csv", options).Read(Packed(bytes), default)).Location);
        }
    }

    [Fact]
    public void A_row_of_many_short_fields_is_said_to_be_long_and_not_its_fields()
    {
        string text = Header + string.Concat(Enumerable.Repeat("x,", 100_000)) + "\r\na,i\r\n";
        Diagnostic[] told = [.. Assert.Throws<ObservationException>(() => Observations.Parse(text, new ObservationOptions { MaxFieldBytes = 64 })).Diagnostics];
        Assert.Equal(["PRV3007", "PRV3004"], told.Select(finding => finding.Code));
        Assert.StartsWith("The row is longer than 65,792 bytes.", told[0].Message, StringComparison.Ordinal);
        Assert.Equal((3, 4), (told[1].Location.Line, told[1].Location.Column));
    }

    [Fact]
    public void A_damaged_archive_is_told_with_the_row_that_could_not_be_read()
    {
        byte[] packed = Packed(Bytes(Header + string.Concat(Enumerable.Range(0, 30_000).Select(i => $"a,i{i},v\r\n")))).ToArray();
        packed[^8] ^= 0xFF;
        Location at = First("PRV3014", () => Observations.Read(new MemoryStream(packed), "x.gz")).Location;
        // Some of the last rows are lost with the sum that says they are damaged.
        Assert.InRange(at.Line, 20_000, 30_002);
        Assert.Equal(("x.gz", 1), (at.File, at.Column));
    }

    [Fact]
    public void What_is_of_the_whole_file_names_the_file_alone()
    {
        string ragged = Header + "a\r\nb\r\n";
        Assert.Equal(new Location("x.csv", 0, 0), First("PRV3015", () => Observations.Read(new MemoryStream(Bytes(ragged)), "x.csv", new ObservationOptions { MaxDiagnostics = 1 })).Location);
        Assert.Equal(new Location("x.csv", 0, 0), First("PRV3016", () => Observations.Read(new MemoryStream(Bytes(Header)), "x.csv")).Location);
        Diagnostic repeat = First("PRV3013", () => Observations.Read(new MemoryStream(Bytes(Header + "a,i,v\r\na,i,w\r\n")), "x.csv", new ObservationOptions { Repeats = RepeatPolicy.Reject }));
        Assert.Equal((Location.None, "a"), (repeat.Location, repeat.Subject));
    }

    [Theory]
    [InlineData("\r\nvalue,parent\r\n\"a\r\nb\",c,d\r\n", "PRV3004", 4, 6)]
    [InlineData("value,parent\r\n\"a\r\nb\",\"c\"d\r\nx\r\n", "PRV3006", 3, 7)]
    [InlineData("\r\nvalue,\"parent\r\n", "PRV3005", 2, 7)]
    [InlineData("\r\nvalue,above\r\n", "PRV3002", 2, 1)]
    public void Truths_and_hierarchies_are_told_of_alike(string text, string code, int line, int column)
    {
        Diagnostic ofHierarchy = Assert.Throws<ObservationException>(() => new HierarchyReader("h.csv").Read(new MemoryStream(Bytes(text)))).Diagnostics.First(finding => finding.Code == code);
        Assert.Equal(new Location("h.csv", line, column), ofHierarchy.Location);
        Diagnostic ofGold = Assert.Throws<ObservationException>(() => new GoldReader("g.csv").Read(new MemoryStream(Bytes(text.Replace("parent", "item", StringComparison.Ordinal))))).Diagnostics.First(finding => finding.Code == code);
        Assert.Equal(new Location("g.csv", line, column), ofGold.Location);
    }

    static MemoryStream Packed(byte[] bytes)
    {
        MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(bytes);
        packed.Position = 0;
        return packed;
    }
}
