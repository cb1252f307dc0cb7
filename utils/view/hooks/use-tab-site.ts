import { useEffect, useState } from 'preact/hooks';
import type { CallError } from '../../browser/errors';
import { type SiteStatus, sendCommand } from '../../browser/messages';
import { native } from '../../browser/native';

interface TabSite {
  tabId?: number;
  status?: SiteStatus;
  /** The background did not answer. */
  error?: CallError;
}

const askAboutTab = async (): Promise<TabSite> => {
  const [tab] = await native().tabs.query({ active: true, currentWindow: true });
  const answer = await sendCommand('site.status', { url: tab?.url ?? '', tabId: tab?.id });
  return answer.ok ? { tabId: tab?.id, status: answer.value } : { tabId: tab?.id, error: answer.error };
};

/** The tab behind the popup and what is known of its site; asked again after `reload`. */
export const useTabSite = (): TabSite & { reload: () => void } => {
  const [site, setSite] = useState<TabSite>({});
  const reload = (): void => void askAboutTab().then(setSite);
  useEffect(reload, []);
  return { ...site, reload };
};
