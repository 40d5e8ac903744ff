// Drawings. Every place was worked out when the report was made; here they only become lines and letters.
const linkOf = node => node.source !== undefined ? ["source", node.source] : node.document !== undefined ? ["document", node.document] : null;
const broken = (text, lengths) => {
  let at = 0;
  return lengths.map((length, i) => {
    while (text[at] === " ") at++;
    at += length;
    return text.slice(at - length, at) + (i === lengths.length - 1 && at < text.trimEnd().length ? "…" : "");
  });
};
const linesOf = node => node.lines ?? (node.lengths ? broken(titleOf("claim", node.claim), node.lengths) : nouns[linkOf(node)[0]][linkOf(node)[1]].label);
const widthOf = node => node.w ?? data.widths[node.kind];
const nameOfBox = node => {
  if (node.lines) return node.lines.join(" ");
  if (node.lengths) return titleOf("claim", node.claim);
  const [noun, number] = linkOf(node);
  return noun === "source" && leaderOf(number) === number && sources[number].members ? sources[number].members.map(one => titleOf("source", one)).join(" = ") : titleOf(noun, number);
};
const heightOf = node => 14 + 16 * (linesOf(node).length + (node.notes ?? []).length);
const box = node => {
  const top = node.y + 18;
  const words = [...linesOf(node).map(text => [text, null]), ...(node.notes ?? []).map(text => [text, "notes"])];
  return svg("g", { class: `node ${node.kind}${node.faded ? " faded" : ""}`, "data-to": linkOf(node)?.join("/") },
    svg("title", null, node.full ?? [nameOfBox(node), ...(node.notes ?? [])].join(" ")),
    svg("rect", { class: "box", x: node.x, y: node.y, width: widthOf(node), height: heightOf(node), rx: node.kind === "source" || node.kind === "hand" ? 10 : 3 }),
    words.map(([text, kind], i) => svg("text", { x: node.x + 11, y: top + 16 * i, class: kind }, text)));
};

const kindOf = edge => edge.kind ?? "hand";
// From the right side of the left box to the left side of the right one, and in between as it bends.
const pointsOf = (of, edge) => {
  const [left, right] = edge.back ? [of.nodes[edge.to], of.nodes[edge.from]] : [of.nodes[edge.from], of.nodes[edge.to]];
  const points = [left.x + widthOf(left), left.y + heightOf(left) / 2], bends = edge.bends ?? [];
  for (let i = 0; i < bends.length; i += 3) points.push(bends[i], bends[i + 2], bends[i + 1], bends[i + 2]);
  return [...points, right.x, right.y + heightOf(right) / 2];
};
// Curves between columns, straight lines through them.
const pathOf = points => {
  let path = `M${points[0]} ${points[1]}`;
  for (let i = 2; i < points.length; i += 2) {
    const [x, y, toX, toY] = points.slice(i - 2, i + 2), middle = Math.trunc((x + toX) / 2);
    path += y === toY ? `H${toX}` : `C${middle} ${y} ${middle} ${toY} ${toX} ${toY}`;
  }
  return path;
};
const tipOf = (points, back) => back ? `M${points[0]} ${points[1]}l7 -4v8z` : `M${points.at(-2)} ${points.at(-1)}l-7 -4v8z`;

// With words for its lines, these are ties, which have arrows; other lines are read from left to right.
const drawing = (of, words, wordsOf) => {
  const edges = of.edges ?? [], points = edges.map(edge => pointsOf(of, edge));
  // Each line by itself: a browser leaves out those that are not in sight, and cannot leave out a part of one.
  const ways = edges.map((edge, i) => svg("path", { class: `edge ${kindOf(edge)}${edge.faded ? " faded" : ""}`, d: pathOf(points[i]) }));
  const picture = svg("svg", { role: "img", "aria-label": words, viewBox: `-4 -4 ${of.width + 8} ${of.height + 8}`, width: of.width + 8, height: of.height + 8 },
    ways,
    wordsOf && edges.map((edge, i) => svg("path", { class: "arrow", d: tipOf(points[i], edge.back) })),
    (of.nodes ?? []).map(box));
  // A little too wide, it is made a little smaller; much too wide, it is scrolled.
  picture.style.minWidth = `${Math.round(of.width * .75)}px`;
  picture.addEventListener("click", event => follow(event.target.closest("[data-to]")?.dataset.to));
  // The words of the lines are put together when somebody points at the drawing.
  if (wordsOf) picture.addEventListener("pointerenter", () => edges.forEach((edge, i) => ways[i].append(svg("title", null, wordsOf(edge)))), { once: true });
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
