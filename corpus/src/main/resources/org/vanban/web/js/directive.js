// A directive: which document it is and by what evidence, who cites it, beside which others.

import { h, marked, say, shortened } from './dom.js';
import { t, tOr, count, date, dated, number, title } from './words.js';
import { address, ask, views } from './api.js';
import { about, titleOf } from './hit.js';
import { byYear } from './chart.js';
import { graph } from './graph.js';
import { box, lookup } from './lookup.js';

const FEW = 8;
const KIND = { view: 'directive', kinds: ['directive'], to: views.directive };

export async function show(main, params, { signal }) {
  const id = params.get('id') ?? '';
  if (!id.trim()) {
    return lookup(main, { ...KIND, facet: 'directive', signal });
  }
  const page = await ask('directive', { id }, signal);
  if (signal.aborted) {
    return;
  }
  title(page.id);
  say(count('articles', page.articles));
  main.replaceChildren(
    h(
      'div',
      { class: 'page' },
      box({ ...KIND, value: '' }),
      h(
        'header',
        {},
        h('p', { class: 'kicker' }, t('directive')),
        h('h1', { tabindex: '-1' }, page.id),
        h('p', { class: 'lead' }, page.articles ? t('directive.cited', { articles: count('articles', page.articles), times: count('times', page.mentions) }) : t('directive.none')),
      ),
      documents(page),
      page.articles > 0 && [years(page), printed(page), related(page), speakers(page), passages(page)],
      h('p', { class: 'downloads' }, h('a', { href: address('/api/directive', { id }), 'data-plain': true }, t('json'))),
    ),
  );
}

/** Which documents may be meant, side by side. */
function documents(page) {
  const settled = page.documents.filter((one) => one.settled);
  return (
    page.documents.length > 0 &&
    h(
      'section',
      {},
      h('h2', {}, t('identity')),
      page.documents.length > 1 && h('p', { class: 'note' }, t('identity.open', { n: settled.length })),
      h('div', { class: 'cards' }, page.documents.map((one) => document_(one, page))),
    )
  );
}

function document_(one, page) {
  const rows = [
    ['kind', one.kind && tOr(`kind.${one.kind}`, one.kind)],
    ['issuer', one.issuer],
    ['date', one.date && date(one.date)],
    ['term', one.term],
    ['title', one.title],
    ['registered', one.registered ? t('registered.yes') : t('registered.no')],
  ].filter(([, value]) => value);
  const alone = page.documents.length > 1 && one.settled && one.key !== page.id;
  return h(
    'section',
    { class: one.settled ? 'card' : 'card open' },
    h('h3', {}, alone ? h('a', { href: views.directive(one.key) }, one.key) : one.key),
    h('p', { class: 'about' }, one.settled ? t('status.resolved') : t('status.ambiguous'), ' · ', count('articles', one.articles)),
    h('dl', {}, rows.map(([key, value]) => h('div', {}, h('dt', {}, t(`document.${key}`)), h('dd', {}, value)))),
    one.candidates?.length > 0 &&
      h(
        'p',
        {},
        t('document.candidates'),
        one.candidates.map((key, i) => [i ? ', ' : ' ', h('a', { href: views.directive(key) }, key)]),
      ),
    one.evidence.length > 0 && [
      h('h4', {}, t('evidence')),
      h(
        'ul',
        { class: 'evidence' },
        one.evidence.map((reason) =>
          h('li', {}, h('b', {}, t(`evidence.${reason.from}`)), ` ${dated(reason.value)} `, h('span', { class: 'n' }, count('articles', reason.articles))),
        ),
      ),
    ],
  );
}

function years(page) {
  return (
    Object.keys(page.byYear).length > 0 &&
    h('section', {}, h('h2', {}, t('by.year')), byYear(page.years, t('directive.by.year', { what: page.id })))
  );
}

function printed(page) {
  const forms = Object.entries(page.printed).map(([form, n]) => h('li', {}, h('q', {}, form), h('span', { class: 'n' }, number(n))));
  return h(
    'section',
    {},
    h('h2', {}, t('printed')),
    shortened(forms, FEW, 'ul', { class: 'ranked wide' }, (n) => t('more', { n })),
  );
}

function related(page) {
  return (
    page.related.length > 0 &&
    h(
      'section',
      {},
      h('h2', {}, t('related')),
      graph(page),
      shortened(
        page.related.map((one) =>
          h(
            'li',
            {},
            h('span', {}, h('span', { class: 'relation' }, `${t(`relation.${one.relation}`)} `), h('a', { href: views.directive(one.key) }, one.key)),
            h('span', { class: 'n' }, number(one.articles)),
          ),
        ),
        FEW,
        'ul',
        { class: 'ranked wide' },
        (n) => t('more', { n }),
      ),
    )
  );
}

function speakers(page) {
  return (
    page.speakers.length > 0 &&
    h(
      'section',
      {},
      h('h2', {}, t('speakers')),
      h(
        'ul',
        { class: 'ranked wide' },
        page.speakers.map((one) =>
          h(
            'li',
            {},
            h('span', {}, h('a', { href: views.official(one.name) }, one.name), one.offices.length > 0 && `, ${one.offices[0]}`),
            h('span', { class: 'n' }, number(one.passages)),
          ),
        ),
      ),
    )
  );
}

function passages(page) {
  return h(
    'section',
    {},
    h('h2', {}, t('passages')),
    shortened(page.passages.map(passage), FEW, 'ul', { class: 'passages' }, (n) => t('more', { n })),
  );
}

function passage(one) {
  return h(
    'li',
    {},
    h('blockquote', {}, h('p', {}, marked(one.text, [one.highlight]))),
    h('p', { class: 'where' }, h('a', { href: views.article(one.id) }, titleOf(one))),
    about(one),
    one.status !== 'resolved' && h('p', { class: 'about' }, t(`status.${one.status}`)),
    one.speaker && h('p', { class: 'about' }, t('said.by', { who: one.speaker.name })),
  );
}
