import { fail } from '../../core/model/result';
import { messageOf } from '../errors';
import { type Answer, type OffscreenCalls, type PayloadOf, sendOffscreenCall } from '../messages';

const PAGE = 'offscreen.html';
/**
 * A page that takes longer to read is refused; its document is thrown away, since it may hang for good. Longer than a
 * server is waited for.
 */
const LIMIT_MS = 40_000;

let opening: Promise<void> | undefined;

const openPage = async (): Promise<void> => {
  if (await chrome.offscreen.hasDocument()) return;
  await chrome.offscreen.createDocument({
    url: PAGE,
    reasons: [
      chrome.offscreen.Reason.DOM_PARSER,
      chrome.offscreen.Reason.IFRAME_SCRIPTING,
      chrome.offscreen.Reason.BLOBS,
    ],
    justification:
      'Fetches pages of terms in a frame that can ask no other site, reads them, and holds the file of a backup.',
  });
};

/** It may be closed already. */
const closePage = (): Promise<void> => chrome.offscreen.closeDocument().catch(() => undefined);

/** Only one offscreen page may exist, and two creations that race reject. */
const ensurePage = (): Promise<void> => {
  opening ??= openPage().finally(() => {
    opening = undefined;
  });
  return opening;
};

const withinLimit = async <Value>(work: Promise<Value>, limitMs: number): Promise<Value | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limitMs);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
};

type Ask = <Name extends keyof OffscreenCalls>(name: Name, payload: PayloadOf<Name>) => Promise<Answer<Name>>;

const askOnce = async <Name extends keyof OffscreenCalls>(name: Name, payload: PayloadOf<Name>, limitMs: number) => {
  await ensurePage();
  return withinLimit(sendOffscreenCall(name, payload), limitMs);
};

const askTwice = async <Name extends keyof OffscreenCalls>(
  name: Name,
  payload: PayloadOf<Name>,
  limitMs = LIMIT_MS,
): Promise<Answer<Name>> => {
  // It may have closed itself between the look and the call: once more then.
  const answer = await askOnce(name, payload, limitMs)
    .catch(() => askOnce(name, payload, limitMs))
    .catch(messageOf);
  if (typeof answer === 'string') return fail({ code: 'unreachable', detail: answer });
  if (answer) return answer;
  await closePage();
  return fail({ code: 'timeout' });
};

const LOCK = 'clausewatch.offscreen';

/** Chrome's worker has no DOM: the offscreen page reads for it, is opened when needed and closes itself when idle. */
export const askOffscreen = async <Name extends keyof OffscreenCalls>(
  name: Name,
  payload: PayloadOf<Name>,
): Promise<Answer<Name>> => navigator.locks.request(LOCK, { mode: 'shared' }, () => askTwice(name, payload));

/**
 * The same for a call that must be alone with the page, which is thrown away afterwards: with it goes what a site may
 * have left in its frame.
 */
export const askOffscreenAlone = async <Name extends keyof OffscreenCalls>(
  name: Name,
  payload: PayloadOf<Name>,
): Promise<Answer<Name>> =>
  navigator.locks.request(LOCK, async () => {
    // A worker that was stopped in the middle left its page, with what a site had stored there.
    await closePage();
    const answer = await askTwice(name, payload);
    await closePage();
    return answer;
  });

/** Several calls to one page that nobody throws away between them; each may take as long as is said. */
export const holdOffscreen = <Value>(limitMs: number, work: (ask: Ask) => Promise<Value>): Promise<Value> =>
  navigator.locks.request(LOCK, { mode: 'shared' }, () => work((name, payload) => askTwice(name, payload, limitMs)));
