// The table of claims: searched, filtered, sorted, a page at a time, so that ten thousand are no slower than fifty.
const list = { query: "", tier: "", flag: "", source: "", document: "", sort: "rank", down: false, page: 0, all: false };
const found = { numbers: claims.map((_, number) => number) };

const collator = new Intl.Collator("en", { numeric: true });
const weight = claim => (claim.flags ?? []).reduce((sum, number) => sum + 10 ** gravity[flags[number].severity], 0);
const orders = {
  rank: () => 0,
  claim: (a, b) => collator.compare(a.says ?? "", b.says ?? ""),
  score: (a, b) => a.score - b.score,
  origins: (a, b) => a.strict - b.strict || a.lenient - b.lenient,
  flags: (a, b) => weight(a) - weight(b),
};
const sorted = new Map();
const inOrder = () => {
  const key = `${list.sort} ${list.down}`;
  if (!sorted.has(key)) {
    const by = orders[list.sort], sign = list.down ? -1 : 1;
    // What is not ranked stays behind what is; equal ones keep the order of the ranking.
    sorted.set(key, claims.map((_, number) => number).sort((a, b) =>
      (claims[a].rank === undefined) - (claims[b].rank === undefined)
      || (list.sort === "rank" ? sign * (a - b) : (claims[a].rank === undefined && list.sort !== "claim" && list.sort !== "flags" ? 0 : sign * by(claims[a], claims[b]))) || a - b));
  }
  return sorted.get(key);
};

let haystacks;
const filter = () => {
  haystacks ??= claims.map(claim => `${claim.says ?? ""} ${claim.id ?? ""}`.toLowerCase());
  const words = list.query.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = { flag: Number(list.flag), source: Number(list.source), document: Number(list.document) };
  found.numbers = inOrder().filter(number => {
    const claim = claims[number];
    return (list.tier === "" || (list.tier === "none" ? claim.rank === undefined : claim.tier === Number(list.tier)))
      && (list.flag === "" || (claim.flags ?? []).includes(wanted.flag))
      && (list.source === "" || effectOf(number, wanted.source) >= 0)
      && (list.document === "" || (claim.documents ?? []).includes(wanted.document))
      && words.every(word => haystacks[number].includes(word));
  });
};

const columns = [["rank", "Rank"], ["claim", "Claim"], ["score", "Score"], ["origins", "Origins"], ["flags", "Flags"]];
const row = number => {
  const claim = claims[number];
  return h("tr", { role: "row" },
    h("td", { role: "cell", class: "rank" }, rank(claim)),
    h("th", { role: "rowheader", scope: "row", class: "what" },
      h("a", { class: "says", dir: "auto", href: address("claim", number) }, titleOf("claim", number)),
      h("span", { class: "meta" }, `${claim.kind} · `, said(claim.id ?? ""))),
    h("td", { role: "cell", class: "score" }, score(claim)),
    h("td", { role: "cell", class: "origins" }, origins(claim)),
    h("td", { role: "cell", class: "flags" }, flagList(claim)));
};
const band = tier => h("tr", { role: "row", class: "band" }, h("th", { role: "cell", colspan: 5, scope: "colgroup" },
  tier ? [dot(tier), `${tier} · ${tiers[tier - 1]}`] : "Not ranked: predictions and opinions cannot be held against the world"));

const rows = numbers => {
  const banded = list.sort === "rank";
  let tier;
  return numbers.flatMap(number => {
    const starts = banded && claims[number].tier !== tier || banded && tier === undefined && claims[number].rank === undefined && number === numbers[0];
    tier = claims[number].tier;
    return starts ? [band(tier), row(number)] : [row(number)];
  });
};

const sortBy = key => {
  list.down = list.sort === key ? !list.down : key === "score" || key === "origins" || key === "flags";
  list.sort = key;
  list.page = 0;
  show();
  document.querySelector(`th[data-key="${key}"] button`).focus();
};

const header = ([key, title]) => h("th", {
  role: "columnheader", scope: "col", class: key, "data-key": key,
  "aria-sort": list.sort === key ? (list.down ? "descending" : "ascending") : null,
}, h("button", { type: "button", class: "sort", onclick: () => sortBy(key) }, title));

const pages = () => Math.max(1, Math.ceil(found.numbers.length / data.rows));
const turn = (to, what) => { list.page = to; show(); document.querySelector(`#pager .${what}`)?.focus(); document.getElementById("claims").scrollIntoView(); };
const pager = () => pages() === 1 ? null : h("nav", { class: "pager", "aria-label": "Pages" },
  h("button", { type: "button", class: "before", disabled: list.page === 0, onclick: () => turn(list.page - 1, list.page === 1 ? "after" : "before") }, "Previous"),
  h("span", { class: "at" }, `Page ${list.page + 1} of ${pages()}`),
  h("button", { type: "button", class: "after", disabled: list.page === pages() - 1, onclick: () => turn(list.page + 1, list.page + 2 === pages() ? "before" : "after") }, "Next"));

const show = () => {
  filter();
  list.page = Math.min(list.page, pages() - 1);
  const start = list.all ? 0 : list.page * data.rows, end = list.all ? most : start + data.rows;
  put(document.getElementById("table"),
    h("table", { class: "claims", role: "table" },
      h("caption", { class: "quiet" }, "Claims by how well the corpus supports them"),
      h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, columns.map(header))),
      h("tbody", { role: "rowgroup" }, rows(found.numbers.slice(start, end)))),
    found.numbers.length === 0 && h("p", { class: "note" }, "No claim is like this. Clear a filter to see more."));
  put(document.getElementById("pager"), pager());
  document.getElementById("found").textContent = found.numbers.length === claims.length
    ? many(claims.length, "claim", "claims") : `${found.numbers.length.toLocaleString("en-US")} of ${many(claims.length, "claim", "claims")}`;
};

// Paper has no next page to turn to: all that was found is printed, within reason.
const most = 1000;
addEventListener("beforeprint", () => { if (!document.getElementById("claims").hidden) { list.all = true; show(); } });
addEventListener("afterprint", () => { if (list.all) { list.all = false; show(); } });
