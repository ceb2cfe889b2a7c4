// What was understood, each condition with a way to take it off.

import { h } from './dom.js';
import { t, tOr, count, date } from './words.js';
import { views } from './api.js';
import * as query from './query.js';

const DATED = new Set(['date', 'published']);

function value(part) {
  return part.values
    .map((one) =>
      DATED.has(part.kind)
        ? one.split(' – ').map(date).join(' – ')
        : tOr(`${part.kind}.${one}`, one),
    )
    .join(part.kind === 'words' ? ' ' : ', ');
}

function words(part) {
  const kind = t(`part.${part.kind}`);
  return `${part.excluded ? `${t('part.not')} ` : ''}${kind}: ${value(part)}`;
}

/** A condition, with the address of the search without it. */
function chip(state, part, filter, to) {
  const other = filter === undefined
    ? { ...state, q: query.without(state.q, part), from: 0 }
    : query.toggled(state, filter);
  return h(
    'li',
    { class: part.excluded ? 'chip not' : 'chip' },
    h('span', {}, h('b', {}, `${part.excluded ? `${t('part.not')} ` : ''}${t(`part.${part.kind}`)}`), ` ${value(part)}`),
    h(
      'a',
      {
        href: to(query.write(other)),
        class: 'off',
        'data-keep': true,
        'aria-label': t('chip.off', { what: words(part) }),
        title: t('chip.off', { what: words(part) }),
      },
      '×',
    ),
  );
}

/** Which of several directives is meant: each narrows the question to itself. */
function candidates(state, part, to) {
  return h(
    'p',
    { class: 'candidates' },
    t('candidates', { what: part.values.join(', ') }),
    Object.entries(part.candidates).map(([key, articles], i) => [
      i ? ' · ' : ' ',
      h(
        'a',
        {
          href: to(
            query.write({
              ...state,
              q: [query.without(state.q, part), query.condition('directive', key)].filter(Boolean).join(' '),
              from: 0,
            }),
          ),
          'data-keep': true,
        },
        key,
      ),
      ` (${count('articles', articles)})`,
    ]),
  );
}

/** Whether it is open which of several directives a condition means. */
function isOpen(part) {
  return part.candidates !== undefined && !part.values.some((one) => one.includes('@'));
}

/** Pages of what the question names. */
function pages(parts) {
  const links = [];
  for (const part of parts.filter((one) => !one.excluded)) {
    if (part.kind === 'directive' && !isOpen(part)) {
      links.push(...part.values.map((one) => h('a', { href: views.directive(one) }, t('page.directive', { what: one }))));
    } else if (part.kind === 'person' || part.kind === 'official') {
      links.push(...part.values.map((one) => h('a', { href: views.official(one) }, t('page.official', { what: one }))));
    }
  }
  return links;
}

/** @param to the address of a state, of the search unless told otherwise */
export function chips(state, understood, to = views.search) {
  const { parts } = understood;
  const own = parts.length - state.f.length; // filters come last, one part each
  const links = pages(parts);
  return h(
    'div',
    { class: 'understood' },
    h(
      'ul',
      { class: 'chips', 'aria-label': t('understood') },
      parts.map((part, i) => chip(state, part, i < own ? undefined : state.f[i - own], to)),
    ),
    parts.filter(isOpen).map((part) => candidates(state, part, to)),
    links.length > 0 && h('p', { class: 'leads' }, links.flatMap((link, i) => (i ? [' · ', link] : [link]))),
  );
}
