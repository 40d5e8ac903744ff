// A claim, opened.
const section = (title, ...content) => content.flat(2).some(Boolean) ? h("section", null, h("h3", null, title), content) : null;
const fact = (title, ...content) => h("div", null, h("dt", null, title), h("dd", null, content));

const backTo = number => {
  const place = found.numbers.indexOf(number);
  const step = (to, words) => to >= 0 && to < found.numbers.length && place >= 0 && h("a", { href: address("claim", found.numbers[to]) }, words);
  return h("p", { class: "back" }, h("a", { href: "#/claims" }, "← All claims"), h("span", null, step(place - 1, "Previous claim"), step(place + 1, "Next claim")));
};

const scoreFacts = (claim, more) => h("dl", { class: "facts" },
  fact("Score", h("span", { class: "big" }, fixed(claim.score)), bar(claim), h("span", { class: "meta" }, fixed(claim.low) === fixed(claim.high) ? "no dependence is in doubt" : `between ${fixed(claim.low)} and ${fixed(claim.high)}`)),
  fact("Independent origins", h("span", { class: "big" }, origins(claim)), h("br"),
    h("span", { class: "meta" }, claim.strict === claim.lenient ? "for certain" : `${claim.strict} for certain, ${claim.lenient} at most, weighed ${+more.central.toFixed(2)}`)),
  fact("Tier", h("span", { class: "big" }, dot(claim.tier), claim.tier), h("br"), tiers[claim.tier - 1]),
  fact("Rank", h("span", { class: "big" }, rank(claim)), h("br"),
    h("span", { class: "meta" }, more.best === more.worst ? `${more.best} by score` : `${more.best} to ${more.worst} by score`)),
  fact("Credibility", h("span", { class: "big" }, claim.credibility), h("br"), h("span", { class: "meta" }, "of 1 to 6, STANAG 2511")));

const witnesses = more => section("Flags", (more.flags ?? []).length > 0 && h("ul", { class: "witnesses" },
  [...more.flags].sort((a, b) => gravity[b.severity] - gravity[a.severity] || a.flag - b.flag).map(one => h("li", null,
    h("div", null, h("span", { class: `flag ${one.severity}` }, flags[one.flag].id), " ", h("span", { class: "meta" }, one.severity)),
    h("div", null, one.witness ? said(one.witness) : flags[one.flag].says, one.witness && h("span", { class: "doctrine" }, flags[one.flag].says))))));

const related = (number, more) => {
  const others = (title, numbers) => (numbers ?? []).length > 0 && [h("h4", null, title), h("ul", { class: "list beside" }, numbers.map(beside))];
  const rivals = (more.rivals ?? []).length > 0 && [h("h4", null, `Other values of ${more.item}`),
    h("ul", { class: "list beside" }, more.rivals.map(one => { const item = beside(one.claim); item.append(h("span", { class: "meta" }, " · ", said(one.value ?? ""))); return item; }))];
  const content = [others("Contradicted by", more.contradicts), rivals, others("Follows from", more.entailedBy), others("Implies", more.entails)];
  return content.some(Boolean) ? h("section", null, h("h3", null, "Beside it"), content) : null;
};

const levelName = { strict: "every possible dependence counts", central: "dependences by weight", lenient: "shown dependences only" };
const numbers = (claim, more) => section("The numbers", more.belief !== undefined && [
  svg("svg", { class: "split", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
    svg("rect", { class: "belief", width: more.belief * 100, height: 10 }),
    svg("rect", { class: "doubtful", x: more.belief * 100, width: more.uncertainty * 100, height: 10 }),
    svg("rect", { class: "disbelief", x: 100 - more.disbelief * 100, width: more.disbelief * 100, height: 10 })),
  h("p", { class: "key" }, [["belief", more.belief], ["doubtful", more.uncertainty], ["disbelief", more.disbelief]].map(([name, value]) =>
    h("span", null, h("span", { class: `swatch ${name}` }), `${name === "doubtful" ? "uncertainty" : name} ${value.toFixed(3)}`))),
  h("p", null, `Score = belief + ${more.baseRate} × uncertainty = ${claim.score.toFixed(3)}. Tier ${claim.tier} since ${more.tierReason}.`),
  (more.levels ?? []).length > 0 && h("div", { class: "scroll" }, h("table", { class: "plain" },
    h("caption", { class: "quiet" }, "Evidence for and against at each level of dependence"),
    h("thead", null, h("tr", null, ["Side", "Level", "Origins", "Evidence", "From lines"].map((title, i) => h("th", { scope: "col", class: i === 2 || i === 3 ? "num" : null }, title)))),
    h("tbody", null, more.levels.map(level => h("tr", null,
      h("th", { scope: "row" }, level.stance === "asserts" ? "for" : "against"),
      h("td", null, levelName[level.level], level.level === "central" && ` (${+level.from.toFixed(2)} to ${+level.to.toFixed(2)}]`),
      h("td", { class: "num" }, level.origins),
      h("td", { class: "num" }, level.evidence.toFixed(3), level.beyond && ` + at most ${level.beyond.toFixed(3)}`),
      h("td", null, (level.chosen ?? []).slice(0, 12).join(", "), level.count > 12 && ` … (${level.count} lines)`)))))),
  (more.merges ?? []).length > 0 && h("p", { class: "note" }, "Counted as one: ", between(more.merges.map(said), "; "), "."),
]);

const changes = (claim, more) => section("What would change it",
  more.tooMany && h("p", { class: "soft" }, "More than a hundred sources have a hand in this claim; it was not scored without each of them."),
  more.notAsked && h("p", { class: "soft" }, "Not worked out for this report."),
  (more.removals ?? []).length > 0 && [h("p", { class: "soft" }, "The claim scored again with everything that rests on a source left out, what moves it most first."),
    h("div", { class: "scroll" }, h("table", { class: "plain" },
      h("caption", { class: "quiet" }, "What becomes of the claim when a source is left out"),
      h("thead", null, h("tr", null, ["Without", "Score", "Change", "Tier", "Rank", ""].map((title, i) => h("th", { scope: "col", class: i > 0 && i < 5 ? "num" : null }, title || h("span", { class: "quiet" }, "Remark"))))),
      h("tbody", null, more.removals.map(one => h("tr", null,
        h("th", { scope: "row" }, between([...(one.sources ?? []).map(source => link("source", source)), ...(one.standIns ?? []).map(said)], ", ")),
        h("td", { class: "num" }, fixed(one.score)),
        h("td", { class: "num" }, signed(one.change)),
        h("td", { class: "num" }, one.tier, one.tierChange ? ` (${signed(one.tierChange).replace(".00", "")})` : ""),
        h("td", { class: "num" }, one.rankChange ? signed(one.rankChange).replace(".00", "") : "="),
        h("td", null, one.alone && "nothing supports the claim without it"))))))]);

const reasons = more => section("Why the support is less than it looks", (more.reasons ?? []).length > 0 && h("ul", { class: "list" }, more.reasons.map(one => h("li", null,
  h("b", null, upper(plain(one.reason))), ": ", said(nameOf(one.through)), h("span", { class: "meta" }, " · ", between((one.documents ?? []).map(id => names.document.has(id) ? link("document", names.document.get(id)) : id), ", "))))));
// Reasons name sources and documents by id.
const nameOf = text => (text ?? "").split(", ").map(id => names.source.has(id) ? titleOf("source", names.source.get(id)) : names.document.has(id) ? titleOf("document", names.document.get(id)) : id).join(", ");

const about = more => {
  const facts = [
    more.item && fact("About", said(more.item), ": ", said(more.value ?? "")),
    (more.parties ?? []).length > 0 && fact("Parties with a stake", between(more.parties.map(source => link("source", source)), ", ")),
    more.prior !== undefined && fact("Prior", String(more.prior)),
    more.horizon && fact("Current for", said(more.horizon)),
    (more.bottlenecks ?? []).length > 0 && fact("All through", between(more.bottlenecks.map(source => link("source", source)), ", ")),
  ];
  return [facts.some(Boolean) && h("dl", { class: "facts" }, facts), more.notes && h("p", { class: "note" }, said(more.notes))];
};

const claimView = number => {
  const claim = claims[number], more = claimAt(number);
  return h("article", { class: "card" },
    backTo(number),
    h("h2", { class: "statement", tabindex: "-1", dir: "auto" }, titleOf("claim", number)),
    h("p", { class: "meta" }, `${claim.kind} · `, said(claim.id ?? "")),
    claim.rank === undefined ? h("p", { class: "note" }, "It cannot be held against the world, so it has no score.") : scoreFacts(claim, more),
    about(more),
    h("div", { class: "pair" }, witnesses(more), related(number, more)),
    more.drawing && section("Where it comes from", drawing(more.drawing, `${titleOf("claim", number)}: ${describe(more)}`), legendOf(lineageKinds, more.drawing)),
    lineSections(more),
    reasons(more),
    numbers(claim, more),
    changes(claim, more));
};

// A drawing in one sentence, for whoever does not see it; the lines below it say the rest.
const describe = more => {
  const lines = more.lines ?? [], counting = lines.filter(line => line.fate === "counts").length;
  return `${many(lines.length, "line", "lines")} of evidence, of which ${counting} ${counting === 1 ? "counts" : "count"}. The same is said in words below.`;
};
