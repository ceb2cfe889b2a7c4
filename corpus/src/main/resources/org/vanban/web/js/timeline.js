// Hits by month, a bar each; dragging over the bars, or two lists, leave a stretch of time.

import { h, s } from './dom.js';
import { t, count, date, number } from './words.js';
import { views } from './api.js';
import { go } from './app.js';
import * as query from './query.js';

const HEIGHT = 72;
const WIDTH = 720;

const index = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const name = (i) => `${Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;

/** Which bars a bound in time covers: a day or a year counts as its months. */
function bounds(range, first, last) {
  const at = (text, otherwise, atEnd) => {
    const month = /^\d{4}-\d{2}/.exec(text)?.[0];
    const year = /^\d{4}$/.exec(text)?.[0];
    return month ? index(month) : year ? index(`${year}-${atEnd ? '12' : '01'}`) : otherwise;
  };
  return [Math.max(first, at(range[0], first)), Math.min(last, at(range[1], last, true))];
}

export function timeline(state, values) {
  if (values.length < 2) {
    return h('div', {});
  }
  const counts = new Map(values.map((one) => [index(one.value), one.articles]));
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  const range = query.months(state);
  const chosen = range && bounds(range, first, last);
  const pick = (from, to) =>
    go(views.search(query.write(query.between(state, name(from), name(to)))), { keep: true });
  return h(
    'figure',
    { class: 'timeline' },
    h('figcaption', { class: 'unseen' }, t('timeline')),
    drawing(counts, first, last, chosen, pick),
    lists(state, counts, first, last, chosen, pick),
  );
}

function drawing(counts, first, last, chosen, pick) {
  const step = WIDTH / (last - first + 1);
  const most = Math.max(...counts.values());
  const bar = (i) => {
    const height = counts.has(i) ? Math.max(2, (counts.get(i) / most) * (HEIGHT - 4)) : 0;
    const inside = !chosen || (i >= chosen[0] && i <= chosen[1]);
    return s(
      'rect',
      {
        class: inside ? 'bar' : 'bar out',
        x: (i - first) * step + Math.min(1, step / 8),
        y: HEIGHT - height,
        width: Math.max(1, step - Math.min(2, step / 4)),
        height,
      },
      s('title', {}, `${date(name(i))}: ${count('articles', counts.get(i) ?? 0)}`),
    );
  };
  const brush = s('rect', { class: 'brush', y: 0, height: HEIGHT, width: 0 });
  const picture = s(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      role: 'img',
      'aria-label': t('timeline.says', {
        from: date(name(first)),
        to: date(name(last)),
        most: number(most),
      }),
    },
    [...counts.keys()].map(bar),
    brush,
  );
  drag(picture, brush, step, first, last, pick);
  const years = [first, Math.round((first + last) / 2), last].map((i) => h('span', {}, date(name(i))));
  return h('div', { class: 'drawing' }, picture, h('div', { class: 'ends', 'aria-hidden': 'true' }, years));
}

function drag(picture, brush, step, first, last, pick) {
  let start = null;
  const at = (event) => {
    const box = picture.getBoundingClientRect();
    const part = (event.clientX - box.left) / box.width;
    return Math.min(last, Math.max(first, first + Math.floor((part * WIDTH) / step)));
  };
  const paint = (one, other) => {
    brush.setAttribute('x', (Math.min(one, other) - first) * step);
    brush.setAttribute('width', (Math.abs(one - other) + 1) * step);
  };
  picture.addEventListener('pointerdown', (event) => {
    start = at(event);
    picture.setPointerCapture(event.pointerId);
    paint(start, start);
  });
  picture.addEventListener('pointermove', (event) => start !== null && paint(start, at(event)));
  picture.addEventListener('pointercancel', () => {
    start = null;
    brush.setAttribute('width', 0);
  });
  picture.addEventListener('pointerup', (event) => {
    if (start !== null) {
      const end = at(event);
      const from = Math.min(start, end);
      const to = Math.max(start, end);
      start = null;
      pick(from, to);
    }
  });
}

/** The same without dragging. */
function lists(state, counts, first, last, chosen, pick) {
  const months = [...counts.keys()].sort((a, b) => a - b);
  const list = (label, value, id) =>
    h(
      'label',
      { class: 'choice' },
      label,
      h(
        'select',
        { data: { id }, onchange: () => pick(Math.min(from(), to()), Math.max(from(), to())) },
        months.map((i) => h('option', { value: i, selected: i === value }, date(name(i)))),
      ),
    );
  const nearest = (i, other) => months.reduce((a, b) => (Math.abs(b - i) < Math.abs(a - i) ? b : a), other);
  const begin = list(t('timeline.from'), chosen ? nearest(chosen[0], first) : first, 'from');
  const end = list(t('timeline.to'), chosen ? nearest(chosen[1], last) : last, 'to');
  const from = () => Number(begin.querySelector('select').value);
  const to = () => Number(end.querySelector('select').value);
  return h(
    'div',
    { class: 'span' },
    begin,
    end,
    chosen
      ? h('a', { href: views.search(query.write(query.anyTime(state))), 'data-keep': true }, t('timeline.all'))
      : h('span', { class: 'hint' }, t('timeline.hint')),
  );
}
