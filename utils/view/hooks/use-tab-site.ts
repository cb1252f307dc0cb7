import { useEffect, useState } from 'preact/hooks';
import { type SiteStatus, sendCommand } from '../../browser/messages';
import { native } from '../../browser/native';

/** The tab behind the popup and what is known of its site; asked again after `reload`. */
export const useTabSite = (): { tabId?: number; status?: SiteStatus; reload: () => void } => {
  const [site, setSite] = useState<{ tabId?: number; status?: SiteStatus }>({});
  const [round, setRound] = useState(0);
  // a new round is a new question
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const [tab] = await native().tabs.query({ active: true, currentWindow: true });
      const answer = await sendCommand('site.status', { url: tab?.url ?? '', tabId: tab?.id });
      setSite({ tabId: tab?.id, status: answer.ok ? answer.value : NO_SITE });
    };
    void ask();
  }, [round]);
  return { ...site, reload: () => setRound((count) => count + 1) };
};

const NO_SITE: SiteStatus = { name: '', documents: [], candidates: [], origins: [] };
