// Elements from names, attributes and children. Text becomes text nodes and nothing else, whatever it holds.
const h = (name, traits, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(traits ?? {}))
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) element.setAttribute(key, value === true ? "" : value);
  element.append(...children.flat(3).filter(child => child !== undefined && child !== null && child !== false && child !== ""));
  return element;
};

const svg = (name, traits, ...children) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(traits ?? {}))
    if (value !== undefined && value !== null) element.setAttribute(key, value);
  element.append(...children.flat(2).filter(child => child !== undefined && child !== null && child !== false));
  return element;
};

const put = (place, ...children) => place.replaceChildren(...children.flat(3).filter(Boolean));
const fixed = value => value.toFixed(2);
const signed = value => (value > 0 ? "+" : value < 0 ? "−" : "") + Math.abs(value).toFixed(2);
const many = (count, one, others) => `${count.toLocaleString("en-US")} ${count === 1 ? one : others}`;
const plain = word => (word ?? "").replaceAll("-", " ");
const upper = text => text.charAt(0).toUpperCase() + text.slice(1);
const between = (items, mark) => items.flatMap((item, i) => i ? [mark, item] : [item]);
// Foreign words keep their own direction.
const said = text => h("bdi", null, text);
