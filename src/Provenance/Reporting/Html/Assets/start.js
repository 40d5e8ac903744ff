// Which view the address names. Going back gives the table as it was, at the place where it was left.
const main = document.getElementById("main"), table = document.getElementById("claims");
const title = document.title;
let opened, left = { top: 0, address: "" };

const viewOf = address => {
  const [noun, ...rest] = address.replace(/^#\//, "").split("/");
  let name;
  try { name = decodeURIComponent(rest.join("/")); } catch { name = rest.join("/"); }
  const number = rest.length > 0 && nouns[noun] ? numberAt(noun, name) : -1;
  const open = { claim: claimView, source: sourceView, document: documentView }[noun];
  const whole = { sources: sourcesView, matrix: matrixView, dependence: dependenceView, timeline: timelineView }[noun];
  if (open && number >= 0 && number < nouns[noun].length) return { tab: { claim: "claims", source: "sources", document: "timeline" }[noun], title: titleOf(noun, number), build: () => open(number) };
  if (whole && rest.length === 0) return { tab: noun, title: views.find(([view]) => view === noun)[1], build: whole };
  return { tab: "claims", title: "" };
};

const route = moved => {
  // Addresses that name no view, such as that of the link past the navigation, are the browser's business.
  if (location.hash && !location.hash.startsWith("#/")) return;
  const view = viewOf(location.hash);
  if (!table.hidden && view.build) left = { top: scrollY, address: location.hash };
  opened?.remove();
  opened = view.build ? main.appendChild(view.build()) : undefined;
  table.hidden = Boolean(view.build);
  document.body.classList.toggle("opened", Boolean(view.build));
  document.title = view.title ? `${view.title} – ${title}` : title;
  for (const tab of document.querySelectorAll("[data-view]"))
    if (tab.dataset.view === view.tab) tab.setAttribute("aria-current", view.build && !["claims", "sources", "timeline"].includes(view.tab) || !location.hash.includes("/", 2) ? "page" : "true");
    else tab.removeAttribute("aria-current");
  if (!moved) return;
  if (view.build) {
    scrollTo(0, 0);
    opened.querySelector("h2").focus({ preventScroll: true });
  } else {
    const back = [...table.querySelectorAll("a.says")].find(link => link.getAttribute("href") === left.address);
    (back ?? document.getElementById("claims-heading")).focus({ preventScroll: true });
    scrollTo(0, left.top);
  }
};

const showOnly = (what, number) => {
  Object.assign(list, { query: "", tier: "", flag: "", source: "", document: "", page: 0, [what]: String(number) });
  for (const id of ["query", "tier", "flag", "source", "document"]) document.getElementById(id).value = list[id];
  const select = document.getElementById(what);
  if (select.value !== String(number)) select.append(h("option", { value: number, selected: true }, titleOf(what, number)));
  left = { top: document.getElementById("views").offsetTop, address: "" };
  show();
  location.hash = "#/claims";
};

buildViews();
buildTools();
show();
route(false);
addEventListener("hashchange", () => route(true));
