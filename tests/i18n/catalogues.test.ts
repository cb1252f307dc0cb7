import { describe, expect, it } from 'vitest';
import { catalogueLanguages, readCatalogue } from '../../scripts/catalogue-files';
import { LANGUAGES } from '../../utils/i18n/locale';
import { placeholdersOf, selectionsOf } from './placeholders';
import { findUsedIds } from './used-ids';

const english = readCatalogue('en');
const others = LANGUAGES.filter((language) => language !== 'en');
const ids = Object.keys(english);
const namespaces = [...new Set(ids.map((id) => id.split('.')[0] ?? ''))];

describe('the English catalogue', () => {
  it('is there, each message a valid one under an id of its namespace', () => {
    expect(ids.length).toBeGreaterThan(200);
    for (const id of ids) {
      expect(id).toMatch(/^[a-z]+(\.[a-z\d-]+)+$/);
      expect(() => placeholdersOf(english[id] ?? '', 'en-GB'), id).not.toThrow();
    }
  });

  it('says only what the sources use, and all of it', () => {
    const used = findUsedIds(namespaces);
    const isUsed = (id: string): boolean =>
      used.whole.has(id) || [...used.beginnings].some((beginning) => id.startsWith(beginning));
    expect(ids.filter((id) => !isUsed(id))).toEqual([]);
    expect([...used.whole].filter((id) => !(id in english))).toEqual([]);
    const lost = [...used.beginnings].filter((beginning) => !ids.some((id) => id.startsWith(beginning)));
    expect(lost).toEqual([]);
  });

  it('uses typographic quotes and ellipses', () => {
    expect(ids.filter((id) => /\w'\w|"|\.\.\./.test(english[id] ?? ''))).toEqual([]);
  });
});

it('is there for each language that can be chosen, and for no other', () => {
  expect(catalogueLanguages()).toEqual([...LANGUAGES].sort());
});

describe.each(others)('the catalogue of %s', (language) => {
  const messages = readCatalogue(language);

  it('has the same ids', () => expect(Object.keys(messages).sort()).toEqual([...ids].sort()));

  it('wants the values of English, no other and none less, and selects by no other case', () => {
    for (const id of ids) {
      const [ours, theirs] = [english[id] ?? '', messages[id] ?? ''];
      expect(placeholdersOf(theirs, language), id).toEqual(placeholdersOf(ours, 'en-GB'));
      expect(selectionsOf(ours, 'en-GB'), id).toEqual(expect.arrayContaining(selectionsOf(theirs, language)));
    }
  });

  it('is translated: no longer sentence is left in English', () => {
    const same = ids.filter((id) => messages[id] === english[id] && (english[id] ?? '').split(' ').length > 3);
    expect(same).toEqual([]);
  });
});
