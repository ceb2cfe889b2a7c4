// Search: the box, what was understood, facets, the timeline and the hits.

import { h, say } from './dom.js';
import { t, count, number, title } from './words.js';
import { address, ask, changes, Fault, views } from './api.js';
import { go } from './app.js';
import { askingBox } from './suggest.js';
import { chips } from './chips.js';
import { facets } from './facets.js';
import { hit } from './hit.js';
import { saving } from './save.js';
import { timeline } from './timeline.js';
import { welcome } from './welcome.js';
import * as query from './query.js';

const PAGE = 10;
const VALUES = 12;

/** Which field of the language a suggestion becomes. */
const FIELDS = { person: 'official', office: 'office', directive: 'directive', organization: 'organization', place: 'place' };

let standing = null; // the parts of the view, kept while the search changes

function frame() {
  const box = askingBox({
    label: t('search.label'),
    value: '',
    placeholder: t('search.placeholder'),
    button: t('search.button'),
    chosen: (name, before) => {
      const q = [before, query.condition(FIELDS[name.kind], name.name)].filter(Boolean).join(' ');
      go(views.search(query.write({ ...standing.state, q, from: 0 })), { keep: true });
    },
    asked: (q) => go(views.search(query.write({ ...standing.state, q, from: 0 })), { keep: true }),
  });
  return {
    ...box,
    heading: h('h1', { class: 'unseen', tabindex: '-1' }, t('nav.search')),
    understood: h('div', { class: 'asked' }),
    time: h('div', { class: 'time' }),
    side: h('div', { class: 'side' }),
    results: h('section', { class: 'results', 'aria-label': t('results') }),
    state: query.read(new URLSearchParams()),
  };
}

export async function show(main, params, { signal, keep }) {
  const state = query.read(params);
  if (!keep || !standing) {
    standing = frame();
  }
  standing.state = state;
  standing.input.value = state.q;
  if (!query.isAsked(state)) {
    title('');
    const front = await welcome(signal);
    main.replaceChildren(h('div', { class: 'front' }, front.head, standing.form, front.body));
    return;
  }
  title(state.q || t('nav.search'));
  const asked = { q: state.q, f: state.f, sort: state.sort, fold: state.fold };
  try {
    const found = await ask('search', { ...asked, offset: state.from, limit: PAGE }, signal);
    drawHits(state, found);
    stand(main);
    const counts = ask('search', { ...asked, limit: 0, facets: VALUES }, signal);
    const { f } = query.anyTime(state);
    const ever = query.months(state) ? ask('search', { ...asked, f, limit: 0, facets: 1 }, signal) : counts;
    drawCounts(state, ...(await Promise.all([counts, ever])));
  } catch (fault) {
    if (!(fault instanceof Fault)) {
      throw fault;
    }
    refused(state, fault.told);
    stand(main);
  }
}

function stand(main) {
  const { heading, form, understood, time, side, results } = standing;
  if (!results.isConnected) {
    main.replaceChildren(
      h('div', { class: 'search' }, heading, h('div', { class: 'top' }, form, understood, time), side, results),
    );
  }
}

function drawHits(state, found) {
  standing.understood.replaceChildren(chips(state, found.understood), ...(changes ? [saving(state)] : []));
  standing.results.replaceChildren(...list(state, found));
  say(summary(found));
}

/** Facets and the line of time; they count all hits, and may come later than the first of those. */
function drawCounts(state, found, ever) {
  const months = ever.facets?.month ?? [];
  standing.time.replaceChildren(timeline(state, months));
  standing.time.classList.toggle('none', months.length < 2);
  standing.side.replaceChildren(facets(state, found.facets ?? {}));
}

/** A question that cannot be answered: the box stays, and what is the matter stands below it. */
function refused(state, told) {
  const { understood, time, side, results } = standing;
  [understood, time, side].forEach((part) => part.replaceChildren());
  time.classList.add('none');
  const at = told.code === 'query' && told.column <= state.q.length ? told.column - 1 : -1;
  results.replaceChildren(
    h('p', { class: 'nothing' }, told.message),
    h('p', {}, told.help),
    at >= 0 && h('p', { class: 'detail' }, state.q.slice(0, at), h('mark', {}, state.q.slice(at))),
  );
  say(told.message);
}

function summary(found) {
  const texts = found.groups !== undefined && found.groups < found.total;
  return count('hits', found.total) + (texts ? `, ${count('texts', found.groups)}` : '');
}

function list(state, found) {
  if (found.total === 0) {
    return [h('p', { class: 'nothing', tabindex: '-1' }, t('hits.none')), h('p', {}, t('hits.none.help'))];
  }
  const most = found.groups ?? found.total;
  return [
    h('div', { class: 'tools' }, h('p', { class: 'total', tabindex: '-1' }, summary(found)), sorting(state), folding(state)),
    h('ol', { class: 'hits', start: state.from + 1 }, found.hits.map(hit)),
    pages(state, most),
    downloads(state),
  ];
}

function sorting(state) {
  return h(
    'label',
    { class: 'choice' },
    t('sort'),
    h(
      'select',
      {
        data: { id: 'sort' },
        onchange: (event) =>
          go(views.search(query.write({ ...state, sort: event.target.value, from: 0 })), { keep: true }),
      },
      ['', 'newest', 'oldest'].map((sort) =>
        h('option', { value: sort, selected: sort === state.sort }, t(`sort.${sort || 'relevance'}`)),
      ),
    ),
  );
}

function folding(state) {
  return h(
    'label',
    { class: 'choice' },
    h('input', {
      type: 'checkbox',
      data: { id: 'fold' },
      checked: state.fold !== 'false',
      onchange: (event) =>
        go(views.search(query.write({ ...state, fold: event.target.checked ? '' : 'false', from: 0 })), { keep: true }),
    }),
    t('fold'),
  );
}

function pages(state, most) {
  const to = (from, word, rel) =>
    h('a', { href: views.search(query.write({ ...state, from })), rel }, word);
  const last = Math.min(state.from + PAGE, most);
  return h(
    'nav',
    { class: 'pages', 'aria-label': t('pages') },
    state.from > 0 && to(Math.max(0, state.from - PAGE), `← ${t('pages.previous')}`, 'prev'),
    h('span', {}, t('pages.here', { from: number(state.from + 1), to: number(last), of: number(most) })),
    last < most && to(state.from + PAGE, `${t('pages.next')} →`, 'next'),
  );
}

function downloads(state) {
  const asked = { q: state.q, f: state.f, sort: state.sort };
  return h(
    'p',
    { class: 'downloads' },
    t('download'),
    ['csv', 'xlsx', 'jsonl'].map((format) => [
      ' ',
      h('a', { href: address('/api/hits', { ...asked, format }), download: true }, t(`download.${format}`)),
    ]),
    ' · ',
    h('a', { href: address('/api/search', { ...asked, facets: VALUES }), 'data-plain': true }, 'JSON'),
  );
}
