#!/usr/bin/env dotnet
#:package Provenance@0.1.0
#:property PublishAot=false

// # Build a corpus in code
//
// Three texts speak of a closed footbridge: a notice of the town council, a newspaper's report written from the notice, and a
// newsletter of walkers who stood before the gate. All nouns are records; nothing is read from a file.

using Provenance;

ValueList<Source> sources =
[
    new Source { Id = "town-council", Name = "Town Council", Kind = SourceKind.Government },
    new Source
    {
        Id = "valley-courier", Name = "Valley Courier", Kind = SourceKind.Outlet,
        Reliability = [new ReliabilityRating { Grade = Reliability.B, Basis = "corrects its mistakes in print" }],
    },
    new Source { Id = "walking-club", Name = "Walking Club", Kind = SourceKind.Organisation },
];

// A document names the hands it went through. The report was written from the notice, and says so.

Document Published(string id, string by, params Derivation[] from) =>
    new() { Id = id, Chain = [new Hand { Role = HandRole.Publisher, Source = by }], DerivedFrom = from.ToValueList() };

ValueList<Document> documents =
[
    Published("notice", "town-council"),
    Published("report", "valley-courier", new Derivation { Document = "notice", How = DerivationKind.BasedOn }),
    Published("newsletter", "walking-club"),
];

// A claim is one checkable sentence, with an assertion for each document that speaks to it, and the very words.

Assertion Says(string document, string words) => new() { Document = document, Evidence = new Evidence { Exact = words } };

Corpus corpus = new()
{
    Id = "footbridge",
    Title = "The closed footbridge",
    Sources = sources,
    Documents = documents,
    Claims =
    [
        new Claim
        {
            Id = "footbridge-closed", Statement = "The footbridge is closed.", Kind = ClaimKind.State,
            Assertions =
            [
                Says("notice", "is closed until further notice"),
                Says("report", "has closed the footbridge"),
                Says("newsletter", "a locked gate"),
            ],
        },
        new Claim
        {
            Id = "pier-cracked", Statement = "A pier of the footbridge has a crack.", Kind = ClaimKind.State,
            Assertions = [Says("notice", "a crack in the north pier"), Says("report", "a crack in a pier")],
        },
    ],
};
Show(corpus);

// A corpus made in code is checked like one that was read. The texts of the documents are not at hand here, so nobody can check the
// quotes against them, and that is said.

foreach (Diagnostic finding in corpus.Validate())
    Console.WriteLine($"{finding.Severity} {finding.Code}: {finding.Message}");

// Two documents speak of the crack, but the report has it from the notice: one origin. The gate was seen by others, too: two.

Ranking ranking = corpus.Rank();
Show(ranking);

// To go on in an editor, write the corpus as YAML. `corpus.Save("footbridge.yaml")` would write the file.

Console.WriteLine(string.Join('\n', corpus.ToYaml().Split('\n').Take(12)));

// ---
// A notebook shows the value on the last line of a cell as a table; a program prints it.
static void Show(object value) => Console.WriteLine(value);
