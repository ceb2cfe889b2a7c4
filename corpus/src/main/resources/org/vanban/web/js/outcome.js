// What became of one upload, and of each article in it.

import { h } from './dom.js';
import { t, count, number } from './words.js';
import { views } from './api.js';
import { about } from './hit.js';

const KINDS = { indexed: 'good', updated: 'good', unchanged: 'same', 'left-out': 'same', rejected: 'bad' };

/** The parts of a row; again is called where it may be tried once more. */
export function result(one, again) {
  const single = one.state === 'done' && one.outcomes.length === 1 ? one.outcomes[0] : null;
  const told = Object.values(one.counts).reduce((a, b) => a + b, 0);
  const more = told - one.outcomes.length;
  return [
    h(
      'p',
      { class: 'upload' },
      h('span', { class: 'name' }, one.name),
      single && badge(statusOf(single)),
      !single && !(one.state === 'done' && told > 0) && h('span', { class: `state ${one.state}` }, t(`add.state.${one.state}`)),
      one.state === 'reading' && told > 0 && h('span', { class: 'n' }, count('add.read', told)),
      !single && one.state === 'done' && told > 0 && h('span', { class: 'n' }, summary(one.counts)),
    ),
    one.fault && trouble(one, again),
    one.state === 'done' && told === 0 && h('p', { class: 'about' }, t('add.nothing')),
    single
      ? outcome(single)
      : one.outcomes.length > 0 &&
        h(
          'ul',
          { class: 'outcomes' },
          one.outcomes.map((each) => h('li', {}, badge(statusOf(each)), h('div', {}, member(each), outcome(each)))),
        ),
    one.state === 'done' && more > 0 && h('p', { class: 'about' }, t('add.more', { n: number(more) })),
  ].filter(Boolean);
}

function summary(counts) {
  return Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([status, n]) => `${number(n)} ${t(`add.status.${status}`)}`)
    .join(', ');
}

function statusOf(one) {
  return one.updated ? 'updated' : one.reason === 'removed' ? 'left-out' : one.status;
}

function badge(status) {
  return h('span', { class: `badge ${KINDS[status]}` }, t(`add.status.${status}`));
}

/** Which member of an archive or line of a table: what stands behind the name of the file. */
function member(one) {
  const at = one.source.search(/!\/|#/);
  return one.status === 'rejected' && h('p', { class: 'about' }, one.source.slice(at < 0 ? one.source.indexOf('/') + 1 : at).replace(/^!\//, ''));
}

function outcome(one) {
  if (one.status === 'rejected') {
    return h(
      'div',
      { class: 'rejected' },
      h('p', {}, h('b', {}, one.message), '. ', one.help),
      h('p', { class: 'detail', lang: 'en' }, one.detail),
    );
  }
  return h(
    'div',
    { class: 'article-of' },
    one.reason === 'removed'
      ? h('p', {}, h('b', {}, one.title ?? t('untitled')), ' ', t('add.left-out.help'))
      : h('p', {}, h('a', { href: views.article(one.id) }, one.title ?? t('untitled'))),
    (one.outlet || one.published) && about(one),
    one.near &&
      h(
        'p',
        { class: 'near' },
        t('add.near'),
        ' ',
        h('a', { href: views.article(one.near.id) }, one.near.title ?? t('untitled')),
        one.near.outlet && ` (${one.near.outlet})`,
      ),
  );
}

function trouble(one, again) {
  return h(
    'div',
    { class: 'rejected' },
    h('p', {}, h('b', {}, one.fault.message), '. ', one.fault.help),
    one.fault.detail && h('p', { class: 'detail' }, one.fault.detail),
    h(
      'p',
      {},
      one.body
        ? h('button', { type: 'button', class: 'quiet', onclick: () => again(one) }, t('add.again'))
        : t('add.gone'),
    ),
  );
}
