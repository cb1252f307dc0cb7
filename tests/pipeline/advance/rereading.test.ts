import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { EXTRACTOR_REVISION } from '../../../utils/core/extract/extractor-revision';
import { advance } from '../../../utils/pipeline/advance';
import { recordCapture } from '../../../utils/pipeline/record-capture';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { listAlerts } from '../../../utils/store/alerts';
import { listSightings } from '../../../utils/store/sightings';
import { ADDRESS, checkPage, ID } from '../stand-ins/check-page';
import { makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';
import { LICENCE_SURVIVES, termsPage } from '../stand-ins/pages';

const PRIVACY = 'murmur/Privacy Policy';
const FEE = ['A fee of ten euros is due each month.'];
type Step = { done: number; total: number } | undefined;

let ports: TestPorts;
let told: Step[];
let isPaused: boolean;

const see = async (termsType: 'Terms of Service' | 'Privacy Policy', page: string) => {
  const url = termsType === 'Terms of Service' ? ADDRESS : 'https://murmur.example/privacy';
  await recordCapture(ports, {
    ...{ serviceId: 'murmur', termsType, url, at: ports.now(), how: 'check', mediaType: 'text/html' },
    content: await ports.clean(page, url),
  });
};
const upgrade = () =>
  ports.archive.versions.toCollection().modify((version) => {
    version.extractorRevision = EXTRACTOR_REVISION - 1;
  });
const outcomesOf = async (id: string) => (await listSightings(ports.archive, id)).map(({ outcome }) => outcome);
const outdated = () => ports.archive.versions.filter((one) => one.extractorRevision < EXTRACTOR_REVISION).count();

beforeEach(async () => {
  told = [];
  isPaused = false;
  ports = makeTestPorts({
    rereading: {
      isPaused: async () => isPaused,
      note: async (step) => {
        told.push(step);
      },
    },
  });
  await watchService(ports, { serviceId: 'murmur' });
  await checkPage(ports, termsPage());
  ports.clock.now += 20 * 86_400_000;
  await checkPage(ports, termsPage({ updated: '2 January 2026', extra: FEE }));
  await see('Privacy Policy', termsPage());
  await advance(ports);
});

describe('reading again', () => {
  it('is not spoken of while nothing is', () => expect(told).toEqual([]));

  it('says how far it is, and when it has ended', async () => {
    await upgrade();
    expect(await outdated()).toBe(3);
    await see('Terms of Service', termsPage());
    await see('Privacy Policy', termsPage());
    await advance(ports);
    expect(told).toEqual([{ done: 0, total: 3 }, { done: 1, total: 3 }, { done: 2, total: 3 }, undefined]);
    expect(await outdated()).toBe(0);
  });

  it('counts what comes to it on the way', async () => {
    await upgrade();
    await see('Privacy Policy', termsPage());
    await advance(ports, (id) => id === PRIVACY);
    await see('Terms of Service', termsPage());
    const { read } = ports;
    let isMore = true;
    ports.read = async (html, hints) => {
      if (isMore) await see('Terms of Service', termsPage());
      isMore = false;
      return read(html, hints);
    };
    told.length = 0;
    await advance(ports);
    expect(told.at(-2)).toEqual({ done: 1, total: 2 });
  });

  it('has one course for all runs at once, which ends with the last of them', async () => {
    await upgrade();
    await see('Terms of Service', termsPage());
    await see('Privacy Policy', termsPage());
    await Promise.all([advance(ports), advance(ports, (id) => id === PRIVACY)]);
    expect(told.at(-1)).toBeUndefined();
    expect(told.filter((step) => step === undefined)).toHaveLength(1);
    expect(told.map((step) => step?.done)).toEqual([0, 1, 2, undefined]);
  });
});

describe('reading again that is paused', () => {
  beforeEach(async () => {
    await upgrade();
    isPaused = true;
    await see('Terms of Service', termsPage({ licence: LICENCE_SURVIVES, extra: FEE, updated: '9 March 2026' }));
  });

  it('reads nothing, compares nothing of that document, and says how much is left', async () => {
    await advance(ports);
    expect(told).toEqual([{ done: 0, total: 2 }]);
    expect(await outdated()).toBe(3);
    expect((await outcomesOf(ID))[0]).toBeUndefined();
    expect(await listAlerts(ports.archive)).toHaveLength(1);
  });

  it('holds up no other document', async () => {
    await ports.archive.versions.where('[documentId+index]').between([PRIVACY, 0], [PRIVACY, 99]).modify({
      extractorRevision: EXTRACTOR_REVISION,
    });
    await see('Privacy Policy', termsPage());
    await advance(ports);
    expect((await outcomesOf(PRIVACY))[0]).toBe('same');
    expect((await outcomesOf(ID))[0]).toBeUndefined();
  });

  it('loses nothing: once it goes on, what waited is compared and told', async () => {
    await advance(ports);
    isPaused = false;
    await advance(ports);
    expect(told.at(-1)).toBeUndefined();
    expect((await outcomesOf(ID))[0]).toBe('changed');
    expect(await listAlerts(ports.archive)).toHaveLength(2);
  });

  it('may be paused on the way', async () => {
    isPaused = false;
    const { read } = ports;
    ports.read = (html, hints) => {
      isPaused = true;
      return read(html, hints);
    };
    await advance(ports);
    expect(await outdated()).toBe(2);
    expect(told).toEqual([
      { done: 0, total: 2 },
      { done: 1, total: 2 },
    ]);
  });
});
