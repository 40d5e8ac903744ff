// Small marks: score bars, flags, tiers. The static table of the page is written with the same markup.
const bar = claim => {
  const low = claim.low * 100, width = Math.max(1, (claim.high - claim.low) * 100);
  return svg("svg", { class: "bar", viewBox: "0 0 100 12", preserveAspectRatio: "none", "aria-hidden": "true" },
    svg("rect", { class: "track", y: 2, width: 100, height: 8 }),
    svg("rect", { class: `t${claim.tier}`, y: 2, width: claim.score * 100, height: 8 }),
    claim.high > claim.low && svg("rect", { class: "doubt", x: low, y: 5, width, height: 2 }));
};
const score = claim => claim.rank === undefined ? [h("span", { class: "none" }, "not ranked")]
  : [bar(claim), h("b", null, fixed(claim.score)), " ", fixed(claim.low) !== fixed(claim.high) && h("span", { class: "range" }, `${fixed(claim.low)}–${fixed(claim.high)}`)];
const origins = claim => claim.rank === undefined ? "–" : claim.strict === claim.lenient ? `${claim.strict}` : `${claim.strict}–${claim.lenient}`;
const rank = claim => claim.rank === undefined ? "–" : `${claim.rank}${claim.shared ? "=" : ""}`;
const dot = tier => h("span", { class: `dot t${tier}` });
const graver = (left, right) => gravity[flags[right].severity] - gravity[flags[left].severity] || left - right;
const flag = number => h("li", { class: `flag ${flags[number].severity}`, title: flags[number].says }, flags[number].id);
const flagList = claim => {
  const sorted = [...(claim.flags ?? [])].sort(graver);
  return sorted.length === 0 ? null : h("ul", null, sorted.slice(0, 3).map(flag),
    sorted.length > 3 && h("li", { class: "more", title: sorted.slice(3).map(number => flags[number].id).join(", ") }, `+${sorted.length - 3}`, h("span", { class: "quiet" }, " more")));
};
const beside = number => h("li", null, link("claim", number), h("br"),
  claims[number].rank === undefined ? h("span", { class: "meta" }, "not ranked")
    : [bar(claims[number]), h("span", { class: "meta" }, `${fixed(claims[number].score)} · ${tiers[claims[number].tier - 1]}`)]);
