using System.Text.Json;
using System.Text.RegularExpressions;
using Provenance.Tests.Scoring;
using Provenance.Tests.Scoring.Axioms;

namespace Provenance.Tests.Reporting;

/// <summary>Corpora with values put where they do not belong: whatever can be ranked can be explained, compared and shown, in every form.</summary>
public class WhateverLoadsTest
{
    static readonly string[] Attacks =
    [
        "<script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", "\"'`", "]]>", "a|b", "=HYPERLINK(1)", "--> x", "{{x}}", "\\", "\u202Eabc", "\u2028", "%%{init}%%", "é\u0301", "🇷🇺",
        new string('x', 3_000), " ", "#", "*_`", "$x$", "a\nb\n\nc", "javascript:alert(1)", "-", "null", "0",
    ];

    [Fact]
    public void What_can_be_ranked_can_be_shown_in_every_form()
    {
        int ranked = 0, refused = 0;
        for (int seed = 0; seed < Axiom.Cases / 10; seed++)
        {
            Random random = new(seed);
            Corpus corpus = WholeCorpus.Any(seed);
            corpus = CorpusReader.Parse(Misplace(Attack(corpus, random).ToYaml(), random)).Corpus;
            try
            {
                Ranking ranking = corpus.Rank();
                Show(ranking);
                Compare(ranking, WholeCorpus.Any(seed + 1));
                ranked++;
            }
            catch (CorpusException stops)
            {
                // Some of it is noticed only where it is asked for, such as which of two claims an id means.
                Assert.NotEmpty(stops.Diagnostics.AsEnumerable());
                refused++;
            }
            catch (Exception failure)
            {
                Assert.Fail($"Corpus {seed}: {failure}\n\n{corpus.ToYaml()}");
            }
        }
        Assert.True(ranked > refused, $"Only {ranked} could be ranked, {refused} not.");
    }

    static void Show(Ranking ranking)
    {
        string[] diagnostics = [.. ranking.Corpus.Validate().Select(found => found.ToString())];
        Assert.DoesNotContain("", diagnostics);
        RankingView view = new(ranking);
        Json(output => RankingJson.Write(output, view));
        Text(output => RankingCsv.Write(output, view));
        Text(output => RankingMarkdown.Write(output, view));
        List<Explanation> explanations = [.. ranking.Select(claim => ranking.Explain(claim))];
        Json(output => ExplanationJson.Write(output, ranking, explanations, ranking.NotRanked));
        Text(output => ExplanationReport.WriteMarkdown(output, explanations, ranking.NotRanked));
        foreach (Explanation explanation in explanations)
        {
            Assert.Equal((explanation.Score, explanation.Low, explanation.High), explanation.Replay());
            Assert.NotEqual("", explanation.ToString());
            Assert.StartsWith("flowchart", explanation.ToMermaid(), StringComparison.Ordinal);
            Assert.StartsWith("digraph", explanation.ToDot(), StringComparison.Ordinal);
        }
        IReadOnlyList<SourceStanding> standings = ranking.Sources();
        Json(output => SourcesJson.Write(output, ranking, standings));
        Text(output => SourcesCsv.Write(output, standings));
        string page = Text(output => HtmlReport.Write(output, ranking));
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        // Whatever the texts hold, there are as many elements as the page has of itself.
        Assert.Equal(Regex.Count(page, "<script", RegexOptions.IgnoreCase), Regex.Count(page, "</script>", RegexOptions.IgnoreCase));
    }

    static void Compare(Ranking ranking, Corpus other)
    {
        CorpusDiff diff = ranking.Corpus.Diff(other);
        Json(output => DiffJson.Write(output, diff));
        Text(output => DiffMarkdown.Write(output, diff));
        Text(output => DiffCsv.Write(output, diff));
        Assert.NotEqual("", diff.ToString());
    }

    /// <summary>A corpus with hostile words for its titles, names, statements, notes and quotations.</summary>
    static Corpus Attack(Corpus corpus, Random random)
    {
        string? Any() => random.Next(3) == 0 ? null : Attacks[random.Next(Attacks.Length)];
        string Some() => Attacks[random.Next(Attacks.Length)];
        return corpus.With(
            corpus.Sources.Select(source => source with { Name = Any(), Notes = Any(), Address = Any(), Ecosystem = Any() }).ToValueList(),
            corpus.Documents.Select(document => document with { Title = Any(), Address = Any(), Language = Any(), Notes = Any(), Investigation = Any() }).ToValueList(),
            corpus.Claims.Select(claim => claim with
            {
                Statement = Some(), Notes = Any(), About = Any() is { } item ? new ItemValue { Item = item, Value = Some() } : null,
                Assertions = claim.Assertions.Select(assertion => assertion with { Notes = Any(), Evidence = Any() is { } words ? new Evidence { Exact = words } : null }).ToValueList(),
            }).ToValueList());
    }

    /// <summary>The text with the values of some lines exchanged for those of others, and some lines gone.</summary>
    static string Misplace(string yaml, Random random)
    {
        List<string> lines = [.. yaml.Split('\n')];
        for (int times = random.Next(4); times > 0; times--)
        {
            int one = random.Next(lines.Count), other = random.Next(lines.Count);
            int colon = lines[one].IndexOf(": ", StringComparison.Ordinal), otherColon = lines[other].IndexOf(": ", StringComparison.Ordinal);
            if (random.Next(5) == 0)
                lines.RemoveAt(one);
            else if (colon > 0 && otherColon > 0)
                lines[one] = lines[one][..colon] + lines[other][otherColon..];
        }
        return string.Join('\n', lines);
    }

    static void Json(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        using JsonDocument document = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    static string Text(Action<TextWriter> write)
    {
        using StringWriter output = new();
        write(output);
        string text = output.ToString();
        Assert.DoesNotContain('\0', text);
        return text;
    }
}
