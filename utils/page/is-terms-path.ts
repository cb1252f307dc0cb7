// Only a sieve: the vocabulary of 25 languages is too large for a page, so the background decides.
const PATH =
  /terms|\btos\b|privacy|legal|polic|guideline|rules|standards|conditions|cookie|agb|datenschutz|nutzung|impressum|confidential|privaci|privat|termin|regulamin|aviso|gizlilik/i;

/** Whether an address could be one of terms, by its path alone. */
export const isTermsPath = (url: string): boolean => URL.canParse(url) && PATH.test(new URL(url).pathname);
