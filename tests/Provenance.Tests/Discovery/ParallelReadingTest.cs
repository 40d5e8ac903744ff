using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Provenance.Discovery;

namespace Provenance.Tests.Discovery;

/// <summary>Text read in stretches by several threads gives what text read row by row gives.</summary>
public class ParallelReadingTest
{
    // Whatever can stand on both sides of a place where a stretch begins.
    static readonly string[] Fields =
    [
        "a", "b", "item", "x y", "\"quoted\"", "\"with, delimiter\"", "\"two\nlines\"", "\"three\r\n\r\nlines\"", "\"a \"\"b\"\"\"", "\"\"\"\n\"\"\"", "né", "日本", "🐟🐟",
        "a longer name that fills more than the sixty-four bytes which are looked at in one go, by far",
    ];

    static readonly string[] OddFields = ["", "\"\"", "\"x\"y", "\"", "NaN", "inf", "\uFFFD?", "a,b", "2020-01-01", "a\"b", "\r"];

    static readonly string[] LineEnds = ["\n", "\n", "\n", "\r\n", "\n\n", "\r\n\r\n\n"];

    static readonly Gen<string> Clean = Gen.Elements(Fields);

    static readonly Gen<string> Any = Gen.Frequency((12, Clean), (1, Gen.Elements(OddFields)));

    static Gen<byte[]> Text(Gen<string> field) =>
        from count in Gen.Choose(0, 60)
        from rows in Gen.ArrayOf(
            from source in field from item in field from value in field from time in Gen.Elements("2020-01-01", "2020-01-02", "2020-01-01")
            from end in Gen.Elements(LineEnds) select $"{source},{item},{value},{time}{end}", count)
        from mark in Gen.Elements("", "\uFEFF")
        from endsInLine in Gen.Elements(true, false)
        select Bytes(mark + "source,item,value,time\n" + (endsInLine ? string.Concat(rows) : string.Concat(rows).TrimEnd()));

    // A byte that is no UTF-8 stands for the character that says so.
    static byte[] Bytes(string text) => [.. Encoding.UTF8.GetBytes(text.Replace('\uFFFD', '\u0001')).Select(b => b == 1 ? (byte)0xFF : b)];

    static readonly Gen<ObservationOptions> Options =
        from repeats in Gen.Elements(RepeatPolicy.Distinct, RepeatPolicy.All, RepeatPolicy.First, RepeatPolicy.Last)
        from skips in Gen.Elements(true, false)
        from most in Gen.Elements(2, 100)
        from longest in Gen.Elements(20, 1 << 20)
        select new ObservationOptions { Repeats = repeats, SkipBadRows = skips, MaxDiagnostics = most, MaxFieldBytes = longest };

    static void SameAsRowByRow(Gen<string> field) => Prop.ForAll(
        (from text in Text(field) from options in Options from stretch in Gen.Choose(1, 90) select (text, options, stretch)).ToArbitrary(),
        input =>
        {
            string expected = Shown(() => new ObservationReader("x.csv", input.options).Read(new Trickle(input.text), default));
            Assert.Equal(expected, Shown(() => new ObservationReader("x.csv", input.options, input.stretch).Read(new MemoryStream(input.text), default)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    // All that can be told of what was read.
    static string Shown(Func<Observations> read)
    {
        try
        {
            Observations data = read();
            StringBuilder text = new();
            text.AppendJoin('\n', data.Diagnostics).AppendLine().AppendLine(data.ToString());
            for (int i = 0; i < data.Sources; i++)
                text.AppendLine(data.SourceName(i));
            for (int i = 0; i < data.Values; i++)
                text.AppendLine(data.ValueNames[i]);
            for (int i = 0; i < data.Items; i++)
            {
                Shard shard = data.ShardOf(i, out int local);
                text.Append(data.ItemName(i)).Append(':');
                for (int c = shard.ItemClaims[local]; c < shard.ItemClaims[local + 1]; c++)
                    text.Append(' ').Append(shard.ClaimValue[c]).Append('<').AppendJoin(',', shard.Sources(c).ToArray());
                text.AppendLine();
            }
            return text.ToString();
        }
        catch (ObservationException refused)
        {
            return string.Join('\n', refused.Diagnostics);
        }
    }

    [Fact]
    public void Clean_text_is_the_same_in_stretches() => SameAsRowByRow(Clean);

    [Fact]
    public void Odd_text_is_the_same_in_stretches() => SameAsRowByRow(Any);

    [Fact]
    public void A_file_is_read_in_stretches_like_memory_and_an_archive()
    {
        StringBuilder rows = new("source,item,value\n");
        for (int i = 0; i < 200_000; i++)
            rows.Append('s').Append(i % 977).Append(",i").Append(i / 7 % 30_000).Append(",v").Append(i % 5).Append(i % 1_000 == 0 ? "\r\n" : "\n");
        byte[] text = Encoding.UTF8.GetBytes(rows.ToString());
        string path = Path.Combine(Path.GetTempPath(), $"{nameof(ParallelReadingTest)}-{Environment.ProcessId}.csv");
        try
        {
            File.WriteAllBytes(path, text);
            string expected = Shown(() => Observations.Read(new Trickle(text)));
            Assert.Equal(expected, Shown(() => Observations.Load(path)));
            Assert.Equal(expected, Shown(() => Observations.Read(new MemoryStream(text))));
            MemoryStream packed = new();
            using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
                gzip.Write(text);
            packed.Position = 0;
            Assert.Equal(expected, Shown(() => Observations.Read(packed)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Any_number_of_threads_reads_the_same()
    {
        string clean = string.Concat(Enumerable.Range(0, 4_000).Select(i => $"s{i % 37},\"i{i / 5}\r\n\",v{i % 11}\r\n"));
        byte[] text = Encoding.UTF8.GetBytes("source,item,value\n" + clean + "s0,,v1\ns1,i1,NaN\n" + clean + "s2,i2,\n");
        string expected = Shown(() => new ObservationReader("x.csv", new ObservationOptions { SkipBadRows = true }).Read(new Trickle(text), default));
        Assert.Contains("PRV3008", expected, StringComparison.Ordinal);
        foreach (int threads in new[] { 1, 2, 3, 7, 64, 0 })
            Assert.Equal(expected, Shown(() => new ObservationReader("x.csv", new ObservationOptions { SkipBadRows = true, MaxThreads = threads }, 1_000).Read(new MemoryStream(text), default)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Observations.Read(new MemoryStream(text), "x.csv", new ObservationOptions { MaxThreads = -1 }));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(500, 100)]
    public void As_many_read_at_once_as_are_asked_for_and_no_more_than_there_are_stretches(int maxThreads, int expected)
    {
        int readers = 0;
        RandomText text = RandomText.Of(new MemoryStream(new byte[1_000]))!;
        new ParallelRows(0, 1_000, 10, maxThreads).Read(1, () =>
        {
            Interlocked.Increment(ref readers);
            return new RowChunk(text, (byte)',', new Columns(0, 1, 2, -1, 3), ObservationOptions.Default, new ObservationsBuilder());
        }, (_, to, line) => (to, line), default);
        Assert.Equal(expected, readers);
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands()
    {
        MemoryStream stream = new(Encoding.UTF8.GetBytes("passed over\nsource,item,value\na,i,x\nb,i,y\n")) { Position = 12 };
        Assert.Equal(2, new ObservationReader("", ObservationOptions.Default, 5).Read(stream, default).Count);
    }

    [Fact]
    public void Reading_in_stretches_can_be_stopped()
    {
        byte[] text = Encoding.UTF8.GetBytes("source,item,value\n" + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"s,i{i},v\n")));
        Assert.ThrowsAny<OperationCanceledException>(() =>
            new ObservationReader("", ObservationOptions.Default, 100).Read(new MemoryStream(text), new CancellationToken(canceled: true)));
    }

    /// <summary>Gives a few bytes at a time and cannot be read anywhere else.</summary>
    sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 4_099)]);
    }
}
