// The first view: what the index holds, and where to begin.

import { h } from './dom.js';
import { t, count, date, number } from './words.js';
import { ask, changes, views } from './api.js';

const EXAMPLES = ['nghi quyet 18', 'percent:>50 unit:xã', '"nông thôn mới"'];

export async function welcome(signal) {
  const [info, all] = await Promise.all([
    ask('info', {}, signal),
    ask('search', { limit: 0, facets: 8 }, signal),
  ]);
  if (info.articles === 0) {
    return empty();
  }
  const said = info.from
    ? t('holds.dated', { articles: count('articles', info.articles), from: date(info.from), to: date(info.to) })
    : t('holds', { articles: count('articles', info.articles) });
  return {
    head: h('div', {}, h('h1', { tabindex: '-1' }, t('tagline')), h('p', { class: 'lead' }, said)),
    body: h(
      'div',
      {},
      h(
        'p',
        { class: 'examples' },
        t('examples'),
        EXAMPLES.map((q) => [' ', h('a', { href: views.search({ q }) }, q)]),
      ),
      h(
        'div',
        { class: 'columns' },
        column('directive', all.facets?.directive, views.directive),
        column('official', all.facets?.official, views.official),
        column('source', all.facets?.source, (outlet) => views.search({ f: `outlet:"${outlet}"` })),
      ),
    ),
  };
}

/** An index without articles: nothing to search for, and where some come from. */
function empty() {
  return {
    head: h('div', {}, h('h1', { tabindex: '-1' }, t('tagline')), h('p', { class: 'lead' }, t('holds.none'))),
    body: h('p', {}, t('holds.none.help'), changes && [' ', h('a', { href: '/them-bai' }, t('nav.add'))]),
  };
}

function column(facet, values = [], address) {
  return (
    values.length > 0 &&
    h(
      'section',
      {},
      h('h2', {}, t(`most.${facet}`)),
      h(
        'ol',
        { class: 'ranked' },
        values.map(({ value, articles }) =>
          h('li', {}, h('a', { href: address(value) }, value), h('span', { class: 'n' }, number(articles))),
        ),
      ),
    )
  );
}
