// A mention in a text: its colour, what is told of it, and where it leads.

import { h } from './dom.js';
import { t, tOr, date, dated, decimal, language } from './words.js';
import { changes, views } from './api.js';
import { condition } from './query.js';

export const KINDS = ['DIRECTIVE', 'PERSON', 'ORGANIZATION', 'PLACE', 'DATE', 'RATIO', 'PERCENT', 'QUANTITY'];

/** Where a click on a mention leads. */
function leads(entity) {
  switch (entity.type) {
    case 'DIRECTIVE':
      return views.directive(entity.canonical[0]);
    case 'PERSON':
      return views.official(entity.canonical[0] ?? entity.text);
    case 'DATE':
      return views.search({ f: `date:"${entity.edtf}"` });
    case 'ORGANIZATION':
      return views.search({ f: condition('organization', entity.name) });
    case 'PLACE':
      return views.search({ f: condition('place', entity.name) });
    default:
      return entity.subject || entity.unit
        ? views.figures(entity.subject ?? entity.unit)
        : views.search({ q: `"${entity.text}"` });
  }
}

/** What is told of a mention: rows of [name, value]. */
export function told(entity) {
  const rows = [];
  const add = (key, value) => value && rows.push([t(`mention.${key}`), value]);
  switch (entity.type) {
    case 'DIRECTIVE':
      entity.documents.forEach((one, i) => directive(add, one, entity.ids[i]));
      add('pinpoint', entity.pinpoint);
      break;
    case 'PERSON':
      add('name', entity.canonical[0]);
      entity.offices.forEach((one) => add('office', [one.text, place(one)].filter(Boolean).join(' – ')));
      add('role', entity.role && t('mention.author'));
      break;
    case 'DATE':
      add('date', date(entity.edtf));
      add('edtf', entity.edtf);
      break;
    case 'RATIO':
      add('value', `${decimal(entity.numerator)}/${decimal(entity.denominator)}`);
      break;
    case 'PERCENT':
      add('value', entity.values.map(decimal).join(' – ') + (entity.points ? ` ${t('points')}` : '%'));
      break;
    case 'QUANTITY':
      add('value', `${entity.approximation ? `${tOr(`approximation.${entity.approximation}`, '')} ` : ''}${entity.values.map(decimal).join(' – ')} ${entity.unit}`);
      break;
    default:
      add('name', entity.name);
      add('code', entity.code);
  }
  if (['RATIO', 'PERCENT', 'QUANTITY'].includes(entity.type)) {
    add('subject', entity.subject);
    add('body', entity.body);
    add('place', text(entity.place));
    add('period', entity.period && date(entity.period));
  }
  add('at', at(entity.at));
  add('by', tOr(`by.${entity.by}`, entity.by));
  return rows;
}

const text = (value) => (typeof value === 'object' && value ? value.name : value);

function place(office) {
  return text(office.place) && !office.text.includes(text(office.place)) ? text(office.place) : '';
}

function directive(add, one, id) {
  const identity = one.identity ?? {};
  add('document', [tOr(`kind.${one.kind}`, one.kind), identity.key ?? id].join(' '));
  add('status', identity.status && t(`status.${identity.status}`));
  add('title', one.title);
  add('issuer', one.issuer);
  add('dated', one.date && date(one.date));
  add('candidates', identity.candidates?.map((c) => c.key).join(', '));
  (identity.evidence ?? []).forEach((reason) => add('evidence', dated(reason[language] ?? reason.value)));
}

/** Where in the source it stands, in words. */
function at(place) {
  return ['page', 'paragraph', 'line', 'column', 'char']
    .filter((key) => place?.[key] !== undefined)
    .map((key) => t(`at.${key}`, { n: place[key] }))
    .join(', ');
}

/** The mention as a link; its text is put in by who asks. */
export function mention(article, entity, index) {
  const name = entity.type.toLowerCase();
  return h('a', {
    href: leads(entity),
    class: `m m-${name}${entity.by === 'correction' ? ' corrected' : ''}`,
    tabindex: '-1',
    data: { mention: index, at: entity.start },
  });
}

/** The card that tells of a mention. */
export function card(entity, index) {
  const action = { DIRECTIVE: 'directive', PERSON: 'official', RATIO: 'figures', PERCENT: 'figures', QUANTITY: 'figures' };
  return [
    h('p', { class: `kicker m-${entity.type.toLowerCase()}` }, t(`kind.${entity.type}`)),
    h('dl', {}, told(entity).map(([key, value]) => h('div', {}, h('dt', {}, key), h('dd', {}, value)))),
    h('p', { class: 'hint' }, t(`lead.${action[entity.type] ?? 'search'}`)),
    changes && h('button', { type: 'button', class: 'quiet', tabindex: '-1', data: { mend: index } }, t('correct')),
  ];
}
