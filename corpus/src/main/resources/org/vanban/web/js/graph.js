// Directives cited together, as a small graph: the one asked for in the middle.

import { s, h } from './dom.js';
import { t } from './words.js';
import { views } from './api.js';

const MOST = 8;
const WIDTH = 720;
const HEIGHT = 300;
const MARK = { carriesOut: '→', carriedOutBy: '←', citedWith: '' };

const short = (key) => (key.length > 22 ? `${key.slice(0, 21)}…` : key);

/** Pieces of text wide and high enough for a finger. */
function node(key, x, y, own) {
  const width = Math.max(64, short(key).length * 8.2 + 20);
  const shape = s(
    'g',
    { class: own ? 'node own' : 'node', transform: `translate(${x} ${y})` },
    s('rect', { x: -width / 2, y: -15, width, height: 30, rx: 15 }),
    s('text', { 'text-anchor': 'middle', y: 5 }, short(key)),
  );
  return own ? shape : s('a', { href: views.directive(key), tabindex: '-1' }, s('title', {}, key), shape);
}

export function graph(page) {
  const others = page.related.slice(0, MOST);
  const most = Math.max(...others.map((one) => one.articles));
  const middle = [WIDTH / 2, HEIGHT / 2];
  const places = others.map((one, i) => {
    const angle = (i / others.length) * 2 * Math.PI - Math.PI / 2 + (others.length % 2 ? 0 : Math.PI / others.length);
    return [middle[0] + Math.cos(angle) * 265, middle[1] + Math.sin(angle) * 122];
  });
  return h(
    'figure',
    { class: 'graph' },
    s(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' },
      others.map((one, i) => {
        const [x, y] = places[i];
        return [
          s('line', { x1: middle[0], y1: middle[1], x2: x, y2: y, 'stroke-width': 1 + (2.5 * one.articles) / most }),
          MARK[one.relation] &&
            s(
              'text',
              { class: 'mark', x: middle[0] + (x - middle[0]) * 0.55, y: middle[1] + (y - middle[1]) * 0.55 + 4, 'text-anchor': 'middle' },
              t(`relation.${one.relation}`),
            ),
        ];
      }),
      places.map(([x, y], i) => node(others[i].key, x, y, false)),
      node(page.id, ...middle, true),
    ),
  );
}
