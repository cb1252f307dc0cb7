import { tokenise } from '../text/tokenise';

// Accents come and go, in addresses above all; only those of Latin, Greek and Cyrillic are dropped.
const ACCENTS = /[\u0300-\u036f]/g;

/** Words for comparing link texts and addresses: `tokenise` without accents and without Turkish dotless i. */
export function foldWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(ACCENTS, '').normalize('NFKC');
  return tokenise(plain.replaceAll('ı', 'i'));
}
