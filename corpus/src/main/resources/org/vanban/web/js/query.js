// The state of a search as the address bar holds it, and changes to it.

/** {q, f: [conditions beside q], sort, fold, from} of an address. */
export function read(params) {
  return {
    q: params.get('q') ?? '',
    f: params.getAll('f'),
    sort: params.get('sort') ?? '',
    fold: params.get('fold') ?? '',
    from: Number(params.get('from')) || 0,
  };
}

/** The same as parameters, what is usual left out. */
export function write(state) {
  return { ...state, from: state.from > 0 ? state.from : '' };
}

/** Whether something is asked at all. */
export function isAsked(state) {
  return state.q.trim() !== '' || state.f.length > 0;
}

/** A condition on a field: condition('official', 'Lò Văn Pửn') is official:"Lò Văn Pửn". */
export function condition(field, value) {
  return `${field}:"${value.replaceAll('"', '')}"`;
}

export function toggled(state, filter) {
  const f = state.f.includes(filter)
    ? state.f.filter((one) => one !== filter)
    : [...state.f, filter];
  return { ...state, f, from: 0 };
}

const PUBLISHED = /^published:/;

/** The months that a filter leaves: ['2018-01', '2018-06'], or null. */
export function months(state) {
  const filter = state.f.find((one) => PUBLISHED.test(one));
  const range = filter && /^published:\[(\S+) TO (\S+)\]$/.exec(filter);
  return range ? [range[1], range[2]] : null;
}

/** The same search without a bound in time. */
export function anyTime(state) {
  return { ...state, f: state.f.filter((one) => !PUBLISHED.test(one)), from: 0 };
}

export function between(state, from, to) {
  const other = anyTime(state);
  return { ...other, f: [...other.f, `published:[${from} TO ${to}]`] };
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const loose = (text) => text.trim().split(/\s+/).map(escaped).join('\\s+');

/** The question without one of the conditions that were understood in it. */
export function without(q, part) {
  const text = q.normalize('NFC');
  const not = '(?:\\bNOT\\s+)?';
  const tries = [];
  const colon = part.typed.indexOf(':');
  if (colon > 0) {
    const name = escaped(part.typed.slice(0, colon));
    const value = part.typed.slice(colon + 1);
    tries.push(
      `${not}${name}:\\s*"\\s*${loose(value)}\\s*"`,
      `${not}${name}:\\s*${loose(value)}(?=\\s|\\)|$)`,
      `${not}${name}:\\s*\\[${loose(value.replace(' – ', ' TO '))}\\]`,
    );
  }
  tries.push(`${not}="${loose(part.typed)}"`, `${not}"${loose(part.typed)}"`);
  tries.push(`${not}(?<![\\p{L}\\d])${loose(part.typed)}(?![\\p{L}\\d])`);
  for (const one of tries) {
    const found = new RegExp(one, 'iu').exec(text);
    if (found) {
      return tidy(text.slice(0, found.index) + ' ' + text.slice(found.index + found[0].length));
    }
  }
  let rest = text; // words that did not stand side by side
  for (const word of part.typed.split(/\s+/)) {
    rest = rest.replace(new RegExp(`(?<![\\p{L}\\d])${escaped(word)}(?![\\p{L}\\d])`, 'iu'), ' ');
  }
  return rest === text ? '' : tidy(rest);
}

/** Operators and brackets that lost what they joined. */
function tidy(q) {
  return q
    .replace(/\(\s*(?:AND|OR|w\/\d+)?\s*\)/g, ' ')
    .replace(/\b(AND|OR|w\/\d+)(\s+(?:AND|OR|w\/\d+))+/g, '$1')
    .replace(/\(\s*(?:AND|OR|w\/\d+)\s+/g, '(')
    .replace(/\s+(?:AND|OR|NOT|w\/\d+)\s*\)/g, ')')
    .replace(/^\s*(?:AND|OR|w\/\d+)\s+/, '')
    .replace(/\s+(?:AND|OR|NOT|w\/\d+)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
