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

type Reply = (answer: Answer<keyof AllCalls>) => void;

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

const answerPage = (listening: Listening, name: keyof PageCalls, payload: unknown, sender: Sender) => {
  const caller = callerOf(sender);
  const checked = PAGE_PAYLOADS[name](payload);
  if (!caller) return Promise.resolve(fail({ code: 'refused-sender' as const, detail: sender.url }));
  if (!checked) return Promise.resolve(fail({ code: 'bad-payload' as const, detail: name }));
  const handle = listening.page?.[name] as (payload: unknown, caller: Caller) => Promise<Answer<keyof PageCalls>>;
  return handle(checked, caller);
};

const answerFrame = (listening: Listening, name: keyof FrameCalls, payload: unknown, sender: Sender) => {
  const url = frameUrlOf(sender);
  const checked = PAGE_PAYLOADS[name](payload);
  if (!url) return Promise.resolve(fail({ code: 'refused-sender' as const, detail: sender.url }));
  if (!checked) return Promise.resolve(fail({ code: 'bad-payload' as const, detail: name }));
  const handle = listening.frame?.[name] as (payload: unknown, url: string) => Promise<Answer<keyof FrameCalls>>;
  return handle(checked, url);
};

const answerOwn = (listening: Listening, name: keyof OwnCalls, payload: unknown, sender: Sender) => {
  if (!isOwnPage(sender)) return Promise.resolve(fail({ code: 'refused-sender' as const, detail: sender.url }));
  const handle = listening.own[name] as (payload: unknown) => Promise<Answer<keyof OwnCalls>>;
  return handle(payload);
};

const reply = async (answer: () => Promise<Answer<keyof AllCalls>>, where: string, listening: Listening) => {
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
    if (listening.page && Object.hasOwn(listening.page, name)) {
      const call = name as keyof PageCalls;
      void reply(() => answerPage(listening, call, payload, sender), name, listening).then(sendResponse);
      return true;
    }
    if (listening.frame && Object.hasOwn(listening.frame, name)) {
      const call = name as keyof FrameCalls;
      void reply(() => answerFrame(listening, call, payload, sender), name, listening).then(sendResponse);
      return true;
    }
    if (!Object.hasOwn(listening.own, name)) return false;
    const call = name as keyof OwnCalls;
    void reply(() => answerOwn(listening, call, payload, sender), name, listening).then(sendResponse);
    return true;
  });
};
