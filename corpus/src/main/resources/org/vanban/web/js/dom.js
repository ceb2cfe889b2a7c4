// Elements. Text only ever goes in as text: nothing here reads HTML.

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (name === 'data') {
      Object.assign(element.dataset, value);
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.flat(3).filter((c) => c !== null && c !== undefined && c !== false));
  return element;
}

/** An element of HTML: h('a', {href: '/'}, 'text', element, [more]). */
export function h(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

/** An element of SVG. */
export function s(tag, props = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

/** A text with its marked stretches, [[start, end], …], sorted and disjoint. */
export function marked(text, stretches) {
  const parts = [];
  let at = 0;
  for (const [start, end] of stretches) {
    parts.push(text.slice(at, start), h('mark', {}, text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}

/** Tells somebody who does not see the page what changed. */
export function say(text) {
  document.getElementById('status').textContent = text;
}

/** A list that shows its first few items and the rest when asked. */
export function shortened(items, few, tag, props, more) {
  const list = h(tag, props, items.slice(0, few));
  if (items.length <= few) {
    return [list];
  }
  const button = h(
    'button',
    {
      type: 'button',
      class: 'quiet more',
      onclick: () => {
        list.append(...items.slice(few));
        button.remove();
        items[few].querySelector('a, button')?.focus();
      },
    },
    more(items.length - few),
  );
  return [list, button];
}
