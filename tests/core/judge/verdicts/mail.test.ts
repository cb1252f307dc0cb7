import { readMail } from '../../../../utils/core/extract/notices/mail/read-mail';
import type { NoticeSeen } from '../../../../utils/core/model/judgement';
import { day } from '../judge-fixture';
import { DAY_IN, GARDENS, type Lang } from './garden-texts';
import { checkScenarios, LANGS, midnight, type Scenario } from './scenario';

const DAY_TO_COME = '2024-07-01';

/** As the user pastes it, on the day above it or on one that the user gave. */
function mail(text: string, sent: string, isDayGiven = false): NoticeSeen {
  const reading = readMail(text, { name: 'Pond', hosts: [] });
  if (reading.outcome === 'none') throw new Error(reading.reason);
  const { kind, quote, iso, termsTypes } = reading.notice;
  return {
    ...{ at: midnight(sent), where: 'mail', kind, quote },
    ...(iso ? { iso } : {}),
    ...(termsTypes ? { termsTypes } : {}),
    ...(isDayGiven ? { isDayGiven: true } : {}),
  };
}

const MAILS: Record<Lang, string> = {
  en: `Hello,\n\nWe are making changes to our Terms of Service. They will take effect on ${DAY_IN.en(DAY_TO_COME)}.`,
  de: `Guten Tag,\n\nwir ändern unsere Nutzungsbedingungen. Die Änderungen treten am ${DAY_IN.de(DAY_TO_COME)} in Kraft.`,
  fr: `Bonjour,\n\nNous modifions nos conditions d’utilisation. Ces modifications entreront en vigueur le ${DAY_IN.fr(DAY_TO_COME)}.`,
  es: `Hola:\n\nActualizaremos nuestros términos. Los cambios entrarán en vigor el ${DAY_IN.es(DAY_TO_COME)}.`,
  it: `Ciao,\n\nstiamo modificando i nostri termini. Le modifiche entreranno in vigore il ${DAY_IN.it(DAY_TO_COME)}.`,
};
const { rest, promise, rule } = GARDENS.en;
const changed = { before: [...rest, promise], after: [...rest, rule], severity: 1 as const };
const HAS_CHANGED = 'We have updated our Terms of Service.';
const BANNER = `We are updating our Terms of Service. The new terms take effect on ${DAY_IN.en(DAY_TO_COME)}.`;

checkScenarios('announced', [
  ...LANGS.map((lang): Scenario => {
    const text = GARDENS[lang];
    return {
      ...{ name: 'an e-mail named the day', lang, severity: 1 },
      ...{ before: [...text.rest, text.promise], after: [...text.rest, text.rule] },
      notices: [mail(MAILS[lang], '2024-05-20')],
      evidence: ['no-own-date', 'notice-mail', 'lead-time', 'mail-unseen'],
      says: { 'lead-time': { days: 42, date: midnight(DAY_TO_COME) }, 'notice-mail': { date: midnight('2024-05-20') } },
    };
  }),
  {
    ...{ name: 'an e-mail that came after the change', ...changed },
    notices: [mail(HAS_CHANGED, '2024-06-10')],
    evidence: ['no-own-date', 'notice-mail', 'mail-unseen'],
  },
  {
    ...{ name: 'the day of which the user gave', ...changed },
    notices: [mail(HAS_CHANGED, '2024-06-10', true)],
    evidence: ['no-own-date', 'notice-mail-by-your-day', 'mail-unseen'],
  },
  {
    ...{ name: 'on the day of the look before', ...changed, beforeAt: '2024-05-20' },
    notices: [mail(HAS_CHANGED, '2024-05-20')],
    evidence: ['no-own-date', 'notice-mail', 'mail-unseen'],
  },
  {
    ...{ name: 'a banner that came first is the notice', ...changed, banners: [['2024-05-10', BANNER]] },
    notices: [mail(MAILS.en, '2024-05-20')],
    evidence: ['no-own-date', 'notice-site', 'lead-time'],
  },
  {
    ...{ name: 'a banner that anybody could have written is not, beside an e-mail', ...changed },
    notices: [
      { at: day('2024-05-10'), where: 'site', kind: 'upcoming', quote: BANNER, iso: DAY_TO_COME },
      mail(MAILS.en, '2024-05-20'),
    ],
    evidence: ['no-own-date', 'notice-mail', 'lead-time', 'mail-unseen'],
  },
]);

checkScenarios('silent', [
  {
    ...{ name: 'an e-mail about another document', ...changed },
    notices: [mail('We have updated our Privacy Policy.', '2024-06-10')],
    evidence: ['no-own-date', 'no-notice'],
  },
  {
    ...{ name: 'an e-mail about an earlier change', ...changed, beforeAt: '2024-05-20' },
    notices: [mail(HAS_CHANGED, '2024-05-10')],
    evidence: ['no-own-date', 'no-notice'],
  },
  {
    ...{ name: 'an e-mail months later', ...changed },
    notices: [mail(HAS_CHANGED, '2024-09-10')],
    evidence: ['no-own-date', 'no-notice'],
  },
]);
