#!/usr/bin/env dotnet
#:package Provenance@0.1.0
#:property PublishAot=false

// # Why is this claim flagged?
//
// Flags are warnings about the support of a claim. They never change its score; they tell what to look at before relying on it.

using Provenance;

Ranking ranking = Corpus.Load("../../seeds").Rank();
foreach (var group in ranking.SelectMany(claim => claim.Flags).GroupBy(flag => flag.Id).OrderByDescending(group => group.Count()).Take(6))
    Console.WriteLine($"{group.Count(),4}  {group.Key}: {Flags.Find(group.Key)!.Definition}");

// This one says that Japan declared its airspace violated. Two articles say so.

RankedClaim claim = ranking["japan-declared-airspace-violation"];
Show(claim);

// The explanation names, for each flag, what shows it; and for each line that was dropped, because of which other line, and through
// whom.

Explanation why = claim.Explain();
foreach (ExplainedFlag flag in why.Flags)
    Console.WriteLine($"{flag.Flag.Id} ({flag.Severity}): {flag.Witness}");
foreach (ExplainedLine line in why.Lines)
    Console.WriteLine($"line {line.Number}, {line.Document}: {line.Fate}{(line.Because is { } other ? $" because of line {other}" : "")}");

// What would change the score? Each source behind the claim is left out in turn.

foreach (SourceRemoval removal in ranking.SensitivityOf(claim))
    Console.WriteLine($"without {string.Join(", ", removal.Sources)}: {removal.Score:0.00} ({removal.Change:+0.00;-0.00}), tier {removal.Tier}");

// The same as a picture, for anything that draws Mermaid: documents, the hands they went through, and what was dropped.

Console.WriteLine(why.ToMermaid());

// The sources by what hangs on them: the first is the one whose fall would bring down most.

foreach (SourceStanding standing in ranking.Sources().Take(5))
    Console.WriteLine($"{string.Join(", ", standing.Sources)}: on {standing.Claims} claims, alone behind {standing.Alone.Count}");

// ---
// A notebook shows the value on the last line of a cell as a table; a program prints it.
static void Show(object value) => Console.WriteLine(value);
