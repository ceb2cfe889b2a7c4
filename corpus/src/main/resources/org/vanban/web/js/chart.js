// Charts by Chart.js, loaded when the first is drawn; each has its numbers beside it as a table.

import { h } from './dom.js';
import { decimal, language, t } from './words.js';

const dark = matchMedia('(prefers-color-scheme: dark)');

let loading = null;

function library() {
  loading ??= new Promise((done, failed) => {
    const script = h('script', { src: '/js/chart.umd.js' });
    script.onload = () => done(window.Chart);
    script.onerror = failed;
    document.head.append(script);
  });
  return loading;
}

/** A colour of the style sheet: colour('accent'). */
export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** The colours of series, in their order. */
export const series = () => [1, 2, 3, 4, 5, 6].map((i) => colour(`series${i}`));

/** Draws in the colours of the hour, over what stood there in others. */
function drawn(Chart, canvas, config) {
  Chart.getChart(canvas)?.destroy();
  Chart.defaults.color = colour('faint');
  Chart.defaults.borderColor = colour('line');
  Chart.defaults.font.family = getComputedStyle(document.body).getPropertyValue('--sans');
  Chart.defaults.font.size = 13;
  Chart.defaults.locale = language;
  Chart.defaults.animation = false;
  Chart.defaults.maintainAspectRatio = false;
  new Chart(canvas, config);
}

/**
 * @param label what the chart shows, for who does not see it
 * @param config of Chart.js, made when colours and library are there
 * @param table the same numbers
 */
export function chart({ label, config, table, height = 220 }) {
  const canvas = h('canvas', { role: 'img', 'aria-label': label });
  const box = h('div', { class: height > 240 ? 'canvas tall' : 'canvas' }, canvas);
  library().then((Chart) => {
    const draw = () => {
      if (canvas.isConnected) {
        drawn(Chart, canvas, config());
        dark.addEventListener('change', draw, { once: true });
      }
    };
    draw();
  });
  return h('figure', { class: 'chart' }, box, h('details', {}, h('summary', {}, t('chart.table')), table));
}

/** A table of texts; the first cell of a row names it. */
export function table(caption, columns, rows) {
  return h(
    'div',
    { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': caption },
    h(
      'table',
      {},
      h('caption', { class: 'unseen' }, caption),
      h('thead', {}, h('tr', {}, columns.map((one) => h('th', { scope: 'col' }, one)))),
      h(
        'tbody',
        {},
        rows.map((row) =>
          h('tr', {}, row.map((cell, i) => (i === 0 ? h('th', { scope: 'row' }, cell) : h('td', {}, cell)))),
        ),
      ),
    ),
  );
}

/** Articles by year, as bars; years without any in between have one of no height. */
export function byYear(years, label) {
  const dated = years.filter((one) => one.year !== undefined);
  const all = new Map(dated.map((one) => [one.year, one]));
  const names = [];
  for (let year = Math.min(...all.keys()); year <= Math.max(...all.keys()); year++) {
    names.push(year);
  }
  const rows = years.map((one) => [
    one.year === undefined ? t('undated') : String(one.year),
    String(one.articles),
    String(one.mentions),
    `${decimal((one.share * 100).toFixed(1))}%`,
  ]);
  return chart({
    label,
    table: table(label, [t('year'), t('articles.head'), t('mentions.head'), t('share')], rows),
    config: () => ({
      type: 'bar',
      data: {
        labels: names.map(String),
        datasets: [
          {
            label: t('articles.head'),
            data: names.map((year) => all.get(year)?.articles ?? 0),
            backgroundColor: colour('accent'),
            maxBarThickness: 44,
          },
        ],
      },
      options: {
        plugins: { legend: { display: false } },
        scales: {
          y: { beginAtZero: true, suggestedMax: 4, ticks: { precision: 0 } },
          x: { grid: { display: false } },
        },
      },
    }),
  });
}
