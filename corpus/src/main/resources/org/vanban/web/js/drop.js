// Files that are dropped anywhere on the page: they lead to the view that adds them.

import { h } from './dom.js';
import { t } from './words.js';
import { go } from './app.js';

const brings = (event) => event.dataTransfer?.types.includes('Files');

let veil = null;

function cover() {
  veil ??= h('div', { class: 'veil', 'aria-hidden': 'true' }, t('add.dropping'));
  document.body.append(veil);
}

const uncover = () => veil?.remove();

/** The files below what was dropped, those of folders too; hidden ones are passed over. */
async function below(entry) {
  if (entry.name.startsWith('.')) {
    return [];
  }
  if (entry.isFile) {
    return [await new Promise((done, failed) => entry.file(done, failed))];
  }
  const reader = entry.createReader();
  const files = [];
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed)); // 100 at most
    if (some.length === 0) {
      return files;
    }
    for (const one of some) {
      files.push(...(await below(one)));
    }
  }
}

async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) {
    return [...transfer.files];
  }
  return (await Promise.all(entries.map(below))).flat();
}

document.addEventListener('dragover', (event) => {
  if (brings(event)) {
    event.preventDefault();
    cover();
  }
});
document.addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) {
    uncover();
  }
});
document.addEventListener('drop', async (event) => {
  if (!brings(event)) {
    return;
  }
  event.preventDefault();
  uncover();
  const files = await dropped(event.dataTransfer);
  const { take } = await import('./uploads.js');
  take(files.map((file) => ({ name: file.name, body: file })));
  if (location.pathname !== '/them-bai') {
    go('/them-bai');
  }
});
