// Counts of the hits by what they name; each value is a filter that is set or taken off.

import { h } from './dom.js';
import { t, tOr, number } from './words.js';
import { views } from './api.js';
import * as query from './query.js';

/** Facets in the order in which they stand, with the field of the language each filters by. */
const FIELDS = {
  official: 'official',
  directive: 'directive',
  place: 'place',
  organization: 'organization',
  office: 'post',
  source: 'outlet',
  year: 'published',
  kind: 'kind',
  issuer: 'issuer',
  verdict: 'verdict',
};

const FEW = 5;
const OPEN = new Set(['official', 'directive', 'place']);
const wide = window.matchMedia('(min-width: 60rem)');

function filter(facet, value) {
  return facet === 'year' ? `published:${value}` : query.condition(FIELDS[facet], value);
}

function row(state, facet, { value, articles }) {
  const one = filter(facet, value);
  const on = state.f.includes(one);
  const words = tOr(`${facet}.${value}`, value);
  return h(
    'li',
    {},
    h(
      'a',
      {
        href: views.search(query.write(query.toggled(state, one))),
        class: on ? 'on' : '',
        'data-keep': true,
        'data-id': `${facet}:${value}`,
        'aria-current': on ? 'true' : null,
      },
      h('span', {}, words),
      h('span', { class: 'n' }, on ? '×' : number(articles)),
    ),
  );
}

function group(state, facet, values) {
  const rows = values.map((one) => row(state, facet, one));
  const rest = rows.slice(FEW);
  const list = h('ul', {}, rows.slice(0, FEW));
  const more =
    rest.length > 0 &&
    h(
      'button',
      {
        type: 'button',
        class: 'quiet more',
        onclick: (event) => {
          list.append(...rest);
          event.target.remove();
          rest[0].querySelector('a').focus();
        },
      },
      t('facets.more', { n: rest.length }),
    );
  return h(
    'details',
    { open: OPEN.has(facet) || values.some((one) => state.f.includes(filter(facet, one.value))) },
    h('summary', {}, t(`facet.${facet}`)),
    list,
    more,
  );
}

export function facets(state, counts) {
  const groups = Object.keys(FIELDS)
    .filter((facet) => counts[facet]?.length)
    .map((facet) => group(state, facet, facet === 'year' ? byYear(counts.year) : counts[facet]));
  return filters(groups);
}

/** The groups of filters under their heading; nothing where there is nothing to filter. */
export function filters(groups) {
  return groups.length === 0
    ? ''
    : h('details', { class: 'facets', open: wide.matches }, h('summary', {}, h('h2', {}, t('facets'))), groups);
}

function byYear(values) {
  return [...values].sort((a, b) => b.value.localeCompare(a.value)).slice(0, 12);
}
