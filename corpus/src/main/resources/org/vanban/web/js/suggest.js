// A box to type in, with names from the index while typing (ARIA: combobox with a list).

import { h, say } from './dom.js';
import { t, count } from './words.js';
import { ask } from './api.js';

const PAUSE = 120;
let made = 0;

/**
 * @param kinds which kinds of names to offer; all where it is empty, no names where it is null
 * @param chosen is given the suggestion and what was typed before it
 * @param asked is given what was typed when it is sent off
 */
export function askingBox({ label, value, placeholder, kinds = [], button, chosen, asked }) {
  const id = `ask${made++}`;
  const list = h('ul', { id: `${id}-names`, role: 'listbox', 'aria-label': t('suggestions'), hidden: true });
  const input = h('input', {
    id,
    type: 'search',
    name: 'q',
    value,
    placeholder,
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  let names = [];
  let before = '';
  let at = -1;
  let timer = 0;
  let question = new AbortController();

  function close() {
    clearTimeout(timer);
    question.abort();
    names = [];
    at = -1;
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function choose(index) {
    const name = names[index];
    const rest = before;
    close();
    chosen(name, rest);
  }

  function point(index) {
    at = (index + names.length) % names.length;
    [...list.children].forEach((one, i) => one.setAttribute('aria-selected', String(i === at)));
    input.setAttribute('aria-activedescendant', list.children[at].id);
    list.children[at].scrollIntoView({ block: 'nearest' });
  }

  async function suggest() {
    question.abort();
    question = new AbortController();
    const { signal } = question;
    for (const [front, end] of endings(input.value)) {
      const params = { q: end, limit: kinds.length ? 20 : 8 };
      const answer = await ask('suggest', params, signal).catch(() => null);
      if (signal.aborted || !answer) {
        return;
      }
      names = answer.suggestions
        .filter((one) => !kinds.length || kinds.includes(one.kind))
        .slice(0, 8);
      before = front;
      if (names.length) {
        break;
      }
    }
    at = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...names.map(option));
    list.hidden = names.length === 0;
    input.setAttribute('aria-expanded', String(names.length > 0));
    if (names.length) {
      say(count('suggestions.found', names.length));
    }
  }

  function option(name, index) {
    return h(
      'li',
      {
        id: `${id}-name${index}`,
        role: 'option',
        'aria-selected': 'false',
        onmousedown: (event) => event.preventDefault(),
        onclick: () => choose(index),
      },
      h('span', { class: 'name' }, name.name),
      h('span', { class: 'about' }, `${t(`suggestion.${name.kind}`)} · ${count('articles', name.articles)}`),
    );
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    if (!kinds || input.value.trim().length < 2) {
      close();
    } else {
      timer = setTimeout(suggest, PAUSE);
    }
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && names.length) {
      event.preventDefault();
      point(at + 1);
    } else if (event.key === 'ArrowUp' && names.length) {
      event.preventDefault();
      point(at < 0 ? names.length - 1 : at - 1);
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      choose(at);
    } else if (event.key === 'Escape' && names.length) {
      event.preventDefault();
      close();
    }
  });
  input.addEventListener('blur', close);
  const form = h(
    'form',
    {
      class: 'ask',
      role: 'search',
      onsubmit: (event) => {
        event.preventDefault();
        close();
        asked(input.value.trim());
      },
    },
    h('label', { for: id }, label),
    h('div', { class: 'bar' }, input, h('button', { type: 'submit' }, button), list),
  );
  return { form, input };
}

/** What may be the beginning of a name: all that was typed, else its last words. */
function endings(typed) {
  const words = typed.trim().split(/\s+/);
  const all = [['', typed.trim()]];
  for (const n of [3, 2, 1]) {
    if (words.length > n && words.slice(-n).join(' ').length > 1) {
      all.push([words.slice(0, -n).join(' '), words.slice(-n).join(' ')]);
    }
  }
  return all.filter(([, end]) => !/[:"()[\]]/.test(end));
}
