import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { Framed, FrameWish } from '../../../utils/browser/framing/framed';
import { fail, succeed } from '../../../utils/core/model/result';
import { DAY } from '../../../utils/pipeline/check/next-check';
import { checkDue, checkService } from '../../../utils/pipeline/check-due';
import { recordCapture } from '../../../utils/pipeline/record-capture';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { listFaults } from '../../../utils/store/faults';
import { listSightings } from '../../../utils/store/sightings';
import { ADDRESS, checkPage, ID } from '../stand-ins/check-page';
import { DECLARATION, makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';
import { answerHtml, LICENCE_SURVIVES, termsPage } from '../stand-ins/pages';

const SHELL = '<html><body><div id="root"></div><script src="/a.js"></script></body></html>';
const LOGIN = `<html><body><h1>Log in</h1><form><input type="password"></form></body></html>`;
const document = { termsType: 'Terms of Service' as const, addresses: [ADDRESS] };

interface Framing {
  ports: TestPorts;
  frame: ReturnType<typeof vi.fn<(wish: FrameWish) => Promise<Framed>>>;
}

async function watching(declared: { needsScripts?: true } = {}): Promise<Framing> {
  const frame = vi.fn<(wish: FrameWish) => Promise<Framed>>();
  const declarations = async () => [{ ...DECLARATION, documents: [{ ...document, ...declared }] }];
  const ports = makeTestPorts({ frame, declarations });
  await watchService(ports, { serviceId: 'murmur' });
  return { ports, frame };
}

const shows = async ({ frame, ports }: Framing, html: string): Promise<void> => {
  const content = await ports.clean(html, ADDRESS);
  frame.mockImplementation(async () => succeed({ url: ADDRESS, content }));
};
const read = async ({ ports }: Framing) => ports.archive.documents.get(ID);
const outcomes = async ({ ports }: Framing) =>
  (await listSightings(ports.archive, ID)).map(({ how, outcome, reason }) => [how, reason ?? outcome].join(' '));

it('has a shell made by its scripts, on the hosts that are switched on', async () => {
  const framing = await watching();
  await shows(framing, termsPage());
  await checkPage(framing.ports, SHELL);
  expect(framing.frame).toHaveBeenCalledExactlyOnceWith({ url: ADDRESS, hosts: ['murmur.example'], html: SHELL });
  await shows(framing, termsPage({ licence: LICENCE_SURVIVES }));
  await checkPage(framing.ports, SHELL);
  expect((await outcomes(framing)).sort()).toEqual(['check changed', 'check first']);
  expect(framing.ports.told.flat()).toHaveLength(1);
  expect((await read(framing))?.blocked).toBeUndefined();
});

it.each([
  ['a page with its text', termsPage()],
  ['a page that asks for a login', LOGIN],
  ['an empty page without scripts', '<html><body></body></html>'],
])('leaves %s alone', async (_, html) => {
  const framing = await watching();
  await checkPage(framing.ports, html);
  expect(framing.frame).not.toHaveBeenCalled();
});

it.each([
  ['a mark of its encoding', `\ufeff${SHELL}`],
  ['a letter of two bytes', SHELL.replace('root', 'ro\0t')],
])('opens no frame for a page with %s, which no header would keep inert', async (_, html) => {
  const framing = await watching();
  await checkPage(framing.ports, html);
  expect(framing.frame).not.toHaveBeenCalled();
  expect((await read(framing))?.blocked).toMatchObject({ reason: 'needs-scripts' });
});

it('goes back to the plain page as soon as that has the text, and tells of no change', async () => {
  const framing = await watching();
  await shows(framing, termsPage());
  await checkPage(framing.ports, SHELL);
  await checkPage(framing.ports, termsPage());
  await checkPage(framing.ports, SHELL);
  expect((await outcomes(framing)).sort()).toEqual(['check first', 'check same', 'check same']);
  expect(framing.frame).toHaveBeenCalledTimes(2);
});

it.each<[string, Framed | typeof LOGIN]>([
  ['takes too long', fail('timeout')],
  ['cannot be opened safely', fail('blocked')],
  ['shows a login', LOGIN],
])('leaves a document whose frame %s to visits, and tries again a week later', async (_, framed) => {
  const framing = await watching({ needsScripts: true });
  const { ports, frame } = framing;
  if (typeof framed === 'string') await shows(framing, framed);
  else frame.mockResolvedValue(framed);
  await checkPage(ports, SHELL);
  expect(await read(framing)).toMatchObject({ readsOnVisit: true, addresses: [{ frameFailedAt: ports.now() }] });
  await checkPage(ports, SHELL);
  await checkService(ports, 'murmur');
  expect(ports.asked).toHaveLength(1);

  await shows(framing, termsPage());
  ports.clock.now += 5 * DAY;
  await checkPage(ports, SHELL);
  expect(ports.asked).toHaveLength(2);
  const document = await read(framing);
  expect(document).not.toHaveProperty('readsOnVisit');
  expect(document?.addresses[0]).not.toHaveProperty('frameFailedAt');
  expect((await outcomes(framing)).sort()).toEqual(['check first', 'check needs-scripts']);
});

it('leaves it to visits where the browser cannot open its frame, and says so in the log', async () => {
  const framing = await watching({ needsScripts: true });
  framing.frame.mockRejectedValue(new Error('no rule could be set'));
  await checkPage(framing.ports, SHELL);
  expect(await read(framing)).toMatchObject({ readsOnVisit: true });
  expect(await listFaults(framing.ports.archive)).toMatchObject([{ where: 'check.frame' }]);
  expect(await outcomes(framing)).toEqual(['check needs-scripts']);
});

it('takes the text of a visit and the same text of a frame for one', async () => {
  const framing = await watching({ needsScripts: true });
  const { ports } = framing;
  const content = await ports.clean(termsPage(), ADDRESS);
  const seen = { serviceId: 'murmur', termsType: 'Terms of Service', url: ADDRESS, content } as const;
  await recordCapture(ports, { ...seen, at: ports.now(), how: 'visit', mediaType: 'text/html' });
  await shows(framing, termsPage());
  await checkPage(ports, SHELL);
  expect((await outcomes(framing)).sort()).toEqual(['check same', 'visit first']);
});

it('does without where the browser has no frame', async () => {
  const ports = makeTestPorts();
  await watchService(ports, { serviceId: 'murmur' });
  ports.site.set(ADDRESS, () => answerHtml(SHELL));
  await checkDue(ports);
  expect((await ports.archive.documents.get(ID))?.blocked).toMatchObject({ reason: 'needs-scripts' });
});
