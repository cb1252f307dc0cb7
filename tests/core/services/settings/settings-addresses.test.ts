import { describe, expect, it } from 'vitest';
import { isSettingsPage } from '../../../../utils/core/services/settings/is-settings-page';
import { readDeclarations } from '../declared-services';
import ORDINARY from './ordinary-pages.json';

const declarations = readDeclarations();
const withSettings = declarations.filter(({ settings = [] }) => settings.length > 0);
const ownersOf = (url: string): string[] =>
  declarations.filter((declaration) => isSettingsPage(url, declaration)).map(({ id }) => id);

/** As somebody's page has it. */
const named = (address: string): string => address.replaceAll('*', 'wren');

describe(`the declared settings of ${withSettings.length} services`, () => {
  it('are of thirty services or more', () => expect(withSettings.length).toBeGreaterThanOrEqual(30));

  it.each(withSettings)('$id: each is recognised, by its own service alone', ({ id, settings = [] }) => {
    for (const { address, alsoAt = [] } of settings)
      for (const url of [address, ...alsoAt].map(named)) expect(ownersOf(url), url).toEqual([id]);
  });

  it.each(withSettings)('$id: each says where it was found, and leads somewhere', ({ settings = [] }) => {
    for (const { address, source } of settings) {
      expect(source, address).toMatch(/\S/);
      expect(address, 'only other addresses name nobody').not.toContain('*');
    }
  });
});

describe('what is no page of settings', () => {
  it('has its pages in the table for every service with settings', () => {
    expect(Object.keys(ORDINARY).sort()).toEqual(withSettings.map(({ id }) => id).sort());
  });

  it.each(Object.entries(ORDINARY))('%s: feeds, messages, people and articles', (_, pages) => {
    for (const url of pages) expect(ownersOf(url), url).toEqual([]);
  });

  it('are terms, wherever they are', () => {
    for (const { documents } of declarations)
      for (const url of documents.flatMap(({ addresses, alsoAt = [] }) => [...addresses, ...alsoAt]))
        expect(ownersOf(url), url).toEqual([]);
  });
});
