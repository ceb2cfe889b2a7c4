// An article: its text with what it names, and what holding its figures against each other gave.

import { h, say } from './dom.js';
import { t, count, date, number, title } from './words.js';
import { address, ask, changes } from './api.js';
import { titleOf } from './hit.js';
import { annotated } from './annotated.js';
import { KINDS } from './mention.js';
import { tell, walkable } from './walk.js';
import { margin, notes } from './margin.js';
import { correctable } from './correct.js';
import { shown } from './marking.js';

/** Which kinds are shown, kept while the page is open. */
const hidden = new Set();

/** The passage that the address names, #at857-863; null where it names none. */
function passage() {
  const named = /^#(at(\d{1,9})-(\d{1,9}))$/.exec(location.hash);
  return named && { id: named[1], start: Number(named[2]), end: Number(named[3]) };
}

export async function show(main, params, { signal }) {
  const id = params.get('id') ?? '';
  const [article, findings] = await Promise.all([
    ask('article', { id }, signal),
    ask('findings', { id }, signal),
  ]);
  if (signal.aborted) {
    return;
  }
  title(titleOf(article));
  tell(article);
  const numbered = notes(findings.checks);
  const here = passage();
  const whole = h('article', { class: 'article' }, head(article, findings, numbered, here));
  hidden.forEach((kind) => whole.classList.add(`no-${kind}`));
  const text = h('div', { class: 'text', role: 'group', 'aria-label': t('article.text') }, body(article, numbered, here));
  const tools = h('div', { class: 'tools' }, legend(article, whole));
  whole.append(tools, text, checks(findings), source(article));
  tools.append(walkable(whole), ...(changes ? [correctable(article, whole)] : []));
  main.replaceChildren(whole);
  say(titleOf(article));
}

function head(article, findings, numbered, here) {
  const flags = findings.checks.filter((one) => one.verdict === 'suspicious' || one.verdict === 'inconsistent');
  return h(
    'header',
    {},
    h(
      'p',
      { class: 'kicker' },
      [article.outlet, article.section].filter(Boolean).join(' · '),
    ),
    h('h1', { tabindex: '-1', data: headline(article) ? { start: 0 } : {} }, headline(article) ? annotated(article, 0, headline(article), numbered, here) : titleOf(article)),
    h(
      'p',
      { class: 'about' },
      article.published && [
        h('time', { datetime: article.published }, date(article.published)),
        article.publishedBasis === 'inferred' && ` (${t('published.inferred')})`,
      ],
      article.authors.length > 0 && [article.published && ' · ', article.authors.join(', ')],
    ),
    flags.length > 0 &&
      h('p', { class: 'about' }, h('a', { href: '#audit' }, count('audit.flags', flags.length))),
  );
}

/** How much of the text is its title. */
function headline(article) {
  return article.title && article.text.startsWith(article.title) ? article.title.length : 0;
}

/** The text behind the title in stretches: its paragraphs, and what stands between them (a lead). */
function stretches(article) {
  const all = [];
  let at = headline(article);
  const between = (end) => {
    for (const line of article.text.slice(at, end).matchAll(/[^\n]+/g)) {
      const start = at + line.index;
      const kind = article.lead && article.text.startsWith(article.lead, start) ? 'lead' : 'paragraph';
      all.push({ kind, start, end: start + line[0].length });
    }
  };
  for (const one of article.paragraphs) {
    if (one.start >= at) {
      between(one.start);
      all.push(one);
      at = one.end;
    }
  }
  between(article.text.length);
  return all;
}

function body(article, numbered, here) {
  return stretches(article).map((one) => row(article, one, numbered, here));
}

const TAGS = { heading: 'h2' };

/** A paragraph beside its notes. */
function row(article, paragraph, numbered, named) {
  const here = numbered.filter((one) => one.at >= paragraph.start && one.at < paragraph.end);
  return h(
    'div',
    { class: 'row' },
    h(
      TAGS[paragraph.kind] ?? 'p',
      { class: paragraph.kind, data: { start: paragraph.start } },
      annotated(article, paragraph.start, paragraph.end, numbered, named),
    ),
    here.length > 0 && margin(here),
  );
}

/** The kinds of mentions, each switched on and off. */
function legend(article, whole) {
  const counts = new Map();
  article.entities.forEach((one) => counts.set(one.type, (counts.get(one.type) ?? 0) + 1));
  return h(
    'div',
    { class: 'legend', role: 'group', 'aria-label': t('legend') },
    KINDS.filter((kind) => counts.has(kind)).map((kind) => {
      const name = kind.toLowerCase();
      return h(
        'button',
        {
          type: 'button',
          class: `m-${name}`,
          'aria-pressed': String(!hidden.has(name)),
          onclick: (event) => {
            const off = !hidden.has(name);
            hidden[off ? 'add' : 'delete'](name);
            whole.classList.toggle(`no-${name}`, off);
            event.currentTarget.setAttribute('aria-pressed', String(!off));
          },
        },
        t(`kind.${kind}`),
        ' ',
        h('span', { class: 'n' }, number(counts.get(kind))),
      );
    }),
    article.corrections?.length > 0 &&
      h('span', { class: 'corrected' }, t('corrected'), ' ', h('span', { class: 'n' }, number(article.corrections.length))),
  );
}

/** What all checks gave, those that do not agree first. */
function checks(findings) {
  const { figures, checked } = findings.coverage;
  return h(
    'section',
    { class: 'audit', id: 'audit' },
    h('h2', {}, t('audit')),
    h('p', { class: 'opening' }, t('audit.opening')),
    h('p', {}, t('audit.coverage', { figures: number(figures), checked: number(checked) })),
    findings.checks.length > 0 &&
      h(
        'table',
        {},
        h('caption', { class: 'unseen' }, t('audit')),
        h(
          'thead',
          {},
          h('tr', {}, ['verdict', 'figures', 'explanation'].map((one) => h('th', { scope: 'col' }, t(`audit.${one}`)))),
        ),
        h(
          'tbody',
          {},
          notes(findings.checks, true).map((one) =>
            h(
              'tr',
              {},
              h('td', {}, h('span', { class: `verdict v-${one.check.verdict}` }, t(`verdict.${one.check.verdict}`))),
              h('td', {}, one.check.figures.map((figure) => figure.text).join(' · ')),
              h('td', {}, one.check.explanation, one.check.mark && shown(one.check.mark)),
            ),
          ),
        ),
      ),
  );
}

/** Where the text comes from. */
function source(article) {
  const rows = [
    ['source', article.source],
    ['url', article.url],
    ['agency', article.agency],
    ['photographers', article.photographers?.join(', ')],
    ['sha256', article.sha256],
    ['producer', article.producer],
    ['warnings', article.warnings?.join('; ')],
  ].filter(([, value]) => value);
  return h(
    'section',
    { class: 'source' },
    h('h2', {}, t('source')),
    h(
      'dl',
      {},
      rows.map(([key, value]) =>
        h('div', {}, h('dt', {}, t(`source.${key}`)), h('dd', {}, key === 'url' ? outside(value) : value)),
      ),
    ),
    h(
      'p',
      {},
      h('a', { href: address('/api/article', { id: article.id }), 'data-plain': true }, t('json.article')),
      ' · ',
      h('a', { href: address('/api/findings', { id: article.id }), 'data-plain': true }, t('json.findings')),
    ),
  );
}

/** A link to where the article stood, if that is an address of the web. */
function outside(url) {
  return /^https?:\/\//.test(url)
    ? h('a', { href: url, rel: 'noreferrer noopener external', 'data-plain': true }, url)
    : url;
}
