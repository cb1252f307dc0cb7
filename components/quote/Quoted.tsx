import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

const QuotedLang = createContext<string | undefined>(undefined);

/** What is quoted below is in that language, not in the reader's; where it is not known, nobody says so. */
export const Quoted = ({ lang, children }: { lang: string | undefined; children: ComponentChildren }) => (
  <QuotedLang.Provider value={lang}>{children}</QuotedLang.Provider>
);

/** The `lang` of quoted words. */
export const useQuotedLang = (): string | undefined => useContext(QuotedLang);
