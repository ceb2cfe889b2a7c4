// How much of the articles was looked at, and what is still to be had.

import { h } from './dom.js';
import { t, number } from './words.js';

/** Whether all articles are being gone through, or are about to be. */
export function isUnderWay({ state }) {
  return state === 'waiting' || state === 'running';
}

/**
 * @param begin has all articles gone through
 * @param stop gives that up
 */
export function looked(found, { begin, stop }) {
  const { examined, coverage, damagedMarks } = found;
  const whole = examined.state === 'whole';
  const numbers = { done: number(examined.articles), of: number(examined.total), flagged: number(examined.flagged) };
  const sum = t('desk.checked', { figures: number(coverage.figures), checked: number(coverage.checked) });
  const parts = [
    examined.total > 0 && h('p', {}, t(whole ? 'desk.looked.whole' : 'desk.looked.flagged', numbers), ' ', sum),
    whole && examined.articles < examined.total && h('p', {}, t('desk.limit', numbers)),
    coverage.leftOut > 0 && h('p', {}, t('desk.leftout', { n: number(coverage.leftOut) })),
    examined.state === 'failed' && h('p', { class: 'warned' }, t('desk.failed')),
    ...damagedMarks.map(({ line, why }) => h('p', { class: 'warned' }, t('desk.damaged', { line, why }))),
    coverage.checked < coverage.figures && unchecked(coverage),
  ];
  if (isUnderWay(examined)) {
    parts.push(running(examined, stop));
  } else if (!whole && examined.total > 0) {
    parts.push(start(t('desk.begin', { n: number(most(examined)) }), begin));
  }
  return parts.filter(Boolean);
}

const most = ({ total, limit }) => Math.min(total, limit);

function unchecked({ figures, checked, unchecked: causes }) {
  const sorted = Object.entries(causes).sort((a, b) => b[1] - a[1]);
  return h(
    'details',
    {},
    h('summary', {}, t('desk.unchecked', { n: number(figures - checked) })),
    h(
      'ul',
      {},
      sorted.map(([cause, n]) => h('li', {}, t(`cause.${cause}`), ' ', h('span', { class: 'n' }, number(n)))),
    ),
  );
}

function start(word, pressed) {
  return h('p', { class: 'run' }, h('button', { type: 'button', class: 'quiet', onclick: pressed }, word));
}

function running(examined, stop) {
  const bar = h('progress', { max: most(examined), value: examined.done, 'aria-label': t('desk.running') });
  return h(
    'p',
    { class: 'run' },
    bar,
    h('span', { class: 'n' }, done(examined.done, bar.max)),
    h('button', { type: 'button', class: 'quiet', onclick: stop }, t('desk.stop')),
  );
}

const done = (n, of) => t('desk.progress', { done: number(n), of: number(of) });

/** Brings the bar up to date, or puts one where none is. */
export function progress(part, examined, stop) {
  const bar = part.querySelector('progress');
  if (bar) {
    bar.value = examined.done;
    bar.nextElementSibling.textContent = done(examined.done, bar.max);
  } else if (isUnderWay(examined)) {
    part.querySelector('.run')?.remove();
    part.append(running(examined, stop));
  }
}

/** Offers what has come while somebody was writing. */
export function fresh(part, show) {
  part.querySelector('.run')?.remove();
  part.append(start(t('desk.fresh'), show));
}
