// The form in which a mention is corrected: where it stands, its kind and its value.

import { h } from './dom.js';
import { t, tOr, date, decimal, language } from './words.js';
import { Fault, post } from './api.js';
import { KINDS } from './mention.js';

const NONE = 'NONE';
const MOST_PLACES = 100;
const CONTEXT = 30;

/** What is asked of each kind: [key, how it is written, whether it may be left empty]. */
const FIELDS = {
  PERSON: [['offices', 'lines', true]],
  DIRECTIVE: [['ids', 'list'], ['canonical', 'list', true]],
  DATE: [['edtf', 'text'], ['modifier', ['START', 'MID', 'END'], true]],
  RATIO: [['numerator', 'number'], ['denominator', 'number'], ['subject', 'text', true]],
  PERCENT: [['values', 'numbers'], ['points', 'check', true], ['subject', 'text', true]],
  QUANTITY: [
    ['values', 'numbers'],
    ['unit', 'text'],
    ['approximation', ['gt', 'lt', 'ca', 'ge', 'le'], true],
    ['subject', 'text', true],
  ],
};

/** What a mention keeps of itself where it stays of its kind. */
const KEPT = { PERSON: ['rank', 'honorific', 'role'], ORGANIZATION: [], PLACE: [] };

const many = (text, parting) => text.split(parting).map((one) => one.trim()).filter(Boolean);

/** 1.250,5 as it is written in Vietnamese, or 1,250.5 in English, in plain decimal. */
function plain(text) {
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^\\d{1,3}(\\${group}\\d{3})+(\\${point}\\d+)?$`).test(text);
  return (grouped ? text.replaceAll(group, '') : text).replace(',', '.');
}

/**
 * Asks what is right.
 *
 * @param what {entity, start, end} of a mention, {start, end} of some words, {none} of what was
 *     taken away
 * @param done told where something was corrected
 */
export function ask(article, what, done) {
  const { entity, none } = what;
  const { start, end } = none ?? what;
  const words = where(article, start, end);
  const kind = kinds(entity, none);
  const values = h('div', { class: 'fields' });
  const fill = () => values.replaceChildren(...fields(kind.value, entity));
  kind.addEventListener('change', fill);
  fill();
  const fault = h('p', { class: 'fault', role: 'alert' });
  const corrected = none ?? (entity?.by === 'correction' ? entity : undefined);
  const form = h(
    'form',
    { method: 'dialog' },
    h('h2', { id: 'correct-title' }, t(entity || none ? 'correct.title' : 'correct.add.title')),
    words.element,
    labelled('type', kind),
    values,
    labelled('note', h('input', { type: 'text', name: 'note', maxlength: '1000' })),
    fault,
    h('p', { class: 'buttons' }, h('button', { type: 'submit' }, t('correct.save')), quiet('cancel', () => dialog.close()), corrected && quiet('back', () => send(found(corrected)))),
  );
  const dialog = h('dialog', { class: 'correction', 'aria-labelledby': 'correct-title' }, form);
  const send = (said) => told({ id: article.id, ...said }, dialog, form, fault, done);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const note = form.elements.note.value.trim();
    send({ ...words.value(), type: kind.value, ...read(kind.value, form, entity), ...(note ? { note } : {}) });
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  (end > start ? kind : words.first).focus();
}

function kinds(entity, none) {
  const all = entity || none ? [...KINDS, NONE] : KINDS;
  const kind = h('select', { name: 'type' }, all.map((one) => h('option', { value: one }, t(`kind.${one}`))));
  kind.value = none ? NONE : (entity?.type ?? 'PERSON');
  return kind;
}

function quiet(key, onclick) {
  return h('button', { type: 'button', class: 'quiet', onclick }, t(`correct.${key}`));
}

/** Tells the server; what it does not take, or has to wait for, is shown in the form. */
async function told(said, dialog, form, fault, done) {
  fault.textContent = '';
  form.inert = true;
  try {
    const answer = await post('corrections', said);
    if (answer.applied) {
      dialog.close();
      done(said.start);
      return;
    }
    fault.textContent = [answer.message, answer.help].join(' ');
  } catch (problem) {
    const told = problem instanceof Fault ? problem.told : { message: t('error.unreachable'), help: t('error.unreachable.help') };
    fault.textContent = [told.message, told.detail ?? told.help].filter(Boolean).join(': ');
  }
  form.inert = false;
  form.querySelector('.buttons button').focus();
}

/** What takes a correction back. */
function found({ start, end, text }) {
  return { start, end, text, type: 'FOUND' };
}

/** The words that are meant, to be changed; where they stand, if in several places. */
function where(article, start, end) {
  const text = h('input', { type: 'text', name: 'words', required: true, autocomplete: 'off' });
  text.value = article.text.slice(start, end).replace(/\s+/g, ' ');
  const places = h('select', { name: 'place' });
  const place = labelled('place', places);
  let all = [];
  const look = () => {
    all = occurrences(article.text, text.value);
    places.replaceChildren(...all.map((one, i) => h('option', { value: i }, context(article.text, one))));
    const near = all.reduce((best, one, i) => (Math.abs(one.start - start) < Math.abs(all[best].start - start) ? i : best), 0);
    places.value = String(near);
    place.hidden = all.length < 2;
    text.setCustomValidity(text.value.trim() && !all.length ? t('correct.nowhere') : '');
  };
  text.addEventListener('input', look);
  look();
  return {
    element: h('div', {}, labelled('words', text), place),
    first: text,
    value: () => {
      const one = all[Number(places.value)];
      return { ...one, text: article.text.slice(one.start, one.end) };
    },
  };
}

/** Where words stand in a text, over the ends of lines too. */
function occurrences(text, words) {
  const parts = words.trim().split(/\s+/).filter(Boolean).map((one) => one.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  if (!parts.length) {
    return [];
  }
  const all = [];
  for (const found of text.matchAll(new RegExp(parts.join('\\s+'), 'gu'))) {
    all.push({ start: found.index, end: found.index + found[0].length });
    if (all.length === MOST_PLACES) {
      break;
    }
  }
  return all;
}

function context(text, { start, end }) {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return `…${before}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}…`.replace(/\s+/g, ' ');
}

function labelled(key, input) {
  const id = `correct-${key}`;
  input.id = id;
  const hint = tOr(`correct.${key}.hint`, '');
  if (hint) {
    input.setAttribute('aria-describedby', `${id}-hint`);
  }
  return h('p', {}, h('label', { for: id }, t(`correct.${key}`)), input, hint && h('span', { class: 'hint', id: `${id}-hint` }, hint));
}

/** The inputs of a kind, filled with what the mention has. */
function fields(kind, entity) {
  const same = entity?.type === kind ? entity : undefined;
  const inputs = (FIELDS[kind] ?? []).map(([key, form, optional]) => {
    const input = control(form, key, optional);
    input.name = key;
    if (form === 'check') {
      input.checked = Boolean(same?.[key]);
    } else {
      input.value = same ? written(key, form, same) : '';
    }
    return labelled(key, input);
  });
  return kind === 'DIRECTIVE' && same ? [...inputs, candidates(same)] : inputs;
}

function control(form, key, optional) {
  if (Array.isArray(form)) {
    const none = h('option', { value: '' }, '–');
    return h('select', {}, none, form.map((one) => h('option', { value: one }, t(`${key}.${one}`))));
  }
  if (form === 'lines') {
    return h('textarea', { rows: '3' });
  }
  return h('input', { type: form === 'check' ? 'checkbox' : 'text', required: !optional, autocomplete: 'off' });
}

/** A value as a reader writes it. */
function written(key, form, entity) {
  if (key === 'canonical') {
    return isTold(entity) ? entity.canonical.join('; ') : '';
  }
  const value = entity[key];
  switch (form) {
    case 'lines':
      return value.map((one) => one.text).join('\n');
    case 'list':
      return value.join('; ');
    case 'numbers':
      return value.map(decimal).join('; ');
    case 'number':
      return decimal(value);
    default:
      return value ?? '';
  }
}

const isTold = (entity) => entity.documents.some((one) => one.identity?.evidence?.[0]?.from === 'correction');

/** The documents that may be meant, each a button. */
function candidates(entity) {
  const choose = (i, key) => (event) => {
    const input = event.target.form.elements.canonical;
    const keys = input.value ? many(input.value, ';') : [...entity.ids];
    keys[i] = key;
    input.value = keys.join('; ');
    input.focus();
  };
  const all = entity.documents.flatMap((one, i) =>
    (one.identity?.candidates ?? []).map((c) =>
      h('li', {}, h('button', { type: 'button', class: 'quiet', onclick: choose(i, c.key) }, c.key), ' ', about(c)),
    ),
  );
  return h('ul', { class: 'candidates', 'aria-label': t('document.candidates') }, all);
}

const about = (one) => [one.date && date(one.date), one.issuer, one.title].filter(Boolean).join(', ');

/** What is said of the value, as the server takes it. */
function read(kind, form, entity) {
  const said = {};
  const same = entity?.type === kind ? entity : undefined;
  for (const key of same ? (KEPT[kind] ?? []) : []) {
    if (same[key] !== undefined) {
      said[key] = same[key];
    }
  }
  for (const [key, how] of FIELDS[kind] ?? []) {
    const input = form.elements[key];
    const value = how === 'check' ? input.checked : input.value.trim();
    if (value) {
      said[key] = shaped(how, value);
    }
  }
  if (kind === 'PERSON') {
    said.offices = (said.offices ?? []).map((text) => same?.offices.find((one) => one.text === text) ?? { text });
    said.offices = said.offices.map(({ text, start, end }) => (start === undefined ? { text } : { text, start, end }));
  }
  if (said.subject && same && said.subject === same.subject) {
    keepSubject(said, same);
  }
  return said;
}

/** What was told stays told with all its parts; what a rule found is found again. */
function keepSubject(said, same) {
  if (same.by !== 'correction') {
    delete said.subject;
    return;
  }
  for (const key of ['body', 'place', 'placeCode', 'placeCodeNow', 'period']) {
    if (same[key] !== undefined) {
      said[key] = same[key];
    }
  }
}

function shaped(how, value) {
  switch (how) {
    case 'lines':
      return many(value, '\n');
    case 'list':
      return many(value, ';');
    case 'numbers':
      return many(value, ';').map(plain);
    case 'number':
      return plain(value);
    default:
      return value;
  }
}
