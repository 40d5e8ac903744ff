// A document, opened.
const documentView = number => {
  const document = documents[number];
  const copies = documents.map((_, other) => other).filter(other => (documents[other].from ?? []).some(one => one.document === number));
  return h("article", { class: "card" },
    h("p", { class: "back" }, h("a", { href: "#/timeline" }, "← All documents")),
    h("h2", { class: "statement", tabindex: "-1", dir: "auto" }, titleOf("document", number)),
    h("p", { class: "meta" }, `${plain(document.genre)} · `, said(document.id ?? ""), document.address && [" · ", said(document.address)]),
    h("dl", { class: "facts" },
      fact("Published", document.published ? said(document.published) : "nobody knows when"),
      document.language && fact("Language", said(document.language)),
      document.investigation && fact("Investigation", said(document.investigation)),
      document.retracted && fact("Taken back", document.retractedOn ? said(document.retractedOn) : "yes"),
      fact("Its text", document.held ? "at hand" : "not at hand"),
      fact("Claims", h("span", { class: "big" }, document.claims ?? 0))),
    document.notes && h("p", { class: "note" }, said(document.notes)),
    section("Hands", chainOf(number), ways(number)),
    section("Made from it", copies.length > 0 && h("ul", { class: "list" }, copies.map(other => h("li", null, link("document", other), h("span", { class: "meta" }, ` · ${plain(documents[other].from.find(one => one.document === number).how)}`))))),
    section("What it disclaims", (document.disclaimers ?? []).length > 0 && h("ul", { class: "list" }, document.disclaimers.map(one => h("li", null, plain(one.kind), one.by !== undefined && [" · by ", link("source", one.by)], one.words && quotation(one.words))))),
    document.claims && section("Claims", h("p", null, h("button", { type: "button", onclick: () => showOnly("document", number) }, `Show the ${many(document.claims, "claim", "claims")} in the table`))));
};
