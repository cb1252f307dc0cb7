import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { importArchive } from '../../../utils/pipeline/backup/import-archive';
import { listAlerts } from '../../../utils/store/alerts';
import { exportArchive } from '../../../utils/store/backup/export-archive';
import { listVersions } from '../../../utils/store/versions';
import { ADDRESS, ID } from '../stand-ins/check-page';
import { LAW_FAR_AWAY, LICENCE_STAYS, pageWith, textOf } from '../stand-ins/edition-pages';
import { look } from '../stand-ins/look';
import { makeTestPorts } from '../stand-ins/make-test-ports';
import { watching } from '../stand-ins/watching';

/** The address says nothing; the page names its own, as sites with a text for each country do. */
const inRegion = (region: string, text: string): string =>
  pageWith(text).replace(
    '</title>',
    `</title><link rel="canonical" href="${ADDRESS.replace('/terms', `/${region}/terms`)}">`,
  );
const US = {
  law: LAW_FAR_AWAY,
  extra: 'The harbour of the far shore runs the service, from its office at the long quay.',
};
const us = (text = {}): string => inRegion('us', textOf({ ...US, ...text }));
const ie = (text = {}): string => inRegion('ie', textOf(text));

describe("another region's text at the same address", { timeout: 60_000 }, () => {
  it('is a variant, alarms nobody, and each of the two goes on by itself', async () => {
    const ports = await watching();
    expect(await look(ports, us())).toBe('first');
    expect(await look(ports, ie())).toBe('variant');
    expect(await look(ports, us())).toBe('same');
    expect(await look(ports, ie())).toBe('same');
    expect(await listAlerts(ports.archive)).toEqual([]);
    expect((await listVersions(ports.archive, ID)).map(({ region }) => region)).toEqual(['IE', 'US']);
    const other = makeTestPorts();
    expect(await importArchive(other, await exportArchive(ports.archive, 1))).toMatchObject({ ok: true });
    expect(await other.archive.lineages.toArray()).toEqual(await ports.archive.lineages.toArray());

    expect(await look(ports, us({ licence: LICENCE_STAYS }))).toBe('changed');
    expect(await look(ports, ie())).toBe('same');
    expect(await listAlerts(ports.archive)).toHaveLength(1);
    expect((await ports.archive.lineages.toArray()).map(({ regions }) => regions)).toEqual([['US'], ['IE']]);
  });

  it('is told as a change once nobody saw the first one for very long', async () => {
    const ports = await watching();
    await look(ports, us());
    expect(await look(ports, ie())).toBe('variant');
    const outcomes: unknown[] = [];
    for (let days = 0; days < 20; days++) outcomes.push(await look(ports, ie()));
    expect(outcomes.filter((outcome) => outcome !== 'same')).toEqual(['changed']);
    expect(await ports.archive.lineages.toArray()).toMatchObject([{ regions: ['US', 'IE'] }]);
    const [newest, , first] = await listVersions(ports.archive, ID);
    expect(newest?.previousId).toBe(first?.id);
  });
});
