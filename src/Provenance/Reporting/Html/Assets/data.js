// What the corpus holds, as the page carries it. Claims are opened from parts that are parsed when first asked for.
// A row holds the values of an object and, at its end, the number of its shape: names, each after a sign that says what its values are.
const unpack = ({ texts, shapes, row }) => {
  const text = number => texts[number], forms = { "": value => value, $: text, $$: list => list.map(text), "@": values => object(values), "@@": list => list.map(object) };
  const kinds = shapes.map(shape => shape.split(" ").filter(Boolean).map(name => { const [, sign, key] = /^([$@]*)(.*)$/.exec(name); return { key, form: forms[sign] }; }));
  const object = values => {
    const made = {}, kind = kinds[values[values.length - 1]];
    for (let i = 0; i < kind.length; i++) made[kind[i].key] = kind[i].form(values[i]);
    return made;
  };
  return object(row);
};
const read = id => unpack(JSON.parse(document.getElementById(id).textContent));
const data = read("index");
const flags = data.flags ?? [], claims = data.claims ?? [], sources = data.sources ?? [], documents = data.documents ?? [];
const tiers = ["confirmed by independent origins", "independence not assured", "not confirmed", "doubtful", "improbable"];
const gravity = { info: 0, low: 1, medium: 2, high: 3, critical: 4 };
const effects = ["supports it", "opposes it", "adds nothing", "says so; not ranked"];

const parts = new Map();
const claimAt = number => {
  const part = Math.floor(number / data.part);
  if (!parts.has(part)) parts.set(part, read(`part-${part}`).claims);
  return parts.get(part)[number % data.part];
};
// The drawings of the corpus as a whole.
let drawings;
const corpus = () => drawings ??= read("corpus");

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
