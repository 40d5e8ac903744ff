// What the corpus holds, as the page carries it. Claims are opened from parts that are parsed when first asked for.
const read = id => JSON.parse(document.getElementById(id).textContent);
const data = read("index");
const flags = data.flags ?? [], claims = data.claims ?? [], sources = data.sources ?? [], documents = data.documents ?? [];
const tiers = ["confirmed by independent origins", "independence not assured", "not confirmed", "doubtful", "improbable"];
const gravity = { info: 0, low: 1, medium: 2, high: 3, critical: 4 };
const effects = ["supports it", "opposes it", "adds nothing", "says so; not ranked"];

const parts = new Map();
const claimAt = number => {
  const part = Math.floor(number / data.part);
  if (!parts.has(part)) parts.set(part, read(`part-${part}`));
  return parts.get(part)[number % data.part];
};

const leaderOf = source => sources[source].leader ?? source;
const effectOf = (claim, source) => {
  const list = claims[claim].effects ?? [];
  for (let i = 0; i < list.length; i += 2)
    if (list[i] === source) return list[i + 1];
  return -1;
};

// Addresses within the page: by id, or by number where two share one.
const named = list => {
  const numbers = new Map();
  list.forEach((item, number) => { if (!numbers.has(item.id ?? "")) numbers.set(item.id ?? "", number); });
  return numbers;
};
const names = { claim: named(claims), source: named(sources), document: named(documents) };
const nouns = { claim: claims, source: sources, document: documents };
const address = (noun, number) => {
  const id = nouns[noun][number].id ?? "";
  return `#/${noun}/${names[noun].get(id) === number ? encodeURIComponent(id) : "~" + number}`;
};
const numberAt = (noun, name) => name.startsWith("~") ? Number(name.slice(1)) : names[noun].get(name) ?? -1;
const titles = { claim: "says", source: "name", document: "title" };
const titleOf = (noun, number) => nouns[noun][number][titles[noun]] ?? nouns[noun][number].id ?? "";
const link = (noun, number, words) => h("a", { href: address(noun, number), dir: "auto" }, words ?? titleOf(noun, number));
