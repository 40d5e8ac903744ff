#!/usr/bin/env dotnet
#:package Provenance@0.1.0
#:property PublishAot=false

// # Truth discovery on your own CSV
//
// Many sources give values to many items, and disagree. Which values are true, and whom can one believe? All that is needed is a
// file with the columns `source`, `item` and `value`; `Observations.Load("mine.csv")` reads one. Here it is made on the spot: seven
// directories give the addresses of forty firms. Three mostly know; one guesses; three copy the guesser.

using Provenance;

Random random = new(7);
string[] streets = ["Mill Lane", "High Street", "Station Road", "Church Walk", "Quay Street", "Park Row"];
string Address() => $"{streets[random.Next(streets.Length)]} {random.Next(1, 100)}";
List<(string Source, string Item, string Value)> rows = [];
Dictionary<string, string> truth = [];
for (int firm = 1; firm <= 40; firm++)
{
    string item = $"firm-{firm:00}", address = Address(), guess = random.Next(3) == 0 ? address : Address();
    truth[item] = address;
    foreach (string directory in new[] { "gazette", "register", "yearbook" })
        rows.Add((directory, item, random.Next(6) == 0 ? Address() : address));
    foreach (string directory in new[] { "guesser", "copy-1", "copy-2", "copy-3" })
        rows.Add((directory, item, guess));
}
Observations observations = Observations.From(rows);
Console.WriteLine($"{observations.Count} observations, {observations.Items} items, {observations.Sources} sources");

// Without further words an algorithm is chosen for what the data look like, and the choice is explained.

TruthEstimate found = observations.Discover();
Show(found);

// Who votes for what, with what weight:

Console.WriteLine(found.Explain("firm-01"));

// Sources that share mistakes probably copy, and their votes count as little more than one.

foreach (CopyPair pair in found.Copying)
    Console.WriteLine($"{pair.Copier} and {pair.Original}: {pair.Probability:0.00}, {pair.Shared} values in common");

// Here the truth is known, so the methods can be held against it: the plain vote, and what was chosen.

Gold gold = Gold.From(truth.Select(pair => (pair.Key, pair.Value)));
Console.WriteLine($"vote: {observations.Discover(new MajorityVote()).Evaluate(gold).Accuracy:0.000}");
Console.WriteLine($"{found.Algorithm}: {found.Evaluate(gold).Accuracy:0.000}");

// ---
// A notebook shows the value on the last line of a cell as a table; a program prints it.
static void Show(object value) => Console.WriteLine(value);
