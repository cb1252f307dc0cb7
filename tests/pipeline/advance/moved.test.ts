import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DAY } from '../../../utils/pipeline/check/next-check';
import { checkDue } from '../../../utils/pipeline/check-due';
import { noteLinks } from '../../../utils/pipeline/watch/note-links';
import { listAlerts } from '../../../utils/store/alerts';
import { listSightings } from '../../../utils/store/sightings';
import { listVersions } from '../../../utils/store/versions';
import { ADDRESS, ID } from '../stand-ins/check-page';
import { look } from '../stand-ins/look';
import { answerHtml, LICENCE_SURVIVES, termsPage } from '../stand-ins/pages';
import { watching } from '../stand-ins/watching';

const NEW_ADDRESS = 'https://murmur.example/legal/terms-of-service';
const FEE = ['We may charge a fee of ten euros for each account from now on.'];
const CHANGED = termsPage({ licence: LICENCE_SURVIVES, updated: '2 March 2026' });

describe('terms that moved and changed at once', () => {
  it('go on in their line, when the old address is gone and the site links to the new one', async () => {
    const ports = await watching();
    ports.site.set(ADDRESS, () => answerHtml(termsPage()));
    await checkDue(ports);
    ports.clock.now += 2 * DAY;
    ports.site.set(ADDRESS, () => new Response('', { status: 404 }));
    await checkDue(ports);
    const links = [{ href: NEW_ADDRESS, text: 'Terms of Service', isInFrame: true }];
    expect(await noteLinks(ports, { serviceId: 'murmur', links })).toMatchObject({ added: 1 });
    ports.site.set(NEW_ADDRESS, () => answerHtml(CHANGED));
    await checkDue(ports);
    expect((await listSightings(ports.archive, ID))[0]?.outcome).toBe('changed');
    expect(await listAlerts(ports.archive)).toHaveLength(1);
    const document = await ports.archive.documents.get(ID);
    expect(document?.blocked).toBeUndefined();
    expect(document?.addresses.map(({ url, replacedBy }) => [url, replacedBy])).toEqual([
      [ADDRESS, NEW_ADDRESS],
      [NEW_ADDRESS, undefined],
    ]);
    ports.asked.length = 0;
    ports.clock.now += 9 * DAY;
    await checkDue(ports);
    expect(ports.asked.map(({ url }) => url)).toEqual([NEW_ADDRESS]);
  });

  it('wait for a second look, when only visits tell', async () => {
    const ports = await watching();
    await look(ports, termsPage());
    expect(await look(ports, CHANGED, { url: NEW_ADDRESS })).toBe('held');
    expect(await listAlerts(ports.archive)).toEqual([]);
    expect(await look(ports, CHANGED, { url: NEW_ADDRESS })).toBe('changed');
    expect(await listAlerts(ports.archive)).toHaveLength(1);
    expect(await look(ports, CHANGED, { url: NEW_ADDRESS })).toBe('same');
  });

  it('are another text, when the old address goes on showing its own', async () => {
    const ports = await watching();
    await look(ports, termsPage());
    expect(await look(ports, CHANGED, { url: NEW_ADDRESS })).toBe('held');
    expect(await look(ports, termsPage())).toBe('same');
    expect(await look(ports, CHANGED, { url: NEW_ADDRESS })).toBe('first');
    expect(await look(ports, termsPage())).toBe('same');
    expect(await look(ports, CHANGED, { url: NEW_ADDRESS })).toBe('same');
    expect(await listAlerts(ports.archive)).toEqual([]);
    const lines = await ports.archive.lineages.toArray();
    expect(lines.map(({ held, heldSnapshot }) => held ?? heldSnapshot)).toEqual([undefined, undefined]);
    expect(await ports.archive.snapshots.count()).toBe(2);
  });
});

describe('two addresses of a document', () => {
  it('that come to show one text are one line, and a later change is told once', async () => {
    const ports = await watching();
    const url = `${ADDRESS}/`;
    await look(ports, termsPage());
    expect(await look(ports, termsPage({ extra: FEE }), { url })).toBe('first');
    expect(await look(ports, termsPage({ extra: FEE }))).toBe('changed');
    expect(await listAlerts(ports.archive)).toHaveLength(1);
    const lines = await ports.archive.lineages.toArray();
    expect(lines.map(({ urls }) => urls)).toEqual([[ADDRESS, url]]);
    const versions = await listVersions(ports.archive, ID);
    expect(new Set(versions.map(({ lineageId }) => lineageId))).toEqual(new Set([lines[0]?.id]));
    expect(await look(ports, CHANGED)).toBe('changed');
    expect(await look(ports, CHANGED, { url })).toBe('same');
    expect(await listAlerts(ports.archive)).toHaveLength(2);
  });

  it('are one when the newer comes to show the older’s text, and nothing has changed', async () => {
    const ports = await watching();
    const url = `${ADDRESS}/2025`;
    await look(ports, termsPage());
    await look(ports, termsPage({ extra: FEE }), { url });
    expect(await look(ports, termsPage(), { url })).toBe('same');
    expect((await ports.archive.lineages.toArray()).map(({ urls }) => urls)).toEqual([[ADDRESS, url]]);
    expect(await listAlerts(ports.archive)).toEqual([]);
  });
});

it('a document keeps the title of its main text', async () => {
  const ports = await watching();
  await look(ports, termsPage());
  const other = termsPage({ extra: FEE }).replaceAll('Terms of Service', 'Terms for sellers');
  expect(await look(ports, other, { url: `${ADDRESS}/sellers` })).toBe('first');
  expect((await ports.archive.documents.get(ID))?.title).toContain('Terms of Service');
});
