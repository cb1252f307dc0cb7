import { addCatalogue, catalogueOf } from '../../../utils/i18n/catalogues';

/** A language nobody speaks: the English messages in Arabic letters, a third longer, read from right to left. */
export const RIGHT_TO_LEFT = 'ar-EG';

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';
const letterOf = (letter: string): string => LETTERS[letter.toLowerCase().charCodeAt(0) - 97] ?? letter;
const lengthened = (word: string): string => word + word.slice(0, Math.ceil(word.length / 3));

// Messages that choose among cases stay as they are: their cases would need a parser.
const pseudo = (message: string): string =>
  /\{\w+,/.test(message)
    ? message
    : message
        .split(/(\{\w+\})/)
        .map((part) =>
          part.startsWith('{')
            ? part
            : part.replace(/[a-z]+/gi, (word) => lengthened(word).replace(/[a-z]/gi, letterOf)),
        )
        .join('');

addCatalogue(
  'ar',
  Object.fromEntries(Object.entries(catalogueOf('en') ?? {}).map(([id, message]) => [id, pseudo(message)])),
);
