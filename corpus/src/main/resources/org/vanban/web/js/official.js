// An official: offices on a line of time, articles, what was said.

import { h, marked, say, shortened } from './dom.js';
import { t, count, date, number, title } from './words.js';
import { address, ask, views } from './api.js';
import { about, titleOf } from './hit.js';
import { byYear } from './chart.js';
import { box, lookup } from './lookup.js';
import { offices } from './offices.js';
import { condition } from './query.js';

const FEW = 8;
const KIND = { view: 'official', kinds: ['person'], to: views.official };

export async function show(main, params, { signal }) {
  const name = params.get('name') ?? '';
  if (!name.trim()) {
    return lookup(main, { ...KIND, facet: 'official', signal });
  }
  const page = await ask('official', { name }, signal);
  if (signal.aborted) {
    return;
  }
  title(page.name);
  say(count('articles', page.articles.length));
  main.replaceChildren(
    h(
      'div',
      { class: 'page' },
      box({ ...KIND }),
      h(
        'header',
        {},
        h('p', { class: 'kicker' }, t('official')),
        h('h1', { tabindex: '-1' }, page.name),
        h('p', { class: 'lead' }, lead(page)),
        h('p', { class: 'leads' }, h('a', { href: views.search({ q: condition('official', page.name.split('@')[0]) }) }, t('official.search'))),
      ),
      page.persons.length > 1 && persons(page),
      page.persons.length > 0 && [
        page.offices.length > 0 && h('section', {}, h('h2', {}, t('offices')), offices(page.offices)),
        Object.keys(page.byYear).length > 1 &&
          h('section', {}, h('h2', {}, t('by.year')), byYear(page.years, t('official.by.year', { who: page.name }))),
        quotations(page),
        articles(page),
        page.without > 0 && h('p', { class: 'hint' }, t('official.without', { articles: count('articles', page.without) })),
      ],
      h('p', { class: 'downloads' }, h('a', { href: address('/api/official', { name }), 'data-plain': true }, t('json'))),
    ),
  );
}

function lead(page) {
  return page.persons.length
    ? t('official.named', { articles: count('articles', page.articles.length), times: count('times', page.mentions) })
    : t('official.none');
}

/** Those of one name, side by side. */
function persons(page) {
  return h(
    'section',
    {},
    h('h2', {}, t('official.which')),
    h('p', { class: 'note' }, t('official.which.help', { n: number(page.persons.length) })),
    h(
      'div',
      { class: 'cards' },
      page.persons.map((one) =>
        h(
          'section',
          { class: 'card' },
          h('h3', {}, h('a', { href: views.official(one.key) }, one.key)),
          h('p', { class: 'about' }, count('articles', one.articles)),
          h('ul', {}, one.offices.slice(0, 4).map((office) => h('li', {}, office.office))),
          one.places.length > 0 && h('p', { class: 'about' }, one.places.slice(0, 3).join(', ')),
        ),
      ),
    ),
  );
}

function quotations(page) {
  return (
    page.quotations.length > 0 &&
    h(
      'section',
      {},
      h('h2', {}, t('quotations')),
      shortened(
        page.quotations.map((one) =>
          h(
            'li',
            {},
            h('blockquote', {}, h('p', {}, marked(one.text, [one.quoted]))),
            h('p', { class: 'where' }, h('a', { href: views.article(one.id) }, titleOf(one))),
            about(one),
          ),
        ),
        FEW,
        'ul',
        { class: 'passages' },
        (n) => t('more', { n }),
      ),
    )
  );
}

function articles(page) {
  return h(
    'section',
    {},
    h('h2', {}, t('articles.head')),
    shortened(
      page.articles.map((one) =>
        h('li', {}, h('a', { href: views.article(one.id) }, titleOf(one)), h('span', { class: 'n' }, one.published ? date(one.published) : '')),
      ),
      FEW,
      'ul',
      { class: 'ranked' },
      (n) => t('more', { n }),
    ),
  );
}
