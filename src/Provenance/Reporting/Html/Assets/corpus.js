// The corpus as a whole: claims by sources, sources and their ties, documents in time.
const matrix = { page: 0, most: 40, rows: 50 };
const matrixView = () => {
  const place = h("div");
  const draw = focus => {
    filter();
    const count = Math.max(1, Math.ceil(found.numbers.length / matrix.rows));
    matrix.page = Math.min(matrix.page, count - 1);
    const shown = found.numbers.slice(matrix.page * matrix.rows, (matrix.page + 1) * matrix.rows);
    const counts = new Map();
    found.numbers.forEach(number => { const list = claims[number].effects ?? []; for (let i = 0; i < list.length; i += 2) counts.set(list[i], (counts.get(list[i]) ?? 0) + 1); });
    const across = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b);
    const columns = across.slice(0, matrix.most);
    const step = (to, words, name) => h("button", { type: "button", class: name, disabled: to < 0 || to >= count, onclick: () => { matrix.page = to; draw(name); } }, words);
    put(place,
      h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Matrix of claims and sources" }, h("table", { class: "matrix" },
        h("caption", { class: "quiet" }, "What each source does to each claim"),
        h("thead", null, h("tr", null, h("th", { scope: "col" }, "Claim"), columns.map(source => h("th", { scope: "col", class: "turned", title: titleOf("source", source) }, link("source", source))))),
        h("tbody", null, shown.map(number => h("tr", null, h("th", { scope: "row" }, link("claim", number)), columns.map(source => {
          const effect = effectOf(number, source);
          return h("td", null, effect >= 0 && [h("span", { class: `cell e${effect}`, title: effects[effect] }), h("span", { class: "quiet" }, effects[effect])]);
        })))))),
      across.length > columns.length && h("p", { class: "note" }, `The ${matrix.most} sources behind most claims are shown, of ${across.length}.`),
      count > 1 && h("nav", { class: "pager", "aria-label": "Pages of the matrix" }, step(matrix.page - 1, "Previous", "before"), h("span", { class: "at" }, `Page ${matrix.page + 1} of ${count}`), step(matrix.page + 1, "Next", "after")));
    if (focus) (place.querySelector(`.${focus}:enabled`) ?? place.querySelector(".pager button:enabled")).focus();
  };
  draw();
  return h("section", null, h("h2", { tabindex: "-1" }, "Claims by sources"),
    h("p", { class: "soft" }, found.numbers.length === claims.length ? "All claims, in the order of the table." : `The ${many(found.numbers.length, "claim", "claims")} found in the table of claims, in its order.`, " Sources that count as one are one column."),
    h("ul", { class: "legend" }, effects.map((words, i) => h("li", null, h("span", { class: `cell e${i}` }), words))), place);
};

const tieTable = () => {
  const ties = corpus().ties ?? [];
  if (ties.length === 0) return null;
  const place = h("div", { class: "scroll" });
  // Thousands of rows are made when somebody asks for them.
  const build = () => place.childElementCount === 0 && put(place, h("table", { class: "plain" },
    h("caption", { class: "quiet" }, "Ties between sources"),
    h("thead", null, h("tr", null, ["Source", "Tie", "To"].map(title => h("th", { scope: "col" }, title)))),
    h("tbody", null, ties.slice(0, 2000).map(({ from, to, sort, words }) => h("tr", null, h("th", { scope: "row" }, link("source", from)), h("td", null, sort === "denied" ? h("span", { class: "denied" }, words) : words), h("td", null, link("source", to)))))));
  return h("details", { ontoggle: build }, h("summary", null, `The ${many(ties.length, "tie", "ties")} as a table`), place);
};
// What one source does to another, all of it in one sentence.
const tieOf = (of, ties) => edge => {
  const [from, to] = [of.nodes[edge.from].source, of.nodes[edge.to].source];
  const words = ties.filter(tie => tie.from === from && tie.to === to).map(tie => tie.words);
  return `${titleOf("source", from)} – ${words.join("; ")} – ${titleOf("source", to)}`;
};
const dependenceView = () => {
  const { dependence: of, dependenceLeft, ties = [] } = corpus();
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const apart = sources.map((_, number) => number).filter(number => !tied.has(number));
  return h("section", null, h("h2", { tabindex: "-1" }, "Sources and their dependence"),
    h("p", { class: "soft" }, "Each line leads from a source to one that it depends on, or is said to depend on. A broken red line is a tie that somebody denies."),
    (of.nodes ?? []).length > 0 ? [legendOf(tieKinds, of), drawing(of, `${many(of.nodes.length, "source", "sources")} and ${many((of.edges ?? []).length, "tie", "ties")} between them. The table below says the same in words.`, tieOf(of, ties))] : h("p", { class: "note" }, "No source is tied to another."),
    dependenceLeft && h("p", { class: "note" }, `${many(dependenceLeft, "source", "sources")} with fewer ties are left out.`),
    tieTable(),
    apart.length > 0 && h("p", { class: "note" }, "Tied to nobody: ", between(apart.slice(0, 200).map(number => link("source", number)), ", "), apart.length > 200 && ` and ${apart.length - 200} more`, "."));
};

const LABEL = 280, ROW = 30, TOP = 34;
const timelineView = () => {
  const of = corpus().timeline, rows = of.rows ?? [], height = TOP + rows.length * ROW + 8, at = new Map(rows.map((row, i) => [row.document, i]));
  const middle = i => TOP + i * ROW + ROW / 2;
  const start = row => (row.days ?? []).length > 0 ? LABEL + row.days[0].from : LABEL - 10;
  const picture = svg("svg", { role: "img", "aria-label": `${many(rows.length, "document", "documents")} in order of time. The table below says the same in words.`, viewBox: `0 0 ${LABEL + of.width + 24} ${height}`, width: LABEL + of.width + 24, height },
    (of.marks ?? []).map(mark => [svg("path", { class: "axis", d: `M${LABEL + mark.x} ${TOP - 8}V${height}` }), svg("text", { class: "notes", x: LABEL + mark.x, y: 16, "text-anchor": "middle" }, mark.words)]),
    svg("path", { class: "axis", d: rows.map((_, i) => `M4 ${TOP + (i + 1) * ROW}H${LABEL + of.width}`).join("") }),
    svg("path", { class: "way", d: rows.map((row, i) => row.original !== undefined && at.has(row.original)
      ? `M${start(rows[at.get(row.original)])} ${middle(at.get(row.original))}V${middle(i)}H${start(row)}` : "").join("") }),
    rows.map((row, i) => svg("g", { class: "node", "data-to": `document/${row.document}` },
      svg("text", { x: 4 + 14 * Math.min(row.depth ?? 0, 4), y: middle(i) + 4 }, `${row.depth ? "↳ " : ""}${(row.label ?? [""])[0]}`),
      (row.days ?? []).length === 0 ? svg("text", { class: "notes", x: LABEL, y: middle(i) + 4 }, "nobody knows when") : row.days.map((day, k) => mark(day, k, middle(i))))));
  const words = row => [titleOf("document", row.document), ...(row.days ?? []).map(day => `${day.part}${day.source === undefined ? "" : ` ${titleOf("source", day.source)}`} ${day.words}`)].join("; ");
  picture.addEventListener("pointerenter", () => picture.querySelectorAll(".node").forEach((node, i) => node.prepend(svg("title", null, words(rows[i])))), { once: true });
  picture.style.minWidth = `${Math.round((LABEL + of.width) * .75)}px`;
  picture.addEventListener("click", event => follow(event.target.closest("[data-to]")?.dataset.to));
  return h("section", null, h("h2", { tabindex: "-1" }, "Documents in time"),
    h("p", { class: "soft" }, "When each document was in whose hands. Lines lead from an original to what was made from it."), timelineLegend(),
    rows.length > 0 ? h("div", { class: "drawing", tabindex: "0", role: "region", "aria-label": "Drawing" }, picture) : h("p", { class: "note" }, "There is no document."),
    of.left && h("p", { class: "note" }, `${many(of.left, "document", "documents")} that fewer claims rest on ${of.left === 1 ? "is" : "are"} left out of the drawing.`),
    documentTable());
};
const mark = (day, place, y) => {
  const kind = day.oneOf ? " maybe" : place > 0 ? " copy" : "";
  return day.to - day.from > 3
    ? svg("path", { class: `spell${day.openStart || day.openEnd ? " open" : ""}`, d: `M${LABEL + day.from} ${y}H${LABEL + day.to}` })
    : svg("circle", { class: `day${kind}`, cx: LABEL + (day.from + day.to) / 2, cy: y, r: 5.5 });
};
const timelineKinds = [["day", "a hand had it"], ["day copy", "a later hand"], ["day maybe", "one of these days"]];
const timelineLegend = () => h("ul", { class: "legend", "aria-label": "Legend" },
  timelineKinds.map(([kind, words]) => h("li", null, svg("svg", { width: 14, height: 14, "aria-hidden": "true" }, svg("circle", { class: kind, cx: 7, cy: 7, r: 5.5 })), words)),
  [["spell", "some time between"], ["spell open", "no first or last day is known"]].map(([kind, words]) => h("li", null, svg("svg", { width: 30, height: 8, "aria-hidden": "true" }, svg("path", { class: kind, d: "M3 4H27" })), words)));

const documentTable = () => {
  let shown = 50;
  const made = documents.some(document => (document.from ?? []).length > 0);
  const place = h("div");
  const draw = () => put(place, h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table of documents" }, h("table", { class: "plain" },
    h("caption", { class: "quiet" }, "Documents"),
    h("thead", null, h("tr", null, ["Document", "Published", "Hands", made && "Made from", "Claims"].filter(Boolean).map(title => h("th", { scope: "col", class: title === "Claims" ? "num" : null }, title)))),
    h("tbody", null, documents.slice(0, shown).map((document, number) => h("tr", null,
      h("th", { scope: "row" }, link("document", number)), h("td", { class: (document.published ?? "").length < 12 ? "date" : null }, document.published ? said(document.published) : "–"),
      h("td", null, (document.chain ?? []).length > 0 ? chainOf(number) : "–"),
      made && h("td", null, between((document.from ?? []).map(one => one.document !== undefined ? link("document", one.document) : one.source !== undefined ? link("source", one.source) : said(one.address ?? "an original not held")), ", ")),
      h("td", { class: "num" }, document.claims ?? 0)))))),
    documents.length > shown && h("p", { class: "note" }, h("button", { type: "button", onclick: () => { shown += 400; draw(); } }, `Show more of ${documents.length}`)));
  // The drawing comes first, the table in the next moment.
  requestAnimationFrame(() => setTimeout(draw));
  return place;
};
