// Articles added: files dropped or chosen, a text pasted, and what became of each.

import { h, say } from './dom.js';
import { t, number, title } from './words.js';
import { ask, changes } from './api.js';
import * as uploads from './uploads.js';
import { result } from './outcome.js';

let standing = null; // the view with what was typed into it

export async function show(main, params, { signal }) {
  title(t('add'));
  if (!changes) {
    main.replaceChildren(h('div', { class: 'narrow' }, heading(), h('p', { class: 'note' }, t('read.only'))));
    return;
  }
  const { largest, jobs } = await ask('jobs', {}, signal);
  standing ??= view(largest);
  uploads.onChange(changed);
  uploads.recall(jobs);
  main.replaceChildren(standing.whole);
  drawAll();
}

const heading = () => h('h1', { tabindex: '-1' }, t('add'));

function view(largest) {
  const results = h('section', { class: 'results', 'aria-label': t('add.progress') });
  const most = `${number(Math.floor(largest / 2 ** 20))} MB`;
  return {
    largest,
    results,
    rows: new Map(),
    whole: h(
      'div',
      { class: 'add' },
      h('header', {}, heading(), h('p', { class: 'lead' }, t('add.lead'))),
      h('div', { class: 'ways' }, files(most), pasting()),
      results,
    ),
  };
}

function files(most) {
  const input = h('input', {
    type: 'file',
    id: 'files',
    class: 'unseen',
    multiple: true,
    'aria-describedby': 'kinds',
    onchange: () => {
      send([...input.files]);
      input.value = '';
    },
  });
  return h(
    'section',
    { class: 'files' },
    h('h2', {}, t('add.files')),
    h(
      'div',
      { class: 'target' },
      h('p', { class: 'invitation' }, t('add.drop')),
      h('p', { class: 'or' }, t('add.or')),
      h('p', { class: 'choose' }, input, h('label', { for: 'files' }, t('add.choose'))),
      h('p', { class: 'hint', id: 'kinds' }, t('add.kinds', { most })),
    ),
  );
}

function send(chosen) {
  uploads.take(chosen.map((file) => ({ name: file.name, body: file })));
  standing.results.scrollIntoView({ block: 'nearest' });
}

function pasting() {
  const text = h('textarea', {
    id: 'text', rows: 6, required: true, 'aria-describedby': 'text-hint', spellcheck: 'false',
    oninput: () => text.setCustomValidity(''),
  });
  const field = (id, props) => h('input', { id, type: 'text', maxlength: 300, autocomplete: 'off', ...props });
  const fields = {
    title: field('title'),
    outlet: field('outlet', { maxlength: 100 }),
    published: field('published', { type: 'date', maxlength: null }),
  };
  const label = (id, word) =>
    h('label', { for: id }, t(word), ' ', h('span', { class: 'hint' }, t('add.optional')));
  const form = h(
    'form',
    { onsubmit: (event) => submitted(event, text, fields) },
    h('p', { class: 'field' }, h('label', { for: 'text' }, t('add.text')), text,
      h('span', { class: 'hint', id: 'text-hint' }, t('add.text.hint'))),
    h('p', { class: 'field' }, label('title', 'add.title'), fields.title),
    h(
      'div',
      { class: 'pair' },
      h('p', { class: 'field' }, label('outlet', 'add.outlet'), fields.outlet),
      h('p', { class: 'field' }, label('published', 'add.date'), fields.published),
    ),
    h('p', {}, h('button', { type: 'submit' }, t('add.send'))),
  );
  return h('section', { class: 'pasting' }, h('h2', {}, t('add.paste')), form);
}

function submitted(event, text, fields) {
  event.preventDefault();
  if (!text.value.trim()) {
    text.setCustomValidity(t('add.text.missing'));
    text.reportValidity();
    return;
  }
  const params = Object.fromEntries(Object.entries(fields).map(([name, input]) => [name, input.value.trim()]));
  const body = new Blob([text.value], { type: 'text/plain' });
  uploads.take([{ name: params.title || t('add.pasted'), body, params }]);
  standing.results.querySelector('h2')?.focus();
}

function changed(one) {
  if (!standing?.results.isConnected) {
    return;
  }
  if (one && standing.rows.has(one)) {
    drawRow(one);
    drawSum();
  } else {
    drawAll();
  }
}

function drawAll() {
  const { results, rows } = standing;
  rows.clear();
  const list = h('ol', { class: 'uploads' });
  for (const one of [...uploads.all].sort((a, b) => b.batch - a.batch)) {
    const row = h('li', {});
    rows.set(one, row);
    list.append(row);
    drawRow(one);
  }
  standing.sum = h('div', { class: 'sum' });
  const head = h('div', { class: 'head' }, h('h2', { tabindex: '-1' }, t('add.progress')), standing.sum);
  results.replaceChildren(...(uploads.all.length > 0 ? [head, list] : []));
  drawSum();
}

function drawRow(one) {
  standing.rows.get(one).replaceChildren(...result(one, uploads.again));
}

function drawSum() {
  const done = uploads.all.filter(uploads.over).length;
  const every = uploads.all.length;
  const failed = uploads.all.filter((one) => one.state === 'failed' && one.body);
  const sum = (status) => uploads.all.reduce((n, one) => n + (one.counts[status] ?? 0), 0);
  const total = t('add.total', {
    added: number(sum('indexed') + sum('updated')),
    same: number(sum('unchanged') + sum('left-out')),
    rejected: number(sum('rejected')),
  });
  const lost = uploads.all.filter((one) => one.state === 'failed').length;
  standing.sum.replaceChildren(
    ...(done < every
      ? [h('progress', { max: every, value: done, 'aria-label': t('add.progress') })]
      : []),
    h('p', { class: 'total' }, done < every ? t('add.shown', { done: number(done), all: number(every) }) : total),
    ...(lost > 0 ? [h('p', { class: 'lost' }, `${number(lost)} ${t('add.state.failed')}`)] : []),
    ...(failed.length > 1
      ? [h('button', { type: 'button', class: 'quiet', onclick: () => failed.forEach(uploads.again) }, t('add.again.all'))]
      : []),
    ...(done === every
      ? [
          h('button', { type: 'button', class: 'quiet', onclick: uploads.clear }, t('add.clear')),
          ...(sum('indexed') + sum('updated') > 0 ? [h('a', { href: '/theo-doi' }, t('add.watches'))] : []),
        ]
      : []),
  );
  if (every > 0 && done === every) {
    say(total);
  }
}
