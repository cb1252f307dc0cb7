import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { noteLinks } from '../../utils/pipeline/watch/note-links';
import { listAlerts } from '../../utils/store/alerts';
import { listVersions } from '../../utils/store/versions';
import { ADDRESS, ID } from './stand-ins/check-page';
import { look } from './stand-ins/look';
import { LICENCE_SURVIVES, termsPage } from './stand-ins/pages';
import { watching } from './stand-ins/watching';

const PRINT = `${ADDRESS}/print`;
const CHANGED = termsPage({ licence: LICENCE_SURVIVES, updated: '9 March 2026' });

const printed = (html: string, canonical?: string): string =>
  html
    .replace('</title>', ` (print)</title>${canonical ? `<link rel="canonical" href="${canonical}">` : ''}`)
    .replace('<h1>', '<p>Printed from Murmur on the day on which you printed it.</p><h1>');

describe('a copy for printing', { timeout: 60_000 }, () => {
  it.each([
    ['by its address', PRINT, undefined],
    ['by what it says', `${ADDRESS}-2026-p`, '/terms'],
  ])('is known %s, and is no second text', async (_, url, canonical) => {
    const ports = await watching(termsPage());
    expect(await look(ports, printed(termsPage(), canonical), { url })).toBe('held');
    expect(await look(ports, printed(CHANGED, canonical), { url })).toBe('held');
    expect(
      await look(
        ports,
        termsPage().replace('</title>', canonical ? `</title><link rel="canonical" href="${canonical}">` : '</title>'),
        { url },
      ),
    ).toBe('same');
    expect(await listVersions(ports.archive, ID)).toHaveLength(1);
    expect(await ports.archive.lineages.count()).toBe(1);
    expect((await ports.archive.lineages.toArray())[0]?.held).toBeUndefined();
    expect(await look(ports, CHANGED)).toBe('changed');
    expect(await listAlerts(ports.archive)).toHaveLength(1);
  });

  it.each(['https://other.example/terms', '/', '/terms?copy=2'])(
    'is not believed when it says %s',
    async (canonical) => {
      const ports = await watching(termsPage());
      const url = 'https://murmur.example/house-rules';
      const other = printed(
        termsPage({ extra: ['Sellers pay a fee for every thing they sell on the service.'] }),
        canonical,
      );
      expect(await look(ports, other, { url })).toBe('first');
    },
  );

  it('is never another document, nor an address of one', async () => {
    const ports = await watching(termsPage());
    const links = [
      { href: PRINT, text: 'Terms of Service', isInFrame: true },
      { href: 'https://murmur.example/privacy/print', text: 'Privacy Policy', isInFrame: true },
      { href: 'https://murmur.example/privacy?print=1', text: 'Privacy Policy', isInFrame: true },
    ];
    expect(await noteLinks(ports, { serviceId: 'murmur', links })).toMatchObject({ added: 0 });
    expect(await ports.archive.documents.count()).toBe(1);
  });
});
