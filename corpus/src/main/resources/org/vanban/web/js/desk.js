// The audit desk: the findings of all articles, or of those that answer a question, one after the other.

import { h, say } from './dom.js';
import { t, tOr, count, number, title } from './words.js';
import { address, ask, changes, Fault, post, views } from './api.js';
import { go } from './app.js';
import { askingBox } from './suggest.js';
import { chips } from './chips.js';
import { fresh, isUnderWay, looked, progress } from './examined.js';
import { finding } from './finding.js';
import { workable } from './marking.js';
import { nameOf, SIDES, sides, toggled } from './sides.js';
import { subjects } from './subjects.js';
import * as query from './query.js';

const PAGE = 20;
const PAUSE = 700;

/** So few articles are held against each other without being asked. */
const FEW = 400;

const ORDERS = [...SIDES, 'article'];
const FIELDS = { person: 'official', office: 'office', directive: 'directive', organization: 'organization', place: 'place' };

let standing = null; // the parts of the view, kept while its state changes
let stopped = ''; // the question whose articles are not to be gone through

function read(params) {
  const state = { ...query.read(params), by: params.get('by') || 'severity', hide: params.getAll('hide') };
  SIDES.forEach((side) => (state[side] = params.getAll(side)));
  return state;
}

const to = (state) => views.desk(query.write({ ...state, sort: '', fold: '', by: state.by === 'severity' ? '' : state.by }));

/** What the server is asked: which articles, and which of their findings. */
const selected = ({ q, f }) => ({ q, f });
const filtered = (state) => Object.fromEntries(['q', 'f', ...SIDES, 'hide', 'by'].map((one) => [one, state[one]]));
const same = (state) => JSON.stringify(selected(state));

function frame() {
  const change = (q) => go(to({ ...standing.state, q, from: 0 }), { keep: true });
  const box = askingBox({
    label: t('desk.label'),
    value: '',
    placeholder: t('desk.placeholder'),
    button: t('search.button'),
    chosen: (name, before) => change([before, query.condition(FIELDS[name.kind], name.name)].filter(Boolean).join(' ')),
    asked: change,
  });
  const parts = {
    ...box,
    understood: h('div', {}),
    examined: h('div', { class: 'examined' }),
    side: h('div', { class: 'side' }),
    results: h('section', { class: 'results', 'aria-label': t('desk.findings') }),
  };
  const head = h('header', {}, h('h1', { tabindex: '-1' }, t('audit')), h('p', { class: 'opening' }, t('audit.opening')));
  const top = h('div', { class: 'top' }, head, parts.form, parts.understood, parts.examined);
  parts.whole = h('div', { class: 'search desk' }, top, parts.side, parts.results);
  parts.work = workable(parts.results, recount);
  return parts;
}

export async function show(main, params, { signal, keep }) {
  if (!keep || !standing) {
    standing = frame();
  }
  const state = read(params);
  Object.assign(standing, { state, signal });
  standing.input.value = state.q;
  title(t('audit'));
  try {
    await draw(state, signal);
  } catch (fault) {
    if (!(fault instanceof Fault)) {
      throw fault;
    }
    refused(fault.told);
  }
  if (!signal.aborted && !standing.whole.isConnected) {
    main.replaceChildren(standing.whole);
  }
}

async function draw(state, signal) {
  const found = await ask('audit', { ...filtered(state), offset: state.from, limit: PAGE }, signal);
  if (signal.aborted) {
    return;
  }
  const held = document.activeElement?.closest('.finding')?.id;
  standing.understood.replaceChildren(found.understood.parts.length ? chips(state, found.understood, to) : '');
  standing.examined.replaceChildren(...looked(found, { begin: () => begin(state, signal), stop: () => stop(state) }));
  standing.side.replaceChildren(sides(state, found.counts, to));
  standing.results.replaceChildren(...list(state, found));
  standing.work(held);
  say(count('desk.found', found.total));
  const { examined } = found;
  if (isUnderWay(examined)) {
    quietly(follow(state, signal));
  } else if (examined.state === 'flagged' && examined.total > 0 && examined.total <= FEW && stopped !== same(state)) {
    begin(state, signal);
  }
}

/** What goes on beside the reading; that the view was left is no fault. */
function quietly(work) {
  return work.catch((fault) => fault.name === 'AbortError' || say(fault.message));
}

/** Has all articles that answer gone through, and shows how far that is. */
function begin(state, signal) {
  stopped = '';
  return quietly(
    ask('audit', { ...selected(state), limit: 0, whole: true }, signal).then(({ examined }) => {
      progress(standing.examined, examined, () => stop(state));
      return follow(state, signal);
    }),
  );
}

async function follow(state, signal) {
  for (;;) {
    const now = await ask('audit/progress', selected(state), signal);
    if (!isUnderWay(now)) {
      break;
    }
    progress(standing.examined, now, () => stop(state));
    await new Promise((again) => setTimeout(again, PAUSE));
  }
  if (standing.results.querySelector('textarea')) {
    fresh(standing.examined, () => quietly(draw(state, signal))); // nobody's note is taken away
  } else {
    await draw(state, signal);
  }
}

function stop(state) {
  stopped = same(state);
  return quietly(post(address('audit/stop', selected(state)), {}));
}

/** A question that cannot be answered: the box stays, and what is the matter stands below it. */
function refused(fault) {
  [standing.understood, standing.examined, standing.side].forEach((part) => part.replaceChildren());
  standing.results.replaceChildren(
    h('p', { class: 'nothing', tabindex: '-1' }, fault.message),
    h('p', {}, fault.help),
    ...(fault.detail ? [h('p', { class: 'detail' }, fault.detail)] : []),
  );
  say(fault.message);
}

/** The counts beside the findings, once a mark has changed them. */
async function recount() {
  const { state, signal } = standing;
  const found = await ask('audit', { ...filtered(state), limit: 0 }, signal).catch(() => null);
  if (found && !signal.aborted) {
    const open = standing.side.querySelector('.facets')?.open;
    const filters = sides(state, found.counts, to);
    standing.side.replaceChildren(filters);
    if (filters && open !== undefined) {
      filters.open = open;
    }
  }
}

function list(state, found) {
  if (found.total === 0) {
    const asked = found.understood.parts.length > 0;
    const none = found.examined.total > 0 ? 'desk.none' : asked ? 'hits.none' : 'holds.none';
    return [
      tools(state, found),
      h('p', { class: 'nothing', tabindex: '-1' }, t(none)),
      h('p', {}, t(`${none}.help`)),
    ];
  }
  const articles = new Map(found.articles.map((one) => [one.id, one]));
  const rows = [];
  let above = null;
  for (const check of found.checks) {
    const heading = headed(state.by, check, articles);
    if (heading !== above) {
      rows.push(h('h2', { class: 'group' }, heading));
      above = heading;
    }
    rows.push(finding(check, articles));
  }
  const tables = found.groups.length ? [subjects(found.groups, articles)] : [];
  return [tools(state, found), ...rows, ...tables, pages(state, found.total), files(state)];
}

function headed(by, check, articles) {
  if (by === 'article') {
    return articles.get(check.figures[0].doc)?.title ?? t('untitled');
  }
  if (by === 'severity') {
    return t('desk.severity.of', { severity: nameOf(by, check.severity) });
  }
  return nameOf(by, by === 'mark' ? (check.mark?.as ?? 'none') : check[by]);
}

function tools(state, found) {
  const order = h(
    'select',
    { data: { id: 'by' }, onchange: (event) => go(to({ ...state, by: event.target.value, from: 0 }), { keep: true }) },
    ORDERS.map((by) => h('option', { value: by, selected: by === state.by }, t(`desk.${by}`))),
  );
  return h(
    'div',
    { class: 'tools' },
    h('p', { class: 'total', tabindex: '-1' }, count('desk.found', found.total)),
    h('label', { class: 'choice' }, t('desk.by'), order),
    ['false-alarm', 'seen'].map((mark) => hiding(state, mark)),
    found.total > 0 && h('p', { class: 'hint keys' }, t('desk.keys'), changes && `; ${t('desk.keys.mark')}`),
  );
}

function hiding(state, mark) {
  const box = h('input', {
    type: 'checkbox',
    data: { id: `hide:${mark}` },
    checked: state.hide.includes(mark),
    onchange: () => go(to(toggled(state, 'hide', mark)), { keep: true }),
  });
  return h('label', { class: 'choice' }, box, t(`desk.hide.${mark}`));
}

function pages(state, total) {
  const link = (from, word, rel) => h('a', { href: to({ ...state, from }), rel }, word);
  const last = Math.min(state.from + PAGE, total);
  return h(
    'nav',
    { class: 'pages', 'aria-label': t('pages') },
    state.from > 0 && link(Math.max(0, state.from - PAGE), `← ${t('pages.previous')}`, 'prev'),
    h('span', {}, t('pages.here', { from: number(state.from + 1), to: number(last), of: number(total) })),
    last < total && link(state.from + PAGE, `${t('pages.next')} →`, 'next'),
  );
}

function files(state) {
  return h(
    'p',
    { class: 'downloads' },
    t('desk.files'),
    ['html', 'csv', 'json'].map((format) => [
      ' ',
      h('a', { href: address('/api/audit/file', { ...filtered(state), format }), download: true }, tOr(`desk.file.${format}`, format)),
    ]),
    ' · ',
    h('a', { href: address('/api/audit', filtered(state)), 'data-plain': true }, t('json')),
  );
}
