import { DAY_IN, GARDENS, type Lang } from './garden-texts';
import { checkScenarios, LANGS, midnight, type Scenario } from './scenario';

const { rest, promise, rule, updated } = GARDENS.en;
const DAY_TO_COME = '2024-07-01';
const changed: Pick<Scenario, 'before' | 'after' | 'severity'> = {
  ...{ before: [...rest, promise], after: [...rest, rule] },
  severity: 1,
};

/** A layer on the site, a note at the head of the text, and a mail that the site shows as a dialog: each with its day. */
const WORDS: Record<Lang, { banner: string; note: string; mail: string }> = {
  en: {
    banner: `We are updating our Terms of Service. The new terms take effect on ${DAY_IN.en(DAY_TO_COME)}.`,
    note: `These terms will change: the new version takes effect on ${DAY_IN.en(DAY_TO_COME)}.`,
    mail: `Hello, we are writing to tell you that we are making changes to our Terms of Service. They will take effect on ${DAY_IN.en(DAY_TO_COME)}. If you keep your garden after that day, you accept them.`,
  },
  de: {
    banner: `Wir aktualisieren unsere Nutzungsbedingungen. Die neuen Bedingungen treten am ${DAY_IN.de(DAY_TO_COME)} in Kraft.`,
    note: `Diese Bedingungen ändern sich: Die neue Fassung tritt am ${DAY_IN.de(DAY_TO_COME)} in Kraft.`,
    mail: `Guten Tag, wir ändern unsere Nutzungsbedingungen. Die Änderungen treten am ${DAY_IN.de(DAY_TO_COME)} in Kraft. Sie können Ihren Garten bis dahin aufgeben.`,
  },
  fr: {
    banner: `Nous mettons à jour nos conditions d’utilisation. Les nouvelles conditions entreront en vigueur le ${DAY_IN.fr(DAY_TO_COME)}.`,
    note: `Ces conditions vont changer : la nouvelle version entrera en vigueur le ${DAY_IN.fr(DAY_TO_COME)}.`,
    mail: `Bonjour, nous modifions nos conditions d’utilisation. Ces modifications entreront en vigueur le ${DAY_IN.fr(DAY_TO_COME)}. Vous pouvez rendre votre jardin avant cette date.`,
  },
  es: {
    banner: `Estamos actualizando nuestros términos. Los nuevos términos entrarán en vigor el ${DAY_IN.es(DAY_TO_COME)}.`,
    note: `Estos términos van a cambiar: la nueva versión entrará en vigor el ${DAY_IN.es(DAY_TO_COME)}.`,
    mail: `Hola, actualizaremos nuestros términos. Los cambios entrarán en vigor el ${DAY_IN.es(DAY_TO_COME)}. Puede dejar su jardín antes de ese día.`,
  },
  it: {
    banner: `Stiamo aggiornando i nostri termini. I nuovi termini entreranno in vigore il ${DAY_IN.it(DAY_TO_COME)}.`,
    note: `Questi termini stanno cambiando: la nuova versione entrerà in vigore il ${DAY_IN.it(DAY_TO_COME)}.`,
    mail: `Gentile utente, stiamo modificando i nostri termini. Le modifiche entreranno in vigore il ${DAY_IN.it(DAY_TO_COME)}. Può lasciare il suo giardino prima di quel giorno.`,
  },
};

const everyLanguage = LANGS.flatMap((lang): Scenario[] => {
  const { rest, promise, rule } = GARDENS[lang];
  const { banner, note, mail } = WORDS[lang];
  const says = { 'lead-time': { date: midnight(DAY_TO_COME) } };
  const seen = { lang, before: [...rest, promise], after: [...rest, rule], severity: 1 as const };
  const evidence = ['no-own-date', 'notice-site', 'lead-time'];
  return [
    {
      ...{ name: 'a banner named the day', ...seen, banners: [['2024-05-20', banner]] },
      ...{ evidence, says: { 'lead-time': { days: 42, date: midnight(DAY_TO_COME) } } },
    },
    { name: 'a dialog in the words of a mail', ...seen, banners: [['2024-05-20', mail]], evidence, says },
    {
      name: 'the text says that it will change, and nothing else is new',
      ...{ lang, before: rest, after: [note, ...rest], severity: 1 },
      ...{ evidence: ['own-date-new', 'notice-document', 'lead-time'], says: { 'lead-time': { days: 30 } } },
    },
  ];
});

const BANNER = 'We have updated our Terms of Service.';
const NOTICED = ['no-own-date', 'notice-site'];

checkScenarios('announced', [
  ...everyLanguage,
  { name: 'a banner of what has been', ...changed, banners: [['2024-05-30', BANNER]], evidence: NOTICED },
  { name: 'a banner a week after the change', ...changed, banners: [['2024-06-08', BANNER]], evidence: NOTICED },
  {
    name: 'a banner that gives no day',
    ...changed,
    ...{ banners: [['2024-04-20', 'We are making changes to our terms of service.']], evidence: NOTICED },
  },
  {
    name: 'the page’s date moved as well',
    ...{ before: [updated('2024-01-12'), ...rest, promise], after: [updated('2024-05-28'), ...rest, rule] },
    ...{ banners: [['2024-05-20', BANNER]], severity: 1, evidence: ['own-date-moved', 'notice-site'] },
  },
  {
    name: 'nobody looked between: somebody was told all the same',
    ...{ ...changed, looks: 0, banners: [['2024-05-20', BANNER]], evidence: NOTICED },
  },
  {
    name: 'two banners: the one that looks ahead is the notice',
    ...changed,
    banners: [
      ['2024-05-10', BANNER],
      ['2024-05-20', WORDS.en.banner],
    ],
    evidence: [...NOTICED, 'lead-time'],
  },
  {
    name: 'a preview was up',
    ...{ ...changed, evidence: ['no-own-date', 'notice-preview'] },
    notices: [{ at: midnight('2024-05-10'), where: 'preview', kind: 'upcoming', quote: 'Terms as of summer' }],
  },
  {
    name: 'our clock was set back after the banner',
    ...{ ...changed, beforeAt: '2024-05-01', afterAt: '2024-05-18' },
    ...{ banners: [['2024-05-20', BANNER]], evidence: NOTICED },
  },
  {
    name: 'a protection goes, and a banner led to the terms: not loud',
    before: [...rest, 'Our licence to a picture ends when you delete it.'],
    ...{ after: rest, severity: 2, banners: [['2024-05-20', BANNER]], evidence: NOTICED },
  },
]);
