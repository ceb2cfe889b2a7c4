// What findings are told apart by, with counts; each value is a filter that is set or taken off.

import { h } from './dom.js';
import { t, number } from './words.js';
import { filters } from './facets.js';

export const SIDES = ['severity', 'verdict', 'relation', 'basis', 'mark'];

/** A value of a side in words: nameOf('verdict', 'suspicious') is chưa khớp hẳn. */
export function nameOf(side, value) {
  return t(`${side === 'relation' ? 'check' : side}.${value}`);
}

/** The state with a value of a side set or taken off. */
export function toggled(state, side, value) {
  const others = state[side].filter((one) => one !== value);
  return { ...state, [side]: others.length < state[side].length ? others : [...others, value], from: 0 };
}

function row(state, side, { value, findings }, to) {
  const on = state[side].includes(value);
  return h(
    'li',
    {},
    h(
      'a',
      {
        href: to(toggled(state, side, value)),
        class: on ? 'on' : '',
        'data-keep': true,
        'data-id': `${side}:${value}`,
        'aria-current': on ? 'true' : null,
      },
      h('span', {}, nameOf(side, value)),
      h('span', { class: 'n' }, on ? '×' : number(findings)),
    ),
  );
}

/**
 * @param counts of each side, {value, findings}
 * @param to the address of a state
 * @returns the filters; nothing where there is nothing to filter
 */
export function sides(state, counts, to) {
  return filters(SIDES.map((side) => group(state, side, counts[side], to)).filter(Boolean));
}

function group(state, side, counts, to) {
  const values = counts.filter((one) => one.findings > 0 || state[side].includes(one.value));
  return (
    values.length > 0 &&
    h(
      'details',
      { open: true },
      h('summary', {}, t(`desk.${side}`)),
      h('ul', {}, values.map((one) => row(state, side, one, to))),
    )
  );
}
