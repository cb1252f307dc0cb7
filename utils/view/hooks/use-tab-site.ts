import { useEffect, useState } from 'preact/hooks';
import type { CallError } from '../../browser/errors';
import { type SiteStatus, sendCommand } from '../../browser/messages';
import { native } from '../../browser/native';

export interface OpenTab {
  tabId?: number;
  /** Its address, where the browser lets us know it. */
  url?: string;
}

export interface TabSite extends OpenTab {
  status?: SiteStatus;
  /** The background did not answer. */
  error?: CallError;
}

/** The tab behind the popup. */
export const findTab = async (): Promise<OpenTab> => {
  const [tab] = await native().tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id, ...(tab?.url ? { url: tab.url } : {}) };
};

/** What the background knows of its site. */
export const askAbout = async (tab: OpenTab): Promise<TabSite> => {
  const answer = await sendCommand('site.status', { url: tab.url ?? '', tabId: tab.tabId });
  return answer.ok ? { ...tab, status: answer.value } : { ...tab, error: answer.error };
};

/** The tab behind the popup: what is known of its site at first, then what the background says; asked again after `reload`. */
export const useTabSite = (answer: Promise<TabSite>, first: TabSite = {}): TabSite & { reload: () => void } => {
  const [site, setSite] = useState(first);
  const follow = (asked: Promise<TabSite>): void =>
    void asked.then((now) => setSite((was) => (now.error ? { ...was, ...now } : now)));
  useEffect(() => follow(answer), [answer]);
  return { ...site, reload: () => follow(findTab().then(askAbout)) };
};
