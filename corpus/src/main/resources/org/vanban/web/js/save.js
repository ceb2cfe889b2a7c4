// A search that is saved under a name, to be told what is new for it.

import { h, say } from './dom.js';
import { t } from './words.js';
import { address, Fault, post, views } from './api.js';

/** The button that saves a search, and what it opens. */
export function saving(state) {
  const place = h('div', { class: 'saving' });
  const button = h(
    'button',
    { type: 'button', class: 'quiet', data: { id: 'save' }, onclick: () => ask(place, button, state) },
    t('save'),
  );
  place.append(button);
  return place;
}

function ask(place, button, state) {
  const name = h('input', { type: 'text', id: 'save-name', required: true, maxlength: 100, value: state.q || state.f.join(' ') });
  const trouble = h('p', { class: 'trouble', role: 'alert' });
  const back = () => {
    place.replaceChildren(button);
    button.focus();
  };
  const form = h(
    'form',
    {
      onsubmit: (event) => {
        event.preventDefault();
        save(place, state, name.value.trim(), trouble);
      },
      onkeydown: (event) => event.key === 'Escape' && back(),
    },
    h('label', { for: 'save-name' }, t('save.name')),
    name,
    h('button', { type: 'submit' }, t('save.do')),
    h('button', { type: 'button', class: 'quiet', onclick: back }, t('save.cancel')),
    trouble,
  );
  place.replaceChildren(form);
  name.select();
  name.focus();
}

async function save(place, state, name, trouble) {
  try {
    await post(address('watches', { name, q: state.q, f: state.f }), {});
  } catch (fault) {
    const told = fault instanceof Fault ? fault.told : { message: t('error.unreachable'), help: t('error.unreachable.help') };
    trouble.replaceChildren(h('b', {}, told.message), '. ', told.help);
    return;
  }
  const done = h('p', { class: 'saved', tabindex: '-1' }, t('save.done'), ' ', h('a', { href: views.watches() }, t('save.see')));
  place.replaceChildren(done);
  done.focus();
  say(t('save.done'));
}
