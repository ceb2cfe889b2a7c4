// What is added: sent one after the other, then asked after until the server is done with it.

import { address, ask, post, Fault } from './api.js';
import { t } from './words.js';

const PAUSE = 250; // milliseconds between two questions
const PATIENCE = 1500; // where too much waits already

/** {name, body, params?, batch, state, counts, outcomes, fault?, sent?}, in the order they came. */
export const all = [];

let changed = () => {};
let batch = 0; // what was given at once
let largest = 0; // bytes of one; asked for before the first is sent
let sending = false;
let following = false;

/** Who is told when something happened to one of them, or to all. */
export function onChange(listener) {
  changed = listener;
}

/** Sends files, or texts with what is known of them. */
export function take(some) {
  batch++;
  for (const { name, body, params } of some) {
    all.push({ name, body, params: params ?? { name }, batch, state: 'sending', counts: {}, outcomes: [] });
  }
  changed();
  sendAll();
}

export function again(one) {
  Object.assign(one, { state: 'sending', counts: {}, outcomes: [], fault: undefined, sent: undefined });
  changed(one);
  sendAll();
}

export const over = (one) => one.state === 'done' || one.state === 'failed';

/** Forgets what is over. */
export function clear() {
  all.splice(0, all.length, ...all.filter((one) => !over(one)));
  changed();
}

/** Uploads that the server still works on, though the page was loaded anew since. */
export function recall(jobs) {
  for (const job of jobs) {
    if (!over(job) && !all.some((one) => one.sent === job.id)) {
      all.push({ ...job, name: job.name ?? t('add.pasted'), sent: job.id, batch, outcomes: [] });
    }
  }
  followAll();
}

const pause = (time) => new Promise((done) => setTimeout(done, time));

async function sendAll() {
  if (sending) {
    return;
  }
  sending = true;
  for (let one = unsent(); one; one = unsent()) {
    await send(one);
  }
  sending = false;
}

const unsent = () => all.find((one) => one.state === 'sending');

async function followAll() {
  if (following) {
    return;
  }
  following = true;
  for (let one = unknown(); one; one = unknown()) {
    await follow(one);
  }
  following = false;
}

const unknown = () => all.find((one) => one.sent && !over(one));

async function send(one) {
  try {
    largest ||= (await ask('jobs', {})).largest;
    if (one.body.size > largest) { // a server that refuses in the middle looks like one that is gone
      fail(one, { message: t('error.too.large'), help: t('error.too.large.help') });
      changed(one);
      return;
    }
    const job = await post(address('jobs', one.params), one.body);
    Object.assign(one, { sent: job.id, state: job.state });
    followAll();
  } catch (fault) {
    const told = inWords(fault);
    if (told.code === 'upload.full') {
      await pause(PATIENCE); // it goes on by itself
      return;
    }
    fail(one, told);
  }
  changed(one);
}

async function follow(one) {
  try {
    const job = await ask(`jobs/${one.sent}`, { from: one.outcomes.length || '' });
    one.outcomes.push(...job.outcomes);
    const { state, counts, fault } = job;
    Object.assign(one, { state, counts, fault });
    if (state === 'done') {
      one.body = undefined; // it is in the index, and need not be held any more
    }
  } catch (fault) {
    fail(one, inWords(fault));
  }
  changed(one);
  if (!over(one)) {
    await pause(PAUSE);
  }
}

function fail(one, fault) {
  Object.assign(one, { state: 'failed', fault });
}

function inWords(fault) {
  return fault instanceof Fault
    ? fault.told
    : { message: t('error.unreachable'), help: t('error.unreachable.help') };
}
