// Mentions of a text one after the other: by key, by button, and what is told of each.

import { h } from './dom.js';
import { t } from './words.js';
import { changes } from './api.js';
import { card } from './mention.js';

const APART = 8;

/** The entities of the article that stands there. */
let entities = [];

export function tell(article) {
  entities = article.entities;
}

/**
 * Makes the mentions of a text walkable: one of them is a stop of the tab key, arrows and n, p go
 * on from there.
 *
 * @return the buttons that do the same
 */
export function walkable(text) {
  const tip = h('div', { class: 'tip', role: 'tooltip', id: 'tip', hidden: true });
  let about = null;

  const all = () => [...text.querySelectorAll('a.m')].filter((one) => getComputedStyle(one).pointerEvents !== 'none');

  function showTip(link) {
    about = link;
    const index = Number(link.dataset.mention);
    tip.replaceChildren(...card(entities[index], index).filter(Boolean));
    tip.hidden = false;
    link.setAttribute('aria-describedby', 'tip');
    const box = link.getBoundingClientRect();
    const left = Math.min(Math.max(APART, box.left), window.innerWidth - tip.offsetWidth - APART);
    const under = box.bottom + tip.offsetHeight + APART < window.innerHeight || box.top < tip.offsetHeight + APART;
    tip.style.left = `${left + window.scrollX}px`;
    tip.style.top = `${window.scrollY + (under ? box.bottom + 2 : box.top - tip.offsetHeight - 2)}px`;
  }

  function hideTip() {
    about?.removeAttribute('aria-describedby');
    about = null;
    tip.hidden = true;
  }

  function step(by) {
    const links = all();
    if (!links.length) {
      return;
    }
    const now = links.findIndex((one) => one.tabIndex === 0);
    const started = links[now]?.dataset.seen === 'yes' || document.activeElement === links[now];
    const next = links[(started ? now + by + links.length : now) % links.length] ?? links[0];
    stop(next);
    next.dataset.seen = 'yes';
    next.focus();
    next.scrollIntoView({ block: 'center', behavior: 'auto' });
    showTip(next);
  }

  /** The one mention that the tab key stops at. */
  function stop(link) {
    text.querySelectorAll('a.m[tabindex="0"]').forEach((one) => (one.tabIndex = -1));
    link.tabIndex = 0;
  }

  const first = text.querySelector('a.m');
  if (first) {
    stop(first);
  }
  text.addEventListener('pointerover', (event) => {
    const link = event.target.closest('a.m');
    if (link && event.pointerType !== 'touch') {
      showTip(link);
    }
  });
  text.addEventListener('pointerout', (event) => {
    const to = event.relatedTarget;
    if (about && !tip.contains(to) && !about.contains(to)) {
      hideTip();
    }
  });
  tip.addEventListener('pointerleave', hideTip);
  tip.addEventListener('mousedown', (event) => event.preventDefault()); // the mention keeps the focus
  text.addEventListener('focusin', (event) => {
    const link = event.target.closest('a.m');
    if (link) {
      stop(link);
      link.dataset.seen = 'yes';
      showTip(link);
    }
  });
  text.addEventListener('focusout', hideTip);
  text.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === 'ArrowRight' || event.key === 'n') {
      event.preventDefault();
      step(1);
    } else if (event.key === 'ArrowLeft' || event.key === 'p') {
      event.preventDefault();
      step(-1);
    } else if (event.key === 'Escape') {
      hideTip();
    }
  });
  text.append(tip);
  const button = (by, word) => h('button', { type: 'button', class: 'quiet', onclick: () => step(by) }, word);
  return h(
    'div',
    { class: 'walk' },
    button(-1, `← ${t('mention.previous')}`),
    button(1, `${t('mention.next')} →`),
    h('span', { class: 'hint' }, t('mention.keys'), changes && `; ${t('mention.keys.correct')}`),
  );
}
