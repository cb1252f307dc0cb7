import { fail } from '../core/model/result';
import { messageOf } from './errors';
import type { AllCalls, Answer, ExtensionCalls, FrameCalls, OffscreenCalls, PageCalls, PayloadOf } from './messages';
import { native } from './native';
import { PAGE_PAYLOADS } from './page-payloads';

type Sender = chrome.runtime.MessageSender;

/** Who called from a page: the browser's word for it, not the page's. */
export interface Caller {
  tabId: number;
  /** Of the frame, as the browser knows it. */
  url: string;
}

type OwnCalls = ExtensionCalls & OffscreenCalls;
export type PageHandlers = {
  [Name in keyof PageCalls]: (payload: PayloadOf<Name>, caller: Caller) => Promise<Answer<Name>>;
};
export type FrameHandlers = {
  [Name in keyof FrameCalls]: (payload: PayloadOf<Name>, url: string) => Promise<Answer<Name>>;
};
export type OwnHandlers<Calls extends Partial<OwnCalls>> = {
  [Name in keyof Calls & keyof OwnCalls]: (payload: PayloadOf<Name>) => Promise<Answer<Name>>;
};

interface Listening {
  page?: PageHandlers;
  frame?: FrameHandlers;
  own: Partial<OwnHandlers<OwnCalls>>;
  /** Bugs: what a handler throws. */
  report: (error: unknown, where: string) => void;
}

type AnyAnswer = Answer<keyof AllCalls>;
type Reply = (answer: AnyAnswer) => void;

/** A content script of ours in the top frame of a web page, never in a private window. */
const callerOf = (sender: Sender): Caller | undefined => {
  const { tab, frameId, url } = sender;
  if (tab?.id === undefined || tab.incognito || frameId !== 0 || !url || !/^https?:/.test(url)) return;
  return { tabId: tab.id, url };
};

/** A content script of ours in a frame that lies in no tab: only our offscreen page has any. */
const frameUrlOf = ({ tab, url }: Sender): string | undefined =>
  tab === undefined && url && /^https?:/.test(url) ? url : undefined;

const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(native().runtime.getURL('')) === true;

interface Sent {
  name: string;
  payload: unknown;
  sender: Sender;
}

/** From a script in a page that we do not control; `from` is who that is by the browser's word, absent where it is nobody. */
const answerScript = async <From>(
  { name, payload, sender }: Sent,
  from: From | undefined,
  handle: (payload: unknown, from: From) => Promise<AnyAnswer>,
): Promise<AnyAnswer> => {
  if (from === undefined) return fail({ code: 'refused-sender', detail: sender.url });
  const checked = PAGE_PAYLOADS[name as keyof typeof PAGE_PAYLOADS](payload);
  return checked ? handle(checked, from) : fail({ code: 'bad-payload', detail: name });
};

const answerOwn = async (
  { payload, sender }: Sent,
  handle: (payload: unknown) => Promise<AnyAnswer>,
): Promise<AnyAnswer> => (isOwnPage(sender) ? handle(payload) : fail({ code: 'refused-sender', detail: sender.url }));

const handlerIn = <Handle>(handlers: object | undefined, name: string): Handle | undefined =>
  handlers && Object.hasOwn(handlers, name) ? (handlers as Record<string, Handle>)[name] : undefined;

/** Absent for a call that is another context's. */
const answererOf = ({ page, frame, own }: Listening, sent: Sent): (() => Promise<AnyAnswer>) | undefined => {
  const fromPage = handlerIn<(payload: unknown, caller: Caller) => Promise<AnyAnswer>>(page, sent.name);
  if (fromPage) return () => answerScript(sent, callerOf(sent.sender), fromPage);
  const fromFrame = handlerIn<(payload: unknown, url: string) => Promise<AnyAnswer>>(frame, sent.name);
  if (fromFrame) return () => answerScript(sent, frameUrlOf(sent.sender), fromFrame);
  const fromOwn = handlerIn<(payload: unknown) => Promise<AnyAnswer>>(own, sent.name);
  return fromOwn && (() => answerOwn(sent, fromOwn));
};

const reply = async (answer: () => Promise<AnyAnswer>, where: string, listening: Listening) => {
  try {
    return await answer();
  } catch (error) {
    listening.report(error, where);
    return fail({ code: 'bug' as const, detail: messageOf(error) });
  }
};

/** The one listener of a context; synchronous, so that calls for another context are left to it. */
export const listenForCalls = (listening: Listening): void => {
  native().runtime.onMessage.addListener((message: unknown, sender: Sender, sendResponse: Reply) => {
    if (sender.id !== native().runtime.id) return false;
    const { name, payload } = (message ?? {}) as { name?: string; payload?: unknown };
    if (!name) return false;
    const answer = answererOf(listening, { name, payload, sender });
    if (!answer) return false;
    void reply(answer, name, listening).then(sendResponse);
    return true;
  });
};
