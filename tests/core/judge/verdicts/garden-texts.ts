/** Terms of our own, in five languages: enough sentences that stay, and some that may come or go. */
export interface GardenText {
  rest: string[];
  /** A promise that may go, and a rule that may come: substance, whatever the language. */
  promise: string;
  rule: string;
  /** A line that gives the document's day. */
  updated: (iso: string) => string;
  effective: (iso: string) => string;
  /** A sentence for the head of a text, on the day from which it holds. */
  head: (iso: string) => string;
}

export type Lang = 'en' | 'de' | 'fr' | 'es' | 'it';

const long = (lang: string) => (iso: string) =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
/** A day as a page in that language writes it. */
export const DAY_IN: Record<Lang, (iso: string) => string> = {
  en: long('en'),
  de: long('de'),
  fr: long('fr'),
  es: long('es'),
  it: long('it'),
};

export const GARDENS: Record<Lang, GardenText> = {
  en: {
    rest: [
      '# Using Pond',
      'Pond is a place where people show each other what they grow in their gardens.',
      'You choose a name for your garden and may change it once a month.',
      'Gardens that nobody has watered for a year are given back to the meadow.',
      '# Your plants',
      'You water your own plants, and your neighbours water theirs.',
    ],
    promise: 'We lend every gardener a spade for as long as the garden is kept.',
    rule: 'You must not sell seeds to other gardeners without telling us first.',
    updated: (iso) => `Last updated: ${DAY_IN.en(iso)}`,
    effective: (iso) => `Effective date: ${DAY_IN.en(iso)}`,
    head: (iso) => `These terms take effect on ${DAY_IN.en(iso)}.`,
  },
  de: {
    rest: [
      '# Der Teich',
      'Der Teich ist ein Ort, an dem Menschen einander zeigen, was in ihren Gärten wächst.',
      'Sie wählen einen Namen für Ihren Garten und können ihn einmal im Monat wechseln.',
      'Gärten, die ein Jahr lang niemand gegossen hat, fallen an die Wiese zurück.',
      '# Ihre Pflanzen',
      'Sie gießen Ihre eigenen Pflanzen, und Ihre Nachbarn gießen ihre.',
    ],
    promise: 'Wir leihen jedem Gärtner einen Spaten, solange der Garten gepflegt wird.',
    rule: 'Sie dürfen anderen Gärtnern keine Samen verkaufen, ohne uns vorher Bescheid zu geben.',
    updated: (iso) => `Zuletzt aktualisiert: ${DAY_IN.de(iso)}`,
    effective: (iso) => `Gültig ab: ${DAY_IN.de(iso)}`,
    head: (iso) => `Diese Nutzungsbedingungen treten am ${DAY_IN.de(iso)} in Kraft.`,
  },
  fr: {
    rest: [
      '# L’étang',
      'L’étang est un lieu où chacun montre aux autres ce qui pousse dans son jardin.',
      'Vous choisissez un nom pour votre jardin et vous pouvez le changer une fois par mois.',
      'Les jardins que personne n’a arrosés pendant un an reviennent à la prairie.',
      '# Vos plantes',
      'Vous arrosez vos propres plantes, et vos voisins arrosent les leurs.',
    ],
    promise: 'Nous prêtons une bêche à chaque jardinier tant que le jardin est entretenu.',
    rule: 'Vous ne devez pas vendre de graines aux autres jardiniers sans nous le dire d’abord.',
    updated: (iso) => `Dernière mise à jour : ${DAY_IN.fr(iso)}`,
    effective: (iso) => `Date d’entrée en vigueur : ${DAY_IN.fr(iso)}`,
    head: (iso) => `Ces conditions entreront en vigueur le ${DAY_IN.fr(iso)}.`,
  },
  es: {
    rest: [
      '# El estanque',
      'El estanque es un lugar donde las personas se muestran lo que crece en sus jardines.',
      'Usted elige un nombre para su jardín y puede cambiarlo una vez al mes.',
      'Los jardines que nadie ha regado durante un año vuelven a ser prado.',
      '# Sus plantas',
      'Usted riega sus propias plantas, y sus vecinos riegan las suyas.',
    ],
    promise: 'Prestamos una pala a cada jardinero mientras el jardín se cuide.',
    rule: 'Usted no debe vender semillas a otros jardineros sin avisarnos primero.',
    updated: (iso) => `Última actualización: ${DAY_IN.es(iso)}`,
    effective: (iso) => `Fecha de entrada en vigor: ${DAY_IN.es(iso)}`,
    head: (iso) => `Estas condiciones entrarán en vigor el ${DAY_IN.es(iso)}.`,
  },
  it: {
    rest: [
      '# Lo stagno',
      'Lo stagno è un luogo dove le persone si mostrano quello che cresce nei loro giardini.',
      'Lei sceglie un nome per il suo giardino e può cambiarlo una volta al mese.',
      'I giardini che nessuno ha annaffiato per un anno tornano al prato.',
      '# Le sue piante',
      'Lei annaffia le sue piante, e i suoi vicini annaffiano le loro.',
    ],
    promise: 'Prestiamo una vanga a ogni giardiniere finché il giardino è curato.',
    rule: 'Lei non deve vendere semi ad altri giardinieri senza avvisarci prima.',
    updated: (iso) => `Ultimo aggiornamento: ${DAY_IN.it(iso)}`,
    effective: (iso) => `Data di entrata in vigore: ${DAY_IN.it(iso)}`,
    head: (iso) => `Queste condizioni entreranno in vigore il ${DAY_IN.it(iso)}.`,
  },
};
