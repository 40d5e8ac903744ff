#!/usr/bin/env dotnet
#:package Provenance@0.1.0
#:property PublishAot=false

// # A first look
//
// Five articles speak of military cooperation between Russia and China, and somebody coded by hand what each of them says, in whose
// words, and through whose hands the article came. That is a *corpus*.

using Provenance;

Corpus corpus = Corpus.Load("../../seeds");
Show(corpus);

// Ranking asks of every claim: who says so, and is it really more than one? The score is belief plus half of what is not known. An
// *origin* is a document that depends on no other one counted.

Ranking ranking = corpus.Rank();
Show(ranking);

// Most claims rest on one origin, whatever the number of articles that repeat them.

foreach (var group in ranking.GroupBy(claim => claim.Tier).OrderBy(group => group.Key))
    Console.WriteLine($"tier {group.Key}: {group.Count(),3} claims, {group.Count(claim => claim.Documents.Count > 1),3} of them in more than one article");

// Here is one that two articles tell, and that yet stands far behind others that two tell.

Show(ranking["joint-air-patrol-of-july-2019"]);

// Why? Every score can be taken apart into its lines of evidence, and put together again to the same number.

Explanation why = ranking["joint-air-patrol-of-july-2019"].Explain();
Show(why);

// Both articles came out in one magazine, so the second adds nothing.

Console.WriteLine($"computed again from the explanation alone: {why.Replay().Score:0.000}");

// ---
// A notebook shows the value on the last line of a cell as a table; a program prints it.
static void Show(object value) => Console.WriteLine(value);
