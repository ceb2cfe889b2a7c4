// The saved searches, and what is new for each.

import { h, say } from './dom.js';
import { t, count, date, number, title } from './words.js';
import { address, ask, changes, Fault, post, views } from './api.js';
import { hit } from './hit.js';

const NEWEST = 20;

export async function show(main, params, { signal }) {
  title(t('watches'));
  const opened = params.get('name');
  const [{ searches }, news] = await Promise.all([
    ask('watches', {}, signal),
    opened && ask('watches/news', { name: opened, limit: NEWEST }, signal),
  ]);
  draw(main, { searches, news });
}

function draw(main, state) {
  const { searches, news } = state;
  main.replaceChildren(
    h(
      'div',
      { class: 'watches' },
      h('header', {}, h('h1', { tabindex: '-1' }, t('watches')), h('p', { class: 'lead' }, t('watches.lead'))),
      !changes && h('p', { class: 'note' }, t('read.only')),
      searches.length === 0
        ? h('div', {}, h('p', { class: 'nothing' }, t('watches.none')), h('p', {}, t('watches.none.help')))
        : h('ul', { class: 'watch-list' }, searches.map((search) =>
            watch(main, state, search, news?.name === search.name ? news : null))),
    ),
  );
}

function watch(main, state, search, news) {
  const trouble = h('p', { class: 'trouble', role: 'alert' });
  const tools = h('div', { class: 'watch-tools' });
  const card = h(
    'li',
    { class: search.new > 0 ? 'watch fresh' : 'watch' },
    h('h2', {}, h('a', { href: views.search({ q: search.query }) }, search.name)),
    h(
      'p',
      { class: 'about' },
      search.query === '' ? t('watch.all') : search.query !== search.name && h('code', {}, search.query),
      search.query !== search.name && ' · ',
      search.ran ? t('watch.ran', { when: date(search.ran) }) : t('watch.never'),
    ),
    h(
      'p',
      { class: 'count' },
      search.new > 0
        ? h('a', { href: views.watches(news ? undefined : search.name), data: { id: `news ${search.name}`, keep: '' }, 'aria-expanded': news ? 'true' : 'false' },
            count('watch.new', search.new))
        : h('span', {}, t('watch.nothing')),
    ),
    changes && tools,
    trouble,
    news && list(news),
  );
  const act = (change, params, told) => acted(main, change, params, told, trouble);
  standard(tools, search, act);
  return card;
}

function list(news) {
  return [
    h('ol', { class: 'hits' }, news.articles.map(hit)),
    news.new > news.articles.length &&
      h('p', { class: 'about' }, t('watch.shown', { n: number(news.articles.length) })),
  ];
}

function button(word, onclick, quiet = true) {
  return h('button', { type: 'button', class: quiet && 'quiet', onclick }, word);
}

/** Marks as seen what was shown as new; what came later stays new. */
function standard(tools, search, act) {
  const { name, upTo } = search;
  tools.replaceChildren(
    ...(search.new > 0 ? [button(t('watch.seen'), () => act('seen', { name, upTo }, t('watch.seen.done')))] : []),
    button(t('watch.rename'), () => rename(tools, search, act)),
    button(t('watch.remove'), () => remove(tools, search, act)),
  );
}

function rename(tools, search, act) {
  const input = h('input', { type: 'text', required: true, maxlength: 100, value: search.name, 'aria-label': t('save.name') });
  const back = () => {
    standard(tools, search, act);
    tools.querySelector('button').focus();
  };
  tools.replaceChildren(
    h(
      'form',
      {
        onsubmit: (event) => {
          event.preventDefault();
          const to = input.value.trim();
          act('rename', { name: search.name, to }, t('watch.renamed', { name: to }));
        },
        onkeydown: (event) => event.key === 'Escape' && back(),
      },
      input,
      h('button', { type: 'submit' }, t('save.do')),
      button(t('save.cancel'), back),
    ),
  );
  input.select();
  input.focus();
}

function remove(tools, search, act) {
  const back = () => {
    standard(tools, search, act);
    tools.querySelector('button').focus();
  };
  const keep = button(t('watch.remove.no'), back);
  tools.replaceChildren(
    h('span', {}, t('watch.remove.ask', { name: search.name })),
    button(t('watch.remove.yes'), () => act('remove', { name: search.name }, t('watch.removed', { name: search.name })), false),
    keep,
  );
  keep.focus();
}

/** Changes the list and shows what it is now; a fault stands where it was met. */
async function acted(main, change, params, told, trouble) {
  try {
    const { searches } = await post(address(`watches/${change}`, params), {});
    history.replaceState(history.state, '', views.watches());
    draw(main, { searches });
    main.querySelector('h1').focus();
    say(told);
  } catch (fault) {
    const words = fault instanceof Fault ? fault.told : { message: t('error.unreachable'), help: t('error.unreachable.help') };
    trouble.replaceChildren(h('b', {}, words.message), '. ', words.help);
  }
}
