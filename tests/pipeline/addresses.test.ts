import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listAlerts } from '../../utils/store/alerts';
import { listVersions } from '../../utils/store/versions';
import { ID } from './stand-ins/check-page';
import { look } from './stand-ins/look';
import { LICENCE_SURVIVES, termsPage } from './stand-ins/pages';
import { watching } from './stand-ins/watching';

const CHANGED = termsPage({ licence: LICENCE_SURVIVES, updated: '9 March 2026' });
const GERMAN = `<!DOCTYPE html><html lang="de"><head><title>Nutzungsbedingungen</title></head><body><main><h1>Nutzungsbedingungen</h1>
${[
  'Sie müssen mindestens sechzehn Jahre alt sein, um bei uns ein Konto zu eröffnen.',
  'Sie räumen uns ein weltweites Recht ein, Ihre Beiträge zu nutzen, solange sie bei uns stehen.',
  'Sie dürfen andere Menschen auf unserer Seite nicht bedrohen, belästigen oder täuschen.',
  'Sie können Ihr Konto an jedem Tag und ohne Angabe von Gründen schließen.',
  'Wir haften nach den gesetzlichen Vorschriften für Schäden, die wir verursachen.',
  'Für diesen Vertrag gilt das Recht des Landes, in dem Sie wohnen.',
]
  .map((text, index) => `<h2>${index + 1}. Abschnitt</h2><p>${text}</p>`)
  .join('')}</main></body></html>`;

describe('another address of a document', () => {
  it('that shows an older text never looks like a change', async () => {
    const ports = await watching();
    expect(await look(ports, CHANGED)).toBe('first');
    expect(await look(ports, termsPage(), { url: 'https://murmur.example/terms/2025' })).toBe('first');
    expect(await look(ports, CHANGED)).toBe('same');
    expect(await look(ports, termsPage(), { url: 'https://murmur.example/terms/2025' })).toBe('same');
    expect(await listAlerts(ports.archive)).toEqual([]);
  });

  it('that shows the text in force is the same line, and sees it change', async () => {
    const ports = await watching();
    const url = 'https://murmur.example/legal/terms';
    expect(await look(ports, termsPage())).toBe('first');
    expect(await look(ports, termsPage(), { url })).toBe('same');
    expect(await look(ports, CHANGED, { url })).toBe('changed');
    expect(await look(ports, CHANGED)).toBe('same');
    expect(await listAlerts(ports.archive)).toHaveLength(1);
  });
});

describe('another language', () => {
  it('is a variant with its own line, and says nothing', async () => {
    const ports = await watching();
    await look(ports, termsPage());
    expect(await look(ports, GERMAN)).toBe('variant');
    expect(await look(ports, termsPage())).toBe('same');
    expect(await look(ports, GERMAN)).toBe('same');
    expect((await listVersions(ports.archive, ID)).map(({ lang }) => lang)).toEqual(['de', 'en']);
    expect(await listAlerts(ports.archive)).toEqual([]);
  });
});

describe('a visit and a check that are shown different texts', () => {
  it('wait, keep the page meanwhile, and record the change from when it was first seen', async () => {
    const ports = await watching();
    await look(ports, termsPage());
    expect(await look(ports, CHANGED, { how: 'check' })).toBe('held');
    const heldAt = ports.now();
    expect(await ports.archive.snapshots.count()).toBe(2);
    expect(await look(ports, CHANGED, { how: 'check' })).toBe('held');
    expect(await look(ports, CHANGED, { how: 'check' })).toBe('changed');
    expect((await listVersions(ports.archive, ID))[0]?.at).toBe(heldAt);
    expect(await ports.archive.snapshots.count()).toBe(2);
  });

  it('get a line each when they never agree, so that a change of either is told', async () => {
    const ports = await watching();
    const signedIn = { extra: ['Signed-in members see this sentence about their account.'] };
    const days = async (count: number, visited: string) => {
      const outcomes: (string | undefined)[] = [];
      for (let day = 0; day < count; day++) {
        outcomes.push(await look(ports, termsPage(), { how: 'check' }), await look(ports, visited));
      }
      return outcomes;
    };
    expect(await days(4, termsPage(signedIn))).toEqual([
      'first',
      'held',
      'same',
      'held',
      'same',
      'variant',
      'same',
      'same',
    ]);
    expect(await listAlerts(ports.archive)).toEqual([]);
    expect(await days(2, termsPage({ ...signedIn, licence: LICENCE_SURVIVES }))).toEqual([
      'same',
      'changed',
      'same',
      'same',
    ]);
    expect(await listAlerts(ports.archive)).toHaveLength(1);
    expect(await ports.archive.snapshots.filter(({ whole }) => whole !== undefined).count()).toBe(0);
  });

  it('drop the held page when the text in force is back', async () => {
    const ports = await watching();
    await look(ports, termsPage());
    await look(ports, CHANGED, { how: 'check' });
    expect(await look(ports, termsPage(), { how: 'check' })).toBe('same');
    expect(await ports.archive.snapshots.count()).toBe(1);
    expect(await listAlerts(ports.archive)).toEqual([]);
  });
});
