// Questions to the server.

/** Whether the page may change anything; not where it was opened to be read only. */
export const changes = document.documentElement.dataset.changes === 'allowed';

/** What the server answered instead, in words for a reader. */
export class Fault extends Error {
  constructor(told) {
    super(told.message);
    this.told = told;
  }
}

/** The address of a question; values that are empty are left out, lists are given one by one. */
export function address(path, params) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '' && one !== false) {
        query.append(name, one);
      }
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** The answer to a question; a Fault where there is none. */
export async function ask(path, params, signal) {
  return answered(await fetch(address(`/api/${path}`, params), { signal }));
}

/** What came of something that the server is told: a file or form as it is, all else as JSON. */
export async function post(path, body, signal) {
  const csrf = document.querySelector('meta[name="csrf"]').content;
  const plain = body instanceof Blob || body instanceof FormData;
  const headers = { 'X-CSRF-Token': csrf, ...(plain ? {} : { 'Content-Type': 'application/json' }) };
  const sent = plain ? body : JSON.stringify(body);
  return answered(await fetch(`/api/${path}`, { method: 'POST', headers, body: sent, signal }));
}

async function answered(answer) {
  const json = await answer.json();
  if (!answer.ok) {
    throw new Fault(json);
  }
  return json;
}

export const views = {
  search: (state) => address('/', state),
  article: (id) => address('/bai', { id }),
  passage: (id, { start, end }) => `${address('/bai', { id })}#at${start}-${end}`,
  directive: (id) => address('/van-ban', { id }),
  official: (name) => address('/can-bo', { name }),
  figures: (q) => address('/so-lieu', { q }),
  watches: (name) => address('/theo-doi', { name }),
  desk: (state) => address('/doi-chieu', state),
};
