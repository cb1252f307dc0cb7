import { loadWords } from '../browser/assets/word-files';
import { readPreferences } from '../browser/preferences';
import { showBadge } from '../browser/told/badge';
import { showNotification } from '../browser/told/notifications';
import type { Alert } from '../core/model/judgement';
import { learnLanguage } from '../i18n/learn-language';
import { chooseLocale } from '../i18n/locale';
import { translate, translateSentence } from '../i18n/translate';
import { countUnread, findAlert } from '../store/alerts';
import type { Archive } from '../store/database';
import { findService } from '../store/services';

/** The badge counts what is adverse and certain. */
const LOUD = 2;

export const refreshBadge = async (archive: Archive): Promise<void> => showBadge(await countUnread(archive, LOUD));

const wordsFor = async (archive: Archive, alertIds: readonly string[]) => {
  const { language } = await readPreferences();
  const locale = chooseLocale(language === 'auto' ? navigator.languages : [language]);
  await learnLanguage(locale, loadWords);
  const found = await Promise.all(alertIds.map((id) => findAlert(archive, id)));
  const alerts = found.filter((alert): alert is Alert => alert !== undefined);
  const strongest = [...alerts].sort((a, b) => b.severity - a.severity || b.at - a.at)[0];
  const service = strongest ? ((await findService(archive, strongest.serviceId))?.name ?? strongest.serviceId) : '';
  const headline = strongest ? translateSentence(locale, strongest.headline) : '';
  return alertIds.length === 1
    ? { title: translate(locale, 'notify.one', { service }), message: headline }
    : {
        title: translate(locale, 'notify.several', { count: alertIds.length }),
        message: translate(locale, 'notify.strongest', { service, headline }),
      };
};

/** One notification for all loud alerts of a run, unless the user wants none; the badge in any case. */
export const tellAlerts = async (archive: Archive, alerts: readonly Alert[]): Promise<void> => {
  await refreshBadge(archive);
  const { areNotificationsOn } = await readPreferences();
  if (!areNotificationsOn) return;
  const ids = alerts.map(({ id }) => id);
  await showNotification(ids, (joined) => wordsFor(archive, joined), Date.now());
};
