// Correcting an article: from a mention, from words that are selected, or from words that are typed.

import { h, say } from './dom.js';
import { t } from './words.js';
import { go } from './app.js';
import { ask } from './correctform.js';

const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * Lets a reader correct the article that stands there.
 *
 * @return the buttons for it
 */
export function correctable(article, whole) {
  const pick = h('button', { type: 'button', class: 'pick', hidden: true }, t('correct.add'));
  const mode = h('button', { type: 'button', class: 'quiet', 'aria-pressed': 'false' }, t('correct.mode'));
  const add = h('button', { type: 'button', class: 'quiet' }, t('correct.add'));

  const open = (what) => ask(article, what, (at) => redrawn(at));
  const mend = (link) => {
    const entity = article.entities[Number(link.dataset.mention ?? link.dataset.mend)];
    open({ entity, start: entity.start, end: entity.end });
  };
  const unmark = (piece) => open({ none: article.corrections[Number(piece.dataset.none)] });

  mode.addEventListener('click', () => {
    const on = whole.classList.toggle('mending');
    mode.setAttribute('aria-pressed', String(on));
    say(on ? t('correct.mode.on') : '');
  });
  for (const button of [add, pick]) {
    button.addEventListener('mousedown', (event) => event.preventDefault()); // the words stay selected
    button.addEventListener('click', () => {
      const words = selected(article, whole);
      pick.hidden = true;
      open(words ?? { start: 0, end: 0 });
    });
  }
  whole.addEventListener('click', (event) => {
    const button = event.target.closest('[data-mend]');
    const piece = event.target.closest('[data-none]');
    const link = whole.classList.contains('mending') && event.target.closest('a.m');
    if (button || piece || link) {
      event.preventDefault();
      piece ? unmark(piece) : mend(button || link);
    }
  });
  whole.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const link = event.target.closest('a.m');
    const piece = event.target.closest('[data-none]');
    if (link && event.key === 'e') {
      event.preventDefault();
      mend(link);
    } else if (piece && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      unmark(piece);
    }
  });
  const offer = () => place(pick, selected(article, whole));
  whole.addEventListener('pointerup', () => setTimeout(offer)); // once the browser has selected
  whole.addEventListener('keyup', offer);
  whole.append(pick);
  return h('div', { class: 'correct' }, mode, add);
}

/** Shows the article anew, and goes to where something changed. */
async function redrawn(at) {
  await go(location.pathname + location.search, { keep: true, replace: true });
  const there = document.querySelector(`[data-at="${at}"]`) ?? document.querySelector('.correct button');
  there?.focus({ preventScroll: true });
  say(t('correct.done'));
}

/** The words of the article that are selected: {start, end}, whole words; undefined where none are. */
function selected(article, whole) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) {
    return undefined;
  }
  const range = selection.getRangeAt(0);
  const from = offset(whole, range.startContainer, range.startOffset);
  const to = offset(whole, range.endContainer, range.endOffset);
  return from === undefined || to === undefined ? undefined : words(article.text, from, to);
}

/** A stretch of a text made whole words, without blanks at its ends. */
function words(text, from, to) {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start])) {
    start++;
  }
  while (end > start && /\s/.test(text[end - 1])) {
    end--;
  }
  if (start === end) {
    return undefined;
  }
  while (start > 0 && WORD.test(text[start]) && WORD.test(text[start - 1])) {
    start--;
  }
  while (end < text.length && WORD.test(text[end - 1]) && WORD.test(text[end])) {
    end++;
  }
  return { start, end };
}

/** Where in the article's text a place of the page is. */
function offset(whole, node, at) {
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const stretch = element.closest('[data-start]');
  if (!stretch || !whole.contains(stretch)) {
    return undefined;
  }
  const before = document.createRange();
  before.selectNodeContents(stretch);
  before.setEnd(node, at);
  const copy = before.cloneContents();
  copy.querySelectorAll('.pin').forEach((pin) => pin.remove()); // numbers of notes are not of the text
  return Number(stretch.dataset.start) + copy.textContent.length;
}

/** Puts the button under the selected words. */
function place(button, chosen) {
  button.hidden = !chosen;
  if (chosen) {
    const box = getSelection().getRangeAt(0).getBoundingClientRect();
    const left = Math.min(box.left, window.innerWidth - button.offsetWidth - 8);
    button.style.left = `${Math.max(8, left) + window.scrollX}px`;
    button.style.top = `${box.bottom + window.scrollY + 4}px`;
  }
}
