// The tools above the table.
const choice = (id, title, first, options) => h("div", null, h("label", { for: id }, title),
  h("select", { id, onchange: event => { list[id] = event.target.value; list.page = 0; show(); } }, h("option", { value: "" }, first), options));

const tally = (of, size) => {
  const counts = new Array(size).fill(0);
  claims.forEach(claim => of(claim).forEach(number => counts[number]++));
  return counts;
};
// Nobody looks through thousands of names: what is behind most claims can be chosen, anything else is opened first.
const mostChoices = 400;
const byCount = (counts, words) => { const options = choices(counts, words); return options.length <= mostChoices ? options
  : [...options.slice(0, mostChoices), h("option", { disabled: true }, `and ${options.length - mostChoices} more: open one to see its claims`)]; };
const choices = (counts, words) => counts.map((count, number) => [count, number]).filter(([count]) => count > 0)
  .sort((a, b) => b[0] - a[0] || a[1] - b[1]).map(([count, number]) => h("option", { value: number }, `${words(number)} (${count})`));

const buildTools = () => {
  const byTier = tally(claim => [claim.tier ?? 0], 6);
  const byFlag = tally(claim => claim.flags ?? [], flags.length);
  const bySource = tally(claim => (claim.effects ?? []).filter((_, place) => place % 2 === 0), sources.length);
  const byDocument = tally(claim => claim.documents ?? [], documents.length);
  const clear = () => {
    Object.assign(list, { query: "", tier: "", flag: "", source: "", document: "", page: 0 });
    for (const id of ["query", "tier", "flag", "source", "document"]) document.getElementById(id).value = "";
    show();
    document.getElementById("query").focus();
  };
  put(document.getElementById("tools"),
    h("form", { class: "tools", role: "search", "aria-label": "Claims", onsubmit: event => event.preventDefault() },
      h("div", { class: "search" }, h("label", { for: "query" }, "Search"),
        h("input", { id: "query", type: "search", autocomplete: "off", spellcheck: "false", oninput: event => { list.query = event.target.value; list.page = 0; show(); } })),
      h("details", { class: "filters", open: true }, h("summary", null, "Filters"), h("div", null,
      choice("tier", "Tier", "All", [
        tiers.map((name, i) => byTier[i + 1] > 0 && h("option", { value: i + 1 }, `${i + 1} · ${name} (${byTier[i + 1]})`)),
        byTier[0] > 0 && h("option", { value: "none" }, `not ranked (${byTier[0]})`)]),
      choice("flag", "Flag", "All", byCount(byFlag, number => flags[number].id)),
      choice("source", "Source", "All", byCount(bySource, number => titleOf("source", number))),
      choice("document", "Document", "All", byCount(byDocument, number => titleOf("document", number))))),
      h("button", { type: "button", onclick: clear }, "Clear")),
    h("div", { class: "found" }, h("p", { id: "found", role: "status" })));
  // There is room to show them at once, or there is not.
  const narrow = matchMedia("(max-width: 40rem)"), fold = () => { document.querySelector(".filters").open = !narrow.matches; };
  narrow.addEventListener("change", fold);
  fold();
  document.getElementById("claims").append(h("div", { id: "pager" }));
};

const views = [["claims", "Claims"], ["sources", "Sources"], ["matrix", "Matrix"], ["dependence", "Dependence"], ["timeline", "Timeline"]];
const themes = { "": "automatic", light: "light", dark: "dark" };
const buildViews = () => {
  const root = document.documentElement;
  const button = h("button", { type: "button" });
  const label = () => { button.textContent = `Colours: ${themes[root.dataset.theme ?? ""]}`; };
  button.addEventListener("click", () => {
    const next = { "": "light", light: "dark", dark: "" }[root.dataset.theme ?? ""];
    if (next) root.dataset.theme = next; else delete root.dataset.theme;
    label();
  });
  label();
  put(document.getElementById("views"), h("nav", { class: "views", "aria-label": "Views" },
    h("ul", null, views.map(([name, title]) => h("li", null, h("a", { href: `#/${name}`, "data-view": name }, title)))), button));
};
