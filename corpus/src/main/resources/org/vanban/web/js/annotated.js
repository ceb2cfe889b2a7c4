// A stretch of an article's text with its mentions, references and figures that were checked.

import { h } from './dom.js';
import { t } from './words.js';
import { mention } from './mention.js';
import { changes, views } from './api.js';

/** What stands at each place: [{start, end, …}] cut at every edge inside the stretch. */
function edges(start, end, spans) {
  const all = new Set([start, end]);
  for (const span of spans) {
    if (span.end > start && span.start < end) {
      all.add(Math.max(start, span.start));
      all.add(Math.min(end, span.end));
    }
  }
  return [...all].sort((a, b) => a - b);
}

/**
 * @param numbered notes of the audit, {number, check, spans}
 * @param here the passage that the address names, {start, end}, if any
 */
export function annotated(article, start, end, numbered, here = null) {
  const entities = article.entities
    .map((entity, index) => ({ start: entity.start, end: entity.end, entity, index }))
    .filter((one) => one.end > start && one.start < end);
  const references = article.references.filter((one) => one.end > start && one.start < end);
  const figures = numbered.flatMap((note) =>
    note.check.figures.map((one, i) => ({
      start: one.start,
      end: one.end,
      note,
      last: i === note.check.figures.length - 1,
    })),
  );
  const taken = (article.corrections ?? [])
    .map((one, index) => ({ ...one, index }))
    .filter((one) => one.type === 'NONE' && one.end > start && one.start < end);
  const cuts = edges(start, end, [...entities, ...references, ...figures, ...taken, ...(here ? [here] : [])]);
  const parts = [];
  let open = null;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i], cuts[i + 1]];
    const named = entities.find((one) => one.start <= from && one.end >= to);
    const words = article.text.slice(from, to);
    const piece = checked(named?.entity.type === 'DIRECTIVE' ? unbroken(words) : words, from, to, figures);
    if (here && from >= here.start && to <= here.end) {
      piece.text = [h('mark', { class: 'here', id: from === here.start ? here.id : null }, piece.text)];
    }
    if (named) {
      if (open?.index !== named.index) {
        open = { index: named.index, element: mention(article, named.entity, named.index) };
        parts.push(open.element);
      }
      open.element.append(...piece.text);
    } else {
      open = null;
      const none = taken.find((one) => one.start <= from && one.end >= to);
      const reference = references.find((one) => one.start <= from && one.end >= to);
      parts.push(...(none ? [nothing(none, piece.text)] : reference ? [back(article, reference, piece.text)] : piece.text));
    }
    parts.push(...piece.marks);
  }
  return parts;
}

/** The number of a document, 18-NQ/TW, is read as one word: no line ends in it. */
function unbroken(words) {
  return words.split(/(\d\S*[-/]\S*[^\s.,;:)])/).map((word, i) => (i % 2 ? h('span', { class: 'unbroken' }, word) : word));
}

/** Words that a person said are no mention; it can be taken back. */
function nothing(none, text) {
  if (!changes) {
    return text;
  }
  return h(
    'span',
    { class: 'none', role: 'button', tabindex: '0', title: t('correct.none'), data: { none: none.index, at: none.start } },
    text,
  );
}

/** A piece of text, underlined where it is a figure that a note is about. */
function checked(text, from, to, figures) {
  const over = figures.filter((one) => one.start <= from && one.end >= to);
  const marks = over
    .filter((one) => one.last && one.end === to)
    .map(({ note }) =>
      h(
        'sup',
        { class: 'pin' },
        h(
          'a',
          { href: `#note${note.number}`, id: `pin${note.number}`, 'aria-label': t('note.see', { n: note.number }) },
          String(note.number),
        ),
      ),
    );
  return over.length
    ? { text: [h('span', { class: `figure v-${over[0].note.check.verdict}` }, text)], marks }
    : { text: [text].flat(), marks };
}

/** “nghị quyết này”: leads to what it means. */
function back(article, reference, text) {
  const to = [reference.to].flat().filter((one) => one !== null);
  const first = article.entities[to[0]];
  const key = first?.type === 'DIRECTIVE' ? first.canonical[0] : null;
  const means = to.map((one) => article.entities[one]?.text).join('; ');
  if (!key) {
    return h('span', { class: 'back', title: means }, text);
  }
  return h('a', { class: 'back', href: views.directive(key), title: t('means', { what: means }), tabindex: '-1' }, text);
}
