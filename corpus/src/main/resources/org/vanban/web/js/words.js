// What the page says, in the language of the document, and how it writes numbers and dates.

export const language = document.documentElement.lang === 'en' ? 'en' : 'vi';

const words = await fetch(`/words/${language}.json`).then((answer) => answer.json());
const numbers = new Intl.NumberFormat(language);

/** The words of a key with its holes filled: t(key, {n: 3}). */
export function t(key, holes = {}) {
  const word = words[key] ?? key;
  return word.replace(/\{(\w+)\}/g, (hole, name) => (name in holes ? holes[name] : hole));
}

/** The words of a key, or something else where there are none. */
export function tOr(key, otherwise) {
  return words[key] ?? otherwise;
}

/** As t, for one or many: n.one and n.many; Vietnamese has one form for both. */
export function count(key, n) {
  return t(`${key}.${n === 1 ? 'one' : 'many'}`, { n: number(n) });
}

export function number(n) {
  return numbers.format(n);
}

/** A number that came as text in plain decimal, digits kept: 11.70 is 11,70. */
export function decimal(text) {
  const [whole, part] = text.split('.');
  const sign = whole.startsWith('-') ? '−' : '';
  const digits = whole.replace('-', '');
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');
  return sign + grouped + (part ? (language === 'vi' ? ',' : '.') + part : '');
}

/** A date as readers write it: 2018-07-02T08:00+07:00 is 2/7/2018, 2018-07 is tháng 7/2018. */
export function date(edtf) {
  const full = /^(\d{4})-(\d{2})-(\d{2})/.exec(edtf);
  if (full) {
    const [, year, month, day] = full.map(Number);
    return language === 'vi'
      ? `${day}/${month}/${year}`
      : new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
          Date.UTC(year, month - 1, day),
        );
  }
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(edtf);
  if (!month) {
    return edtf;
  }
  return language === 'vi'
    ? t('month', { month: Number(month[2]), year: month[1] })
    : new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
        Date.UTC(month[1], month[2] - 1),
      );
}

/** A text with its days as readers write them: 18-NQ/TW, 2017-10-25 is 18-NQ/TW, 25/10/2017. */
export function dated(text) {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, date);
}

/** "Vanban" in front, for the tab. */
export function title(text) {
  document.title = text ? `${text} – Vanban` : 'Vanban';
}
