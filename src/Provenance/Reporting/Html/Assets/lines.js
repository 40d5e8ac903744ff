// What each document says to a claim, in its words, and what became of it.
const quotation = words => {
  if (!words) return h("p", { class: "meta" }, "No words were recorded.");
  const notes = {
    unchecked: null,
    found: null,
    amiss: h("p", { class: "amiss" }, words.instead
      ? ["Not so in ", words.lookedUpIn && names.document.has(words.lookedUpIn) ? link("document", names.document.get(words.lookedUpIn)) : "the text", ", which has: ", h("q", null, said(words.instead))]
      : ["These words are not in ", words.lookedUpIn && names.document.has(words.lookedUpIn) ? link("document", names.document.get(words.lookedUpIn)) : "the text", "."]),
  };
  return [h("blockquote", { dir: "auto" },
    words.before && h("span", { class: "around" }, words.before), h("mark", null, words.exact ?? ""), words.after && h("span", { class: "around" }, words.after)),
    notes[words.standing]];
};

const chainOf = document => (documents[document].chain ?? []).length === 0 ? h("p", { class: "meta" }, "Nobody knows through whose hands it went.")
  : h("ol", { class: "chain", "aria-label": "Hands, from the author to the reader" }, documents[document].chain.map(hand => h("li", null, link("source", hand.source), " ",
    h("small", null, hand.role, hand.on && [" ", said(hand.on)], hand.verified && ", compared"))));

const derivation = (one, seen) => h("div", { class: "made" },
  h("span", null, `${upper(plain(one.how))}${one.suspected ? " (suspected)" : ""}${one.verified ? " (compared)" : ""}: `),
  one.document !== undefined ? [link("document", one.document), chainOf(one.document), ways(one.document, undefined, seen)]
    : [one.source !== undefined && link("source", one.source), one.address && [" ", said(one.address)], one.source === undefined && !one.address && "an original", " (not held)"]);

// The originals a document was made from, and theirs, each once.
const ways = (document, only, seen = new Set()) => {
  seen.add(document);
  return (documents[document].from ?? [])
    .filter(one => !only || only.includes(one.document !== undefined ? documents[one.document].id : one.address))
    .filter(one => one.document === undefined || !seen.has(one.document))
    .map(one => { if (one.document !== undefined) seen.add(one.document); return derivation(one, seen); });
};

const manner = line => [
  line.stance === "denies" ? h("span", { class: "denied" }, "against") : "for",
  line.modality && `, ${line.modality}`,
  line.attributedTo !== undefined && [{ quotation: ", quoting ", paraphrase: ", paraphrasing ", vague: ", vaguely after " }[line.manner], link("source", line.attributedTo)],
  line.official && ", on its own act",
  line.own && ", its own reporting",
  line.lentBy !== undefined && [", lent by ", link("claim", line.lentBy)],
];

const fate = line => {
  switch (line.fate) {
    case "counts": return h("p", { class: "fate" }, h("b", null, "Counts"), `: strength ${fixed(line.strength)}, evidence ${fixed(line.evidence)}.`);
    case "withdrawn": return h("p", { class: "fate" }, h("b", null, "Taken back"), line.withdrawnOn && [" on ", said(line.withdrawnOn)], ".");
    case "weightless": return h("p", { class: "fate" }, h("b", null, "No weight"), ".");
    case "dropped": return h("p", { class: "fate" }, h("b", null, "Adds nothing"), line.because
      ? [` to line ${line.because}: both rest on `, said(nameOf((line.through ?? []).join(", "))), "."] : [": ", said((line.through ?? []).join(", ")), "."]);
    default: return null;
  }
};

const factors = line => (line.factors ?? []).length > 0 && h("details", null, h("summary", null, "How strong, and on whom it rests"),
  h("table", { class: "factors" }, h("caption", { class: "quiet" }, "Factors of the strength"),
    h("tbody", null, line.factors.map(one => h("tr", null, h("td", { class: "num" }, one.value.toFixed(2)), h("th", { scope: "row" }, one.name), h("td", null, said(one.reason ?? "")))))),
  h("p", null, "Rests on ", said([...(line.restsOn ?? []).map(source => titleOf("source", source)), ...line.standIns ?? []].join(", ") || "nobody"), "."));

const lineItem = line => h("li", { class: `line ${!line.fate || line.fate === "counts" ? "" : "adds-nothing"}` },
  h("span", { class: "number" }, line.number ?? ""),
  h("div", null,
    h("h4", null, link("document", line.document), h("span", { class: "how" }, " · ", manner(line))),
    quotation(line.words), chainOf(line.document), !line.own && ways(line.document, line.from), fate(line), factors(line),
    line.notes && h("p", { class: "meta" }, said(line.notes))));

const lineSections = more => {
  const lines = more.lines ?? [];
  const part = (title, of) => section(title, of.length > 0 && h("ol", null, of.map(lineItem)));
  const live = lines.filter(line => line.fate !== "withdrawn");
  return [
    part("Who says so", live.filter(line => line.stance === "asserts")),
    part("Who says otherwise", live.filter(line => line.stance === "denies")),
    part("Taken back", lines.filter(line => line.fate === "withdrawn")),
    more.moreLines && h("p", { class: "note" }, `and ${many(more.moreLines, "line", "lines")} more, which add nothing to be seen.`),
  ];
};
