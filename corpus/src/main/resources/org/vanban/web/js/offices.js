// Offices on a line of time, from the first to the last article that gives each.

import { h } from './dom.js';
import { t, date, count } from './words.js';
import { views } from './api.js';
import { about, titleOf } from './hit.js';

const day = (edtf) => {
  const [year, month = 1, date_ = 1] = edtf.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, date_);
};

export function offices(all) {
  const dated = all.filter((one) => one.first);
  const first = Math.min(...dated.map((one) => day(one.first)));
  const last = Math.max(...dated.map((one) => day(one.last ?? one.first)));
  const pad = Math.max((last - first) * 0.04, 1000 * 60 * 60 * 24 * 60);
  const x = (time) => ((time - first + pad) / (last - first + 2 * pad)) * 100; // percent of the width
  return h(
    'div',
    {},
    dated.length > 0 && scale(first, last, x),
    h('ol', { class: 'offices' }, all.map((one) => row(one, x))),
  );
}

/** The years that the line spans; few of them where there are many. */
function scale(first, last, x) {
  const from = new Date(first).getUTCFullYear();
  const to = new Date(last).getUTCFullYear() + 1;
  const step = Math.ceil((to - from + 1) / 6);
  const years = [];
  for (let year = from; year <= to; year += step) {
    const at = x(Date.UTC(year, 0, 1));
    if (at >= 0 && at <= 94) {
      years.push([at, year]);
    }
  }
  return h(
    'div',
    { class: 'scale', 'aria-hidden': 'true' },
    years.map(([at, year]) => placed(h('span', {}, String(year)), at)),
  );
}

/** A piece of the line at its place; the style sheet cannot know it. */
function placed(element, left, width) {
  element.style.left = `${left}%`;
  if (width !== undefined) {
    element.style.width = `${width}%`;
  }
  return element;
}

function row(one, x) {
  const from = one.first && x(day(one.first));
  const to = one.first && x(day(one.last ?? one.first));
  const seen = !one.first
    ? t('undated')
    : date(one.first) === date(one.last ?? one.first)
      ? date(one.first)
      : `${date(one.first)} – ${date(one.last)}`;
  return h(
    'li',
    {},
    one.first &&
      h('div', { class: 'line', 'aria-hidden': 'true' }, placed(h('span', { class: 'held' }), from, to - from)),
    h(
      'details',
      {},
      h('summary', {}, h('span', { class: 'office' }, one.office), ' ', h('span', { class: 'about' }, `${seen} · ${count('articles', one.evidence.length)}`)),
      h(
        'ul',
        { class: 'evidence' },
        one.evidence.slice(0, 20).map((article) => h('li', {}, h('a', { href: views.article(article.id) }, titleOf(article)), about(article))),
      ),
    ),
  );
}
