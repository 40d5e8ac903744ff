// Drawings. Every place was worked out when the report was made; here they only become lines and letters.
const box = node => {
  const top = node.y + 18;
  const words = [...(node.lines ?? []).map(text => [text, null]), ...(node.notes ?? []).map(text => [text, "notes"])];
  return svg("g", { class: `node ${node.kind}${node.faded ? " faded" : ""}`, "data-to": node.link },
    svg("title", null, node.full ?? words.map(([text]) => text).join(" ")),
    svg("rect", { class: "box", x: node.x, y: node.y, width: node.w, height: 14 + 16 * words.length, rx: node.kind === "source" || node.kind === "hand" ? 10 : 3 }),
    words.map(([text, kind], i) => svg("text", { x: node.x + 11, y: top + 16 * i, class: kind }, text)));
};

const kindOf = edge => edge.kind ?? "hand";
const arrow = edge => svg("path", { class: "arrow", d: `M${edge.tip[0]} ${edge.tip[1]}l${edge.back ? 7 : -7} -4v8z` });

const drawing = (of, words) => {
  const picture = svg("svg", { role: "img", "aria-label": words, viewBox: `-4 -4 ${of.width + 8} ${of.height + 8}`, width: of.width + 8, height: of.height + 8 },
    (of.edges ?? []).map(edge => [
      svg("path", { class: `edge ${kindOf(edge)}${edge.faded ? " faded" : ""}`, d: edge.path }, edge.full && svg("title", null, edge.full)),
      edge.tip && arrow(edge)]),
    (of.nodes ?? []).map(box));
  // A little too wide, it is made a little smaller; much too wide, it is scrolled.
  picture.style.minWidth = `${Math.round(of.width * .8)}px`;
  picture.addEventListener("click", event => follow(event.target.closest("[data-to]")?.dataset.to));
  return h("div", { class: "drawing", tabindex: "0", role: "region", "aria-label": "Drawing" }, picture);
};
const follow = to => {
  if (!to) return;
  const [noun, number] = to.split("/");
  location.hash = address(noun, Number(number));
};

const lineageKinds = [["for", "speaks for the claim"], ["against", "speaks against it"], ["hand", "went through"], ["made", "was made from"], ["said", "quotes"], ["suspected", "is suspected to be from"]];
const tieKinds = [["same", "is the same as"], ["carries", "carries"], ["made", "made a text from one of"], ["affiliated", "is affiliated with"], ["quotes", "quotes"], ["denied", "denies a tie to"]];
const legendOf = (kinds, of) => {
  const there = new Set((of.edges ?? []).map(kindOf));
  const faded = (of.nodes ?? []).some(node => node.faded);
  return h("ul", { class: "legend", "aria-label": "Legend" },
    kinds.filter(([kind]) => there.has(kind)).map(([kind, words]) => h("li", null, svg("svg", { width: 30, height: 8, "aria-hidden": "true" }, svg("path", { class: `edge ${kind}`, d: "M0 4H30" })), words)),
    faded && h("li", null, svg("svg", { width: 30, height: 8, "aria-hidden": "true" }, svg("path", { class: "edge faded", d: "M0 4H30" })), "adds nothing"));
};
