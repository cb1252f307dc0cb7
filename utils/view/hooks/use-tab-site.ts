import { useEffect, useState } from 'preact/hooks';
import type { CallError } from '../../browser/errors';
import { type SiteStatus, sendCommand } from '../../browser/messages';
import { native } from '../../browser/native';

interface TabSite {
  tabId?: number;
  /** Its address, where the browser lets us know it. */
  url?: string;
  status?: SiteStatus;
  /** The background did not answer. */
  error?: CallError;
}

const askAboutTab = async (): Promise<TabSite> => {
  const [tab] = await native().tabs.query({ active: true, currentWindow: true });
  const answer = await sendCommand('site.status', { url: tab?.url ?? '', tabId: tab?.id });
  const place = { tabId: tab?.id, ...(tab?.url ? { url: tab.url } : {}) };
  return answer.ok ? { ...place, status: answer.value } : { ...place, error: answer.error };
};

/** The tab behind the popup and what is known of its site; asked again after `reload`. */
export const useTabSite = (): TabSite & { reload: () => void } => {
  const [site, setSite] = useState<TabSite>({});
  const reload = (): void => void askAboutTab().then(setSite);
  useEffect(reload, []);
  return { ...site, reload };
};
