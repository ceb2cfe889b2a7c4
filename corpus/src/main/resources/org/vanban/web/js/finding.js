// One finding: what is printed where, how it was worked out, and what a reader marks it as.

import { h, marked } from './dom.js';
import { t, tOr, date, dated, decimal } from './words.js';
import { changes, views } from './api.js';
import { titleOf } from './hit.js';
import { marking, shown } from './marking.js';
import { nameOf } from './sides.js';

const GLYPHS = { consistent: '=', suspicious: '≈', inconsistent: '≠', uncheckable: '?' };
const FLAGS = new Set(['suspicious', 'inconsistent']);

/**
 * @param check of the audit, with its passages and its mark
 * @param articles by id
 */
export function finding(check, articles) {
  const several = new Set(check.figures.map((one) => one.doc)).size > 1;
  return h(
    'article',
    { class: `finding v-${check.verdict}`, id: check.id, tabindex: '-1', 'aria-label': spoken(check) },
    head(check),
    check.passages.map((passage) => [quoted(passage), several && where(articles.get(passage.doc), passage)]),
    arithmetic(check),
    h('p', { class: 'why' }, check.explanation),
    !several && check.figures.length > 0 && where(articles.get(check.figures[0].doc), check.figures[0]),
    changes ? marking(check) : check.mark && shown(check.mark),
    h('p', { class: 'cite' }, h('a', { href: `#${encodeURIComponent(check.id)}`, title: t('desk.address') }, check.id)),
  );
}

function spoken(check) {
  const figures = check.figures.slice(0, 6).map((one) => one.text);
  return [t(`verdict.${check.verdict}`), nameOf('relation', check.relation), figures.join(', ')].join(': ');
}

function head(check) {
  const tags = [
    FLAGS.has(check.verdict) && t('desk.severity.of', { severity: nameOf('severity', check.severity) }),
    nameOf('relation', check.relation),
    check.basis !== 'text' && nameOf('basis', check.basis),
    check.reason && tOr(`reason.${check.reason}`, check.reason),
  ];
  return h(
    'p',
    { class: 'head' },
    h('span', { class: `verdict v-${check.verdict}` }, h('span', { class: 'glyph', 'aria-hidden': 'true' }, GLYPHS[check.verdict]), t(`verdict.${check.verdict}`)),
    h('span', { class: 'about' }, tags.filter(Boolean).join(' · ')),
  );
}

function quoted({ text, marks, cutBefore, cutBehind }) {
  return h('blockquote', { lang: 'vi' }, h('p', {}, cutBefore && '… ', marked(text.replaceAll('\n', ' '), marks), cutBehind && ' …'));
}

/** The article that a passage stands in: a link to the passage, paper and day. */
function where(article, place) {
  const about = [article?.outlet, article?.published && date(article.published)].filter(Boolean).join(' · ');
  return h(
    'p',
    { class: 'where' },
    h('a', { href: views.passage(article?.id ?? place.doc, place), lang: 'vi' }, article ? titleOf(article) : place.doc),
    about && h('span', { class: 'about' }, about),
  );
}

/** What was worked out as readers write it: 90.1961 is 90,1961, 2017-10-25 is 25/10/2017; 30/2020/NĐ-CP stays. */
function written({ relation }, plain) {
  const numbers = relation.startsWith('directive-')
    ? plain
    : plain.replace(/\d{4}-\d\d(?:-\d\d)?|\d+(?:\.\d+)?/g, (one) => (one.includes('-') ? one : decimal(one)));
  return dated(numbers);
}

function arithmetic(check) {
  const rows = ['formula', 'computed', 'printed'].filter((key) => check[key]);
  return (
    rows.length > 0 &&
    h(
      'dl',
      { class: 'sum' },
      rows.map((key) => h('div', {}, h('dt', {}, t(`desk.${key}`)), h('dd', {}, written(check, check[key])))),
    )
  );
}
