// The sources as a table, and a source, opened.
const sourceOrders = {
  name: (a, b) => collator.compare(titleOf("source", a), titleOf("source", b)),
  kind: (a, b) => collator.compare(sources[a].kind, sources[b].kind),
  grade: (a, b) => collator.compare(sources[a].grade, sources[b].grade),
  documents: (a, b) => (sources[a].hands ?? []).length - (sources[b].hands ?? []).length,
  claims: (a, b) => (sources[a].claims ?? 0) - (sources[b].claims ?? 0),
  alone: (a, b) => (sources[a].alone ?? []).length - (sources[b].alone ?? []).length,
  change: (a, b) => (sources[a].meanChange ?? 0) - (sources[b].meanChange ?? 0),
};
const sourceList = { sort: "change", down: true, shown: 100 };
const sourceColumns = [["name", "Source"], ["kind", "Kind"], ["grade", "Reliability"], ["documents", "Documents"], ["claims", "Claims"], ["alone", "Rest on it alone"], ["change", "Mean change without it"]];

const sourcesView = () => {
  const place = h("div");
  const draw = focus => {
    const sign = sourceList.down ? -1 : 1;
    const order = sources.map((_, number) => number).sort((a, b) => sign * sourceOrders[sourceList.sort](a, b) || a - b);
    const head = ([key, title], i) => h("th", { scope: "col", class: i > 2 ? "num" : null, "aria-sort": sourceList.sort === key ? (sourceList.down ? "descending" : "ascending") : null },
      h("button", { type: "button", class: "sort", "data-key": key, onclick: () => {
        sourceList.down = sourceList.sort === key ? !sourceList.down : !["name", "kind", "grade"].includes(key);
        sourceList.sort = key;
        draw(key);
      } }, title));
    put(place, h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table of sources" }, h("table", { class: "plain" },
      h("caption", { class: "quiet" }, "Sources by what hangs on them"),
      h("thead", null, h("tr", null, sourceColumns.map(head))),
      h("tbody", null, order.slice(0, sourceList.shown).map(number => {
        const source = sources[number];
        return h("tr", null, h("th", { scope: "row" }, link("source", number)), h("td", null, source.kind), h("td", null, h("span", { class: "grade" }, source.grade)),
          h("td", { class: "num" }, (source.hands ?? []).length), h("td", { class: "num" }, source.claims ?? 0),
          h("td", { class: "num" }, (source.alone ?? []).length), h("td", { class: "num" }, source.meanChange === undefined ? "–" : source.meanChange.toFixed(3)));
      })))),
      order.length > sourceList.shown && h("p", { class: "note" }, h("button", { type: "button", onclick: () => { sourceList.shown += 400; draw(); } }, `Show more of ${order.length}`)));
    if (focus) place.querySelector(`[data-key="${focus}"]`).focus();
  };
  draw();
  return h("section", null, h("h2", { tabindex: "-1" }, "Sources"),
    h("p", { class: "soft" }, "Reliability is a grade from A to E, or F: cannot be judged. The last column is how much the scores of all claims move, on average, when all that rests on the source is left out."), place);
};

const affiliation = one => h("li", null,
  one.denied && [h("span", { class: "denied" }, "denied"), ": "], plain(one.relation), " ", link("source", one.party),
  h("span", { class: "meta" },
    one.status && ` · ${plain(one.status)}`,
    one.by !== undefined && [" · said by ", link("source", one.by)],
    one.document !== undefined && [" · in ", link("document", one.document)],
    (one.since || one.until) && [" · ", said(one.since ?? "…"), " to ", said(one.until ?? "now")]),
  one.words && quotation(one.words));

const ownTies = source => (source.affiliations ?? []).length > 0 && h("ul", { class: "list" }, source.affiliations.map(affiliation));
const othersTies = number => {
  const of = sources.flatMap((other, from) => (other.affiliations ?? []).filter(one => one.party === number).map(one => [from, one]));
  return of.length > 0 && h("ul", { class: "list" }, of.map(([from, one]) => h("li", null, link("source", from), ": ", one.denied && [h("span", { class: "denied" }, "denied"), ": "], plain(one.relation), " it",
    one.document !== undefined && h("span", { class: "meta" }, " · in ", link("document", one.document)), one.words && quotation(one.words))));
};

const claimList = numbers => h("ul", { class: "list beside columns" }, numbers.slice(0, 200).map(beside), numbers.length > 200 && h("li", { class: "note" }, `and ${many(numbers.length - 200, "claim", "claims")} more`));

const sourceView = number => {
  const source = sources[number], leader = leaderOf(number);
  const alone = source.alone ?? [];
  const touched = claims.map((_, claim) => claim).filter(claim => effectOf(claim, leader) >= 0);
  return h("article", { class: "card" },
    h("p", { class: "back" }, h("a", { href: "#/sources" }, "← All sources")),
    h("h2", { class: "statement", tabindex: "-1", dir: "auto" }, titleOf("source", number)),
    h("p", { class: "meta" }, `${source.kind} · `, said(source.id ?? ""), source.address && [" · ", said(source.address)], source.ecosystem && [" · ecosystem ", said(source.ecosystem)]),
    source.members && h("p", { class: "note" }, "Counts as one with ", between(source.members.filter(other => other !== number).map(other => link("source", other)), ", "), source.byControl ? ": one controller." : ": the same source."),
    h("dl", { class: "facts" },
      fact("Reliability", h("span", { class: "big" }, source.grade), h("br"), h("span", { class: "meta" }, source.counts ? `not the grade counts, but the ${source.counts}` : source.grade === "F" ? "cannot be judged" : "of A to E")),
      fact("Documents", h("span", { class: "big" }, (source.hands ?? []).length)),
      fact("Claims it is behind", h("span", { class: "big" }, touched.length)),
      fact("Rest on it alone", h("span", { class: "big" }, alone.length)),
      source.meanChange !== undefined && fact("Without it", h("span", { class: "big" }, source.meanChange.toFixed(3)), h("br"), h("span", { class: "meta" }, `mean change of score; ${many(source.tierChanges ?? 0, "claim changes its tier", "claims change their tiers")}, ranks move by ${many(source.rankChange ?? 0, "place", "places")} in all`))),
    (source.with ?? []).length > 0 && h("p", { class: "note" }, "What hangs on it is told together with ", between(source.with.filter(other => other !== number).map(other => link("source", other)), ", "), source.with.length > 2 ? ", which are on exactly the same lines." : ", which is on exactly the same lines."),
    source.notes && h("p", { class: "note" }, said(source.notes)),
    section("How it is judged", (source.ratings ?? []).concat(source.records ?? []).length > 0
      ? [h("ul", { class: "list" }, (source.ratings ?? []).concat(source.records ?? []).map(one => h("li", null, h("span", { class: "grade" }, one.grade ?? `${one.right} of ${one.right + one.wrong} right`), " ", said(one.basis ?? ""), h("span", { class: "meta" }, one.by && [" · by ", said(one.by)], one.on && [" · ", said(one.on)])))),
        source.counts && h("p", { class: "note" }, `What counts is the ${source.counts}.`)]
      : h("p", { class: "soft" }, "Nobody judged it. F is the absence of a judgement, not a low one.")),
    section("What it states about itself", ownTies(source),
      (source.disclaimers ?? []).length > 0 && h("ul", { class: "list" }, source.disclaimers.map(one => h("li", null, `disclaims: ${plain(one.kind)}`, h("span", { class: "meta" }, " · in ", link("document", one.document)), one.words && quotation(one.words))))),
    section("What others state of ties to it", othersTies(number)),
    section("Its documents", (source.hands ?? []).length > 0 && h("ul", { class: "list" }, source.hands.map(one => h("li", null, link("document", one.document), h("span", { class: "meta" }, ` · ${one.role}`, one.on && [" ", said(one.on)]))))),
    section("Claims that rest on it alone", alone.length > 0 && claimList(alone)),
    section("All claims it is behind", touched.length > alone.length && h("p", null, h("button", { type: "button", onclick: () => showOnly("source", leader) }, `Show the ${many(touched.length, "claim", "claims")} in the table`))));
};
