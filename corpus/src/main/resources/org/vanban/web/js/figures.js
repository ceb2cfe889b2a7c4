// Figures of a subject over time: a chart, who printed each, and the passage it stands in.

import { h, marked, say } from './dom.js';
import { t, count, date, decimal, title } from './words.js';
import { address, ask, views } from './api.js';
import { about, titleOf } from './hit.js';
import { chart, colour, series as colours, table } from './chart.js';
import { box, lookup } from './lookup.js';

const FEW = 12;
const KIND = { view: 'figure', kinds: null, to: views.figures };

export async function show(main, params, { signal }) {
  const q = params.get('q') ?? '';
  if (!q.trim()) {
    return lookup(main, { ...KIND, facet: null, signal });
  }
  const page = await ask('figures', { q }, signal);
  if (signal.aborted) {
    return;
  }
  title(q);
  say(count('figures', page.figures));
  const chosen = Math.min(Number(params.get('s')) || 0, Math.max(0, page.series.length - 1));
  main.replaceChildren(
    h(
      'div',
      { class: 'page' },
      box({ ...KIND, value: q }),
      h(
        'header',
        {},
        h('p', { class: 'kicker' }, t('figure')),
        h('h1', { tabindex: '-1' }, page.subject || q),
        h('p', { class: 'lead' }, page.figures ? t('figures.found', { figures: count('figures', page.figures), articles: count('articles', page.articles) }) : t('figures.none')),
      ),
      page.series.length > 0 && [choice(page, q, chosen), one(page.series[chosen])],
      h('p', { class: 'downloads' }, h('a', { href: address('/api/figures', { q }), 'data-plain': true }, t('json'))),
    ),
  );
}

function nameOf(series) {
  const unit = series.type === 'PERCENT' ? (series.points ? t('points') : '%') : series.type === 'RATIO' ? t('ratio') : series.unit;
  return [series.subject, [series.body, series.place].filter(Boolean).join(', '), unit].filter(Boolean).join(' · ');
}

/** The series that were found, the longest first. */
function choice(page, q, chosen) {
  return h(
    'nav',
    { class: 'series', 'aria-label': t('figures.series') },
    h('h2', {}, t('figures.series')),
    h(
      'ul',
      {},
      page.series.slice(0, FEW).map((series, i) =>
        h(
          'li',
          {},
          h(
            'a',
            { href: address('/so-lieu', { q, s: i || '' }), 'data-keep': true, 'aria-current': i === chosen ? 'true' : null },
            nameOf(series),
            h('span', { class: 'n' }, String(series.figures.length)),
          ),
        ),
      ),
    ),
    page.series.length > FEW && h('p', { class: 'hint' }, t('figures.more', { n: page.series.length - FEW })),
  );
}

/** A number for the axis: of a ratio its share in percent, of a range its middle. */
function height(series, figure) {
  if (series.type === 'RATIO') {
    const whole = Number(figure.denominator);
    return whole === 0 ? null : (Number(figure.numerator) / whole) * 100;
  }
  const values = figure.values.map(Number);
  return values.reduce((a, b) => a + b, 0) / values.length;
}

const time = (edtf) => {
  const [year, month = 1, day = 1] = edtf.slice(0, 10).split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
};

const shape = { level: 'circle', earlier: 'triangle', change: 'rectRot' };

function one(series) {
  const points = series.figures
    .map((figure, i) => ({ figure, i, x: figure.date && time(figure.date), y: height(series, figure) }))
    .filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y));
  return h(
    'section',
    {},
    h('h2', {}, nameOf(series)),
    points.length > 0 && drawn(series, points),
    h('p', { class: 'hint' }, t('figures.dates')),
    h('h3', {}, t('passages')),
    h('ol', { class: 'passages' }, series.figures.map((figure, i) => passage(figure, i))),
  );
}

function drawn(series, points) {
  const papers = [...new Set(points.map(({ figure }) => figure.outlet ?? t('outlet.unknown')))];
  const label = t('figures.chart', { what: nameOf(series) });
  const rows = points.map(({ figure, i }) => [
    date(figure.date),
    h('a', { href: `#passage${i}` }, figure.printed),
    figure.outlet ?? '',
    t(`says.${figure.says}`),
  ]);
  return chart({
    label,
    height: 300,
    table: table(label, [t('date'), t('figure'), t('outlet'), t('says')], rows),
    config: () => {
      const all = colours();
      return {
        type: 'scatter',
        data: {
          datasets: papers.map((paper, n) => ({
            label: paper,
            data: points.filter(({ figure }) => (figure.outlet ?? t('outlet.unknown')) === paper),
            backgroundColor: n === 0 ? all[0] : 'transparent', // rings show where papers agree
            borderColor: all[n % all.length],
            borderWidth: 2,
            showLine: points.every(({ figure }) => figure.says === 'level'),
            pointStyle: (context) => shape[context.raw?.figure.says] ?? 'circle',
            pointRadius: 5 + 3 * Math.min(n, 3),
            pointHoverRadius: 8 + 3 * Math.min(n, 3),
          })),
        },
        options: {
          onClick: (event, hits, drawing) => {
            if (hits.length) {
              const { datasetIndex, index } = hits[0];
              open(drawing.data.datasets[datasetIndex].data[index].i);
            }
          },
          onHover: (event, hits) => {
            event.native.target.style.cursor = hits.length ? 'pointer' : '';
          },
          plugins: {
            legend: { display: papers.length > 1, position: 'bottom', labels: { usePointStyle: true } },
            tooltip: {
              callbacks: {
                label: ({ raw }) => `${raw.figure.printed} · ${date(raw.figure.date)} · ${raw.figure.outlet ?? t('outlet.unknown')}`,
              },
            },
          },
          scales: {
            x: { type: 'linear', offset: true, ticks: { precision: 0, callback: (value) => (Number.isInteger(value) ? String(value) : '') }, grid: { display: false } },
            y: { grace: '10%', border: { color: colour('line') } },
          },
        },
      };
    },
  });
}

/** Shows the passage of a figure. */
function open(i) {
  const passage_ = document.getElementById(`passage${i}`);
  passage_.scrollIntoView({ block: 'center' });
  passage_.focus();
}

function passage(figure, i) {
  return h(
    'li',
    { id: `passage${i}`, tabindex: '-1' },
    h(
      'p',
      { class: 'value' },
      h('b', {}, figure.printed),
      ' ',
      h('span', { class: 'about' }, [figure.date ? date(figure.date) : t('undated'), figure.datedBy === 'published' && t('figures.published'), figure.says !== 'level' && t(`says.${figure.says}`)].filter(Boolean).join(' · ')),
      figure.change && h('span', { class: 'change' }, changed(figure.change)),
    ),
    h('blockquote', {}, h('p', {}, marked(figure.text, [figure.highlight]))),
    h('p', { class: 'where' }, h('a', { href: views.article(figure.id) }, titleOf(figure))),
    about(figure),
  );
}

function changed(change) {
  const signed = (text) => (text.startsWith('-') ? decimal(text) : `+${decimal(text)}`);
  const percent = change.percent ? ` (${signed(change.percent)}%)` : '';
  return t('figures.change', { by: signed(change.by) + percent, since: date(change.since) });
}
