#!/usr/bin/env dotnet
#:package Provenance@0.1.0
#:property PublishAot=false

// # Compare two corpora
//
// A week later somebody finds out that the newsletter was written from the notice, too, and a new document turns up. What does that
// do to the ranking? First the corpus as it was.

using Provenance;

const string Before = """
    provenance: 1
    id: footbridge
    sources:
      - { id: town-council, kind: government }
      - { id: walking-club, kind: organisation }
    documents:
      - { id: notice, chain: [ { role: publisher, source: town-council } ] }
      - { id: newsletter, chain: [ { role: publisher, source: walking-club } ] }
    claims:
      - id: footbridge-closed
        statement: The footbridge is closed.
        kind: state
        assertions:
          - { in: notice, quote: is closed until further notice }
          - { in: newsletter, quote: stood before a locked gate }
      - id: pier-cracked
        statement: A pier of the footbridge has a crack.
        kind: state
        assertions:
          - { in: notice, quote: a crack in the north pier }
    """;
Corpus before = CorpusReader.Parse(Before).Corpus;
Show(before.Rank());

// Then as it is now: the newsletter is based on the notice, and an engineer's report speaks of the crack.

Corpus after = CorpusReader.Parse(Before
    .Replace("- { id: walking-club, kind: organisation }", "- { id: walking-club, kind: organisation }\n  - { id: bridge-office, kind: agency }")
    .Replace("source: walking-club } ] }", "source: walking-club } ], derivedFrom: [ { document: notice, how: based-on } ] }\n  - { id: engineers-report, chain: [ { role: publisher, source: bridge-office } ] }")
    .Replace("quote: a crack in the north pier }", "quote: a crack in the north pier }\n      - { in: engineers-report, quote: crack of 40 cm }")).Corpus;
Show(after.Rank());

// The difference names every claim whose place or score changed, and because of which document or source.

CorpusDiff diff = before.Diff(after);
foreach (ClaimChange change in diff.Claims)
    Console.WriteLine($"{change.Movement}: {change.Statement} {change.Before?.Score:0.00} to {change.After?.Score:0.00}, because of {string.Join(", ", change.Because)}");

// Flags that appeared and flags that went:

foreach (ClaimChange change in diff.Claims)
    Console.WriteLine($"{change.Id}: + {string.Join(", ", change.FlagsSet)} - {string.Join(", ", change.FlagsCleared)}");

// ---
// A notebook shows the value on the last line of a cell as a table; a program prints it.
static void Show(object value) => Console.WriteLine(value);
