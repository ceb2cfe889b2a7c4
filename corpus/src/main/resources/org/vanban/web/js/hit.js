// One article found.

import { h, marked } from './dom.js';
import { t, count, date } from './words.js';
import { views } from './api.js';

/** Paper and day of an article, as far as known. */
export function about(article) {
  return h(
    'p',
    { class: 'about' },
    article.outlet && h('span', { class: 'outlet' }, article.outlet),
    article.outlet && article.published && ' · ',
    article.published && h('time', { datetime: article.published }, date(article.published)),
    !article.outlet && !article.published && article.id,
  );
}

export function titleOf(article) {
  return article.title || t('untitled');
}

function copy(one) {
  const differences = (key, sentences) =>
    sentences.length > 0 && h('p', { class: key }, h('b', {}, t(`copies.${key}`)), ' ', sentences.join(' … '));
  return h(
    'li',
    {},
    h('a', { href: views.article(one.id) }, titleOf(one)),
    about(one),
    differences('added', one.added),
    differences('missing', one.missing),
  );
}

export function hit(one) {
  return h(
    'li',
    { class: 'hit' },
    h('h2', {}, h('a', { href: views.article(one.id) }, titleOf(one))),
    about(one),
    one.snippets.map((snippet) =>
      h('p', { class: 'snippet' }, marked(snippet.text.replaceAll('\n', ' '), snippet.highlights)),
    ),
    one.copies &&
      h(
        'details',
        { class: 'copies' },
        h('summary', {}, count('copies', one.copyCount)),
        h('ul', {}, one.copies.map(copy)),
      ),
  );
}
