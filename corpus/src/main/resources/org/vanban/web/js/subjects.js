// Who printed what of the things that articles print differently.

import { h } from './dom.js';
import { t, date } from './words.js';
import { views } from './api.js';

function row(entry, articles) {
  const name = entry.outlet ?? articles.get(entry.doc)?.title ?? entry.doc;
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, h('a', { href: views.passage(entry.doc, entry) }, name)),
    h('td', {}, entry.published ? date(entry.published) : ''),
    h('td', {}, entry.text),
  );
}

function table(group, articles) {
  return h(
    'div',
    { class: 'scroll' },
    h(
      'table',
      {},
      h('caption', {}, [group.subject, group.place, group.period].filter(Boolean).join(' · ')),
      h('thead', {}, h('tr', {}, ['outlet', 'date', 'audit.figures'].map((one) => h('th', { scope: 'col' }, t(one))))),
      h('tbody', {}, group.entries.map((entry) => row(entry, articles))),
    ),
  );
}

export function subjects(groups, articles) {
  return h(
    'details',
    { class: 'groups' },
    h('summary', {}, t('desk.groups', { n: groups.length })),
    groups.map((group) => table(group, articles)),
  );
}
