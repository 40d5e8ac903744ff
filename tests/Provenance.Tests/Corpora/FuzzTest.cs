namespace Provenance.Tests.Corpora;

/// <summary>Sound corpora, damaged at random with a fixed seed: reading them ends, and never in an exception.</summary>
public class FuzzTest
{
    const int Mutations = 10_000;

    static readonly string[] Metacharacters =
        [":", ": ", "- ", "-", "?", "[", "]", "{", "}", ",", "&a ", "*a", "!!b ", "!", "|", ">", "'", "\"", "\\", "#", "%", "@", "`", "<<: ", "\n", "\r", "\t", "  ", "---\n", "...\n", "\0", "~", "\u2028", "\ufeff", "\ud800"];

    [Theory]
    [InlineData("c.yaml")]
    [InlineData("c.jsonl")]
    public void Reading_damaged_text_never_throws(string file)
    {
        string sound = file == "c.yaml" ? HarbourFire.Yaml.ReplaceLineEndings("\n") : HarbourFire.Corpus.ToJsonLines();
        Random random = new(20250630);
        int broken = 0;
        for (int i = 0; i < Mutations; i++)
        {
            CorpusReading reading = CorpusReader.Parse(Damage(sound, random), file);
            broken += reading.HasErrors ? 1 : 0;
            Assert.All(reading.Diagnostics.AsEnumerable(), found => Assert.StartsWith("PRV", found.Code, StringComparison.Ordinal));
        }
        Assert.InRange(broken, Mutations / 2, Mutations);
    }

    [Theory]
    [InlineData("c.yaml")]
    [InlineData("c.jsonl")]
    public void Reading_damaged_bytes_never_throws(string file)
    {
        byte[] sound = System.Text.Encoding.UTF8.GetBytes(file == "c.yaml" ? HarbourFire.Yaml : HarbourFire.Corpus.ToJsonLines());
        using TemporaryFolder folder = new();
        Random random = new(20250701);
        int broken = 0;
        for (int i = 0; i < Mutations / 20; i++)
        {
            byte[] bytes = [.. sound];
            for (int flips = random.Next(1, 4); flips > 0; flips--)
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            folder.Write(file, random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes);
            broken += CorpusReader.Read(folder.At(file)).HasErrors ? 1 : 0;
        }
        Assert.InRange(broken, 1, Mutations / 20);
    }

    static string Damage(string text, Random random)
    {
        for (int times = random.Next(1, 5); times > 0 && text.Length > 2; times--)
        {
            int at = random.Next(text.Length), length = Math.Min(random.Next(1, 12), text.Length - at);
            text = random.Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Metacharacters[random.Next(Metacharacters.Length)]),
                2 => text.Remove(at, 1).Insert(at, ((char)random.Next(0x20, 0x180)).ToString()),
                3 => text.Insert(random.Next(text.Length), text.Substring(at, length)),
                4 => Lines(text, random, swap: true),
                _ => Lines(text, random, swap: false),
            };
        }
        return text;
    }

    static string Lines(string text, Random random, bool swap)
    {
        List<string> lines = [.. text.Split('\n')];
        int one = random.Next(lines.Count), other = random.Next(lines.Count);
        if (swap)
            (lines[one], lines[other]) = (lines[other], lines[one]);
        else
            lines.Insert(other, lines[one]);
        return string.Join('\n', lines);
    }
}
