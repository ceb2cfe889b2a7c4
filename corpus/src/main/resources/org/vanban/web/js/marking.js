// Marks of findings, by button and by key: seen, false alarm, to follow up; with a note.

import { h, say } from './dom.js';
import { t } from './words.js';
import { post } from './api.js';

export const MARKS = ['seen', 'false-alarm', 'follow-up'];

const LONGEST = 1000;

/** What can be done with the finding that an element shows. */
const actions = new WeakMap();

/** The mark as text, where it is only shown. */
export function shown(mark) {
  return h('p', { class: mark.note ? 'marked' : 'marked bare' }, h('b', {}, t(`mark.${mark.as}`)), mark.note && ` ${mark.note}`);
}

/** The buttons and the note of a finding. */
export function marking(check) {
  let mark = check.mark ?? null;
  const whole = h('div', { class: 'marking' });

  async function put(as, note, undone = null) {
    try {
      const told = await post('marks', { finding: check.id, mark: as, note });
      mark = told.mark ? { as: told.mark, note: told.note } : null;
    } catch (fault) {
      const why = fault.told ? `${fault.told.message}. ${fault.told.detail ?? fault.told.help}` : t('error.unreachable');
      whole.querySelector('.warned')?.remove();
      whole.append(h('p', { class: 'warned', role: 'alert' }, why));
      return;
    }
    const focus = whole.contains(document.activeElement) ? document.activeElement.dataset.does : null;
    draw(undone);
    whole.querySelector(`[data-does="${focus}"]`)?.focus();
    say(mark ? t('mark.saved', { mark: t(`mark.${mark.as}`) }) : t('mark.removed'));
    whole.dispatchEvent(new CustomEvent('marked', { bubbles: true }));
  }

  /** Marks it, or takes that mark off again. */
  function toggle(as) {
    const off = !as || mark?.as === as;
    return off && !mark ? null : put(off ? '' : as, mark?.note ?? '', off && mark?.note ? mark : null);
  }

  function write() {
    const already = whole.querySelector('textarea');
    if (already) {
      already.focus();
      return;
    }
    const text = h('textarea', { rows: 3, maxlength: LONGEST, 'aria-label': t('mark.note'), placeholder: t('mark.note.placeholder') });
    text.value = mark?.note ?? '';
    const done = () => {
      draw();
      whole.closest('.finding').focus();
    };
    const save = async () => {
      await put(mark?.as ?? 'seen', text.value);
      if (!whole.querySelector('.warned')) {
        done();
      }
    };
    text.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') {
        done();
      } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        save();
      }
    });
    const button = (word, does, kind) => h('button', { type: 'button', class: kind, onclick: does }, word);
    whole.append(
      h('div', { class: 'writing' }, text, h('p', {}, button(t('mark.save'), save, ''), button(t('mark.cancel'), done, 'quiet'), h('span', { class: 'hint' }, t('mark.note.keys')))),
    );
    text.focus();
  }

  function button(as, key) {
    return h(
      'button',
      { type: 'button', class: 'quiet', 'aria-pressed': String(mark?.as === as), 'aria-keyshortcuts': key, data: { does: as }, onclick: () => toggle(as) },
      t(`mark.${as}`),
    );
  }

  function draw(undone = null) {
    whole.dataset.as = mark?.as ?? '';
    whole.replaceChildren(
      h(
        'div',
        { class: 'marks', role: 'group', 'aria-label': t('mark') },
        MARKS.map((as, i) => button(as, i + 1)),
        h('button', { type: 'button', class: 'quiet', 'aria-keyshortcuts': 'c', data: { does: 'note' }, onclick: write }, t(mark?.note ? 'mark.note.edit' : 'mark.note')),
        undone && h('button', { type: 'button', class: 'quiet', onclick: () => put(undone.as, undone.note) }, t('mark.undo')),
      ),
      mark ? shown(mark) : '',
    );
    actions.set(whole, { toggle, write });
  }

  draw();
  return whole;
}

/**
 * Lets the keyboard work on the findings in a part of the view: n, p go from one to the next, 1 to 3
 * mark, 0 takes the mark off, c opens the note.
 *
 * @param changed is called when a mark was changed
 * @return to be called when other findings were drawn, with the id of the one that had the focus
 */
export function workable(part, changed) {
  const all = () => [...part.querySelectorAll('.finding')];

  /** The one finding that the tab key stops at. */
  function stop(one) {
    all().forEach((other) => (other.tabIndex = other === one ? 0 : -1));
  }

  function step(from, by) {
    const findings = all();
    const at = findings.indexOf(from);
    const next = at < 0 ? findings.find((one) => one.tabIndex === 0) : findings[at + by];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
  }

  part.addEventListener('focusin', (event) => {
    const one = event.target.closest('.finding');
    if (one) {
      stop(one);
    }
  });
  part.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.matches('input, select, textarea')) {
      return;
    }
    const one = event.target.closest('.finding');
    const action = one && actions.get(one.querySelector('.marking')); // none where nothing may be marked
    if (event.key === 'n' || event.key === 'p') {
      step(one, event.key === 'n' ? 1 : -1);
    } else if (action && /^[0-3]$/.test(event.key)) {
      action.toggle(MARKS[Number(event.key) - 1]);
    } else if (action && event.key === 'c') {
      action.write();
    } else {
      return;
    }
    event.preventDefault();
  });
  part.addEventListener('marked', changed);
  return (held) => {
    const findings = all();
    const same = held && findings.find((one) => one.id === held);
    const hash = location.hash.slice(1);
    const linked = findings.find((one) => hash === one.id || hash === encodeURIComponent(one.id));
    stop(same || linked || findings[0]);
    same?.focus({ preventScroll: true });
  };
}
