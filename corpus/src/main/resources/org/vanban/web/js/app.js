// The page: which view an address shows, links followed without loading the page anew.

import { h, say } from './dom.js';
import { t, title } from './words.js';
import { changes, Fault } from './api.js';

const VIEWS = {
  '/': () => import('./search.js'),
  '/bai': () => import('./article.js'),
  '/van-ban': () => import('./directive.js'),
  '/can-bo': () => import('./official.js'),
  '/so-lieu': () => import('./figures.js'),
  '/theo-doi': () => import('./saved.js'),
  '/them-bai': () => import('./add.js'),
  '/doi-chieu': () => import('./desk.js'),
};

const main = document.getElementById('main');
let asked = new AbortController();
let shown = ''; // the path of the view that stands there
let address = ''; // what it shows

/**
 * Shows what the address names.
 *
 * @param keep whether the view may keep what it shows and only bring it up to date
 */
async function show({ keep = false, scroll = 0 } = {}) {
  address = location.pathname + location.search;
  asked.abort();
  asked = new AbortController();
  const { signal } = asked;
  const params = new URLSearchParams(location.search);
  const path = location.pathname;
  for (const link of document.querySelectorAll('.masthead nav a')) {
    if (link.pathname === path) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  }
  main.setAttribute('aria-busy', 'true');
  try {
    const view = await VIEWS[path]();
    await view.show(main, params, { signal, keep: keep && shown === path });
    shown = path;
  } catch (fault) {
    if (signal.aborted) {
      return;
    }
    shown = '';
    main.replaceChildren(troubled(fault));
  } finally {
    if (!signal.aborted) {
      main.removeAttribute('aria-busy');
    }
  }
  if (!keep) {
    window.scrollTo(0, scroll);
    if (location.hash) {
      document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    }
  }
}

/** What went wrong, for a reader: the server's words where it gave some. */
export function troubled(fault) {
  const told =
    fault instanceof Fault
      ? fault.told
      : { message: t('error.unreachable'), help: t('error.unreachable.help') };
  title(told.message);
  say(told.message);
  return h(
    'div',
    { class: 'narrow trouble' },
    h('h1', {}, told.message),
    h('p', {}, told.help),
    told.detail && h('p', { class: 'detail' }, told.detail),
  );
}

/** Goes to an address of the page. */
export function go(address, { keep = false, replace = false } = {}) {
  const held = document.activeElement?.dataset?.id;
  history.replaceState({ scroll: window.scrollY }, '');
  history[replace ? 'replaceState' : 'pushState']({ scroll: keep ? window.scrollY : 0 }, '', address);
  return show({ keep }).then(() => {
    if (!keep) {
      (main.querySelector('h1') ?? main).focus();
    } else if (!main.contains(document.activeElement)) {
      const same = held && main.querySelector(`[data-id="${CSS.escape(held)}"]`);
      (same || main.querySelector('.total, .nothing'))?.focus({ preventScroll: true });
    }
  });
}

function followed(event) {
  const link = event.target.closest?.('a[href]');
  if (
    !link ||
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey ||
    link.target ||
    link.hasAttribute('download') ||
    'plain' in link.dataset ||
    link.origin !== location.origin ||
    !(link.pathname in VIEWS)
  ) {
    return;
  }
  if (link.hash && link.pathname === location.pathname && link.search === location.search) {
    return;
  }
  event.preventDefault();
  go(link.href, { keep: 'keep' in link.dataset });
}

if (changes) {
  import('./drop.js');
}
document.addEventListener('click', followed);
window.addEventListener('popstate', (event) => {
  if (address !== location.pathname + location.search) {
    show({ scroll: event.state?.scroll ?? 0 });
  }
});
document.getElementById('language').addEventListener('click', (event) => {
  document.cookie = `lang=${event.target.value}; path=/; max-age=31536000; SameSite=Strict`;
  location.reload();
});
history.scrollRestoration = 'manual';
show({ scroll: history.state?.scroll ?? 0 });
