// A view that has not been asked yet: a box to name somebody or something, and the most frequent.

import { h } from './dom.js';
import { t, number, title } from './words.js';
import { ask } from './api.js';
import { go } from './app.js';
import { askingBox } from './suggest.js';

/**
 * @param view the key of its words: 'directive'
 * @param kinds of suggestions
 * @param facet of the index, or null
 * @param to the address of a name
 */
export async function lookup(main, { view, kinds, facet, to, signal }) {
  title(t(`nav.${view}s`));
  const all = facet ? await ask('search', { limit: 0, facets: 40 }, signal) : null;
  main.replaceChildren(
    h(
      'div',
      { class: 'front' },
      h('h1', { tabindex: '-1' }, t(`${view}.lookup`)),
      h('p', { class: 'lead' }, t(`${view}.lookup.help`)),
      box({ view, kinds, to }),
      facet && many(view, all.facets?.[facet] ?? [], to),
    ),
  );
}

export function box({ view, kinds, to, value = '' }) {
  return askingBox({
    label: t(`${view}.label`),
    value,
    placeholder: t(`${view}.placeholder`),
    kinds,
    button: t('open'),
    chosen: (name) => go(to(name.name)),
    asked: (typed) => typed && go(to(typed)),
  }).form;
}

function many(view, values, to) {
  return (
    values.length > 0 &&
    h(
      'section',
      {},
      h('h2', {}, t(`most.${view}`)),
      h(
        'ol',
        { class: 'ranked wide' },
        values.map(({ value, articles }) =>
          h('li', {}, h('a', { href: to(value) }, value), h('span', { class: 'n' }, number(articles))),
        ),
      ),
    )
  );
}
