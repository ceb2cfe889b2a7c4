// Notes of the audit in the margin, at their passage.

import { h } from './dom.js';
import { t } from './words.js';
import { shown } from './marking.js';

const FLAGS = new Set(['suspicious', 'inconsistent']);
const ORDER = ['inconsistent', 'suspicious', 'uncheckable', 'consistent'];

/**
 * The checks that a reader should look at, numbered in the order of the text.
 *
 * @param all whether to give the others too, those that do not agree first
 */
export function notes(checks, all = false) {
  const place = (check) => Math.max(0, ...check.figures.map((one) => one.start));
  const flags = checks
    .filter((check) => FLAGS.has(check.verdict))
    .sort((a, b) => place(a) - place(b))
    .map((check, i) => ({ check, number: i + 1, at: place(check) }));
  if (!all) {
    return flags;
  }
  const others = checks
    .filter((check) => !FLAGS.has(check.verdict))
    .map((check) => ({ check, number: 0, at: place(check) }));
  return [...flags, ...others].sort(
    (a, b) => ORDER.indexOf(a.check.verdict) - ORDER.indexOf(b.check.verdict) || a.at - b.at,
  );
}

export function margin(numbered) {
  return h(
    'aside',
    { 'aria-label': t('audit') },
    numbered.map(({ check, number }) =>
      h(
        'div',
        { class: `note v-${check.verdict}`, id: `note${number}`, tabindex: '-1' },
        h(
          'p',
          { class: 'kicker' },
          h('a', { href: `#pin${number}`, 'aria-label': t('note.back', { n: number }) }, String(number)),
          ' ',
          t(`verdict.${check.verdict}`),
        ),
        h('p', {}, check.explanation),
        check.mark && shown(check.mark),
      ),
    ),
  );
}
