import { loadWords } from '../../browser/assets/word-files';
import { readPreferences } from '../../browser/preferences';
import type { Alert } from '../../core/model/judgement';
import { isOfLater } from '../../core/model/sentence';
import { learnLanguage } from '../../i18n/learn-language';
import { chooseLocale } from '../../i18n/locale';
import { translate, translateSentence } from '../../i18n/translate';
import { findAlert } from '../../store/alerts';
import type { Archive } from '../../store/database';
import { findService } from '../../store/services';

function titleIdOf(alert: Alert | undefined) {
  if (alert?.about === 'settings') return 'notify.settings';
  return alert?.verdict === 'pending' || (alert && isOfLater(alert.headline)) ? 'notify.to-come' : 'notify.one';
}

/** What a notification of these alerts says, in the language of the reader. */
export async function wordNotification(archive: Archive, alertIds: readonly string[]) {
  const { language } = await readPreferences();
  const locale = chooseLocale(language === 'auto' ? navigator.languages : [language]);
  await learnLanguage(locale, loadWords);
  const found = await Promise.all(alertIds.map((id) => findAlert(archive, id)));
  const alerts = found.filter((alert): alert is Alert => alert !== undefined);
  const strongest = [...alerts].sort((a, b) => b.severity - a.severity || b.at - a.at)[0];
  const service = strongest ? ((await findService(archive, strongest.serviceId))?.name ?? strongest.serviceId) : '';
  const headline = strongest ? translateSentence(locale, strongest.headline) : '';
  return alertIds.length === 1
    ? { title: translate(locale, titleIdOf(strongest), { service }), message: headline }
    : {
        title: translate(locale, 'notify.several', { count: alertIds.length }),
        message: translate(locale, 'notify.strongest', { service, headline }),
      };
}
