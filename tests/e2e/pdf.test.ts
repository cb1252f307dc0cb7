import { afterEach, expect, it } from 'vitest';
import { poll } from '../../scripts/screen/poll';
import { readAlert } from '../../scripts/screen/read-alert';
import { layOut, type Placed } from '../pdf/lay-out';
import { writeJapanesePdf } from '../pdf/write-japanese-pdf';
import { writePdf, writePicturePdf } from '../pdf/write-pdf';
import { openScene, type Scene } from './harness/scene';
import { DOCUMENT, TERMS, watchBluesky } from './harness/watch';
import type { Answer } from './web/fake-web';

let scene: Scene;
afterEach(() => scene?.close());

const DELETION = 'This licence ends when you delete your content or close your account.';
const SURVIVAL = 'The licence to your content survives the closing of your account and the end of this agreement.';
const SECTIONS: [heading: string, text: string][] = [
  [
    'Who may use the service',
    'You must be at least 16 years old to use the service. You are responsible for what happens under your account and for keeping your password to yourself.',
  ],
  [
    'How you may behave',
    'You must not harass other people, pretend to be somebody else, or post what you have no right to post. You must not try to break into the service or to disturb it.',
  ],
  [
    'Ending the agreement',
    'You may close your account at any time in the settings. We may close it if you break these terms seriously or again and again. We give you thirty days of notice.',
  ],
  [
    'Liability',
    'We run the service with care, but we do not promise that it is always there or free of faults. Nothing in these terms limits our liability for intent or gross negligence.',
  ],
];

const JAPANESE = Array.from(
  { length: 30 },
  (_, at) => `第${at + 1}条　利用者は、投稿した内容について、当社に対し、世界的な使用許諾を付与するものとします。`,
);

/** Two pages with a running head and numbers, as a word processor makes them. */
function termsFile({ updated, last, madeAt }: { updated: string; last: string; madeAt: string }): Answer {
  const head = (page: number): Placed[] => [
    { text: 'Bluebird - Legal', x: 60, y: 40, size: 8 },
    { text: `Page ${page} of 2`, x: 270, y: 810, size: 8 },
  ];
  const licence = `When you post something you keep the rights you had. You grant us a worldwide, non-exclusive licence to host, store, reproduce and show your content so that we can run the service. ${last}`;
  const pages = [[['Your content', licence], ...SECTIONS.slice(0, 2)], SECTIONS.slice(2)].map((sections, at) => {
    const placed = head(at + 1);
    let y = at === 0 ? 140 : 80;
    for (const [index, [heading = '', text = '']] of sections.entries()) {
      placed.push({ text: `${index + 1 + 3 * at}. ${heading}`, x: 60, y, size: 12, isBold: true });
      const laid = layOut(text, { x: 60, y: y + 20, width: 475 });
      placed.push(...laid.placed);
      y = laid.below + 20;
    }
    return placed;
  });
  pages[0]?.unshift(
    { text: 'Terms of Service', x: 60, y: 80, size: 20, isBold: true },
    { text: updated, x: 60, y: 110, size: 10 },
  );
  return {
    headers: { 'content-type': 'application/pdf' },
    body: writePdf(pages, { title: 'Terms of Service', madeAt }),
  };
}

it('a document that is a PDF file is read, kept and compared like any other', async () => {
  scene = await openScene();
  const { web, desk } = scene;
  const first = { updated: 'Last updated: 1 March 2026', last: DELETION };
  web.put(TERMS, termsFile({ ...first, madeAt: '20260301120000Z' }));
  await watchBluesky(scene);
  await desk.ringAlarm();
  expect((await desk.looks(DOCUMENT, 1))[0]).toMatchObject({ how: 'check', outcome: 'first' });
  const [snapshot] = await desk.rows<{ mediaType: string }>('snapshots');
  expect(snapshot?.mediaType).toBe('application/pdf');

  // Made anew, with another date inside.
  web.put(TERMS, termsFile({ ...first, madeAt: '20260308090000Z' }));
  await desk.ringAlarm();
  expect((await desk.looks(DOCUMENT, 2))[1]).toMatchObject({ outcome: 'same' });
  expect(await desk.rows('snapshots')).toHaveLength(1);

  web.put(TERMS, termsFile({ updated: 'Last updated: 9 March 2026', last: SURVIVAL, madeAt: '20260309120000Z' }));
  await desk.ringAlarm();
  expect((await desk.looks(DOCUMENT, 3))[2]).toMatchObject({ outcome: 'changed' });
  const popup = await scene.own('popup');
  await popup.press(await popup.sees(/Bluesky no longer promises[^\n]*/));
  const story = await scene.opened(/archive\.html#\/alert\//);
  const read = await poll('the story', () => story.tab.run(readAlert, undefined));
  expect(read.findings[0]).toMatchObject({ before: expect.stringContaining(DELETION) });
  expect(JSON.stringify(read)).not.toContain('Page 1 of 2');
  expect(await desk.rows('faults')).toEqual([]);
});

it('a file that cannot be read says why, and is no change', async () => {
  scene = await openScene();
  const { web, desk } = scene;
  const file = termsFile({ updated: 'Last updated: 1 March 2026', last: DELETION, madeAt: '20260301120000Z' });
  web.put(TERMS, file);
  await watchBluesky(scene);
  await desk.ringAlarm();
  await desk.looks(DOCUMENT, 1);
  const headers = { 'content-type': 'application/octet-stream' };
  const page = [{ text: 'Terms of Service', x: 60, y: 80, size: 20 }];
  const answers: [string, string][] = [
    ['locked', writePdf([page], { isLocked: true })],
    ['cut-short', '%PDF-1.7\nand nothing more'],
    ['only-pictures', writePicturePdf()],
    ['not-terms', 'PK\u0003\u0004 something else altogether'],
    ['too-large', writePdf(Array.from({ length: 301 }, () => page))],
  ];
  for (const [place, [reason, body]] of answers.entries()) {
    web.put(TERMS, { headers, body });
    await desk.ringAlarm();
    const look = (await desk.looks(DOCUMENT, place + 2)).at(-1);
    expect(look).toMatchObject({ outcome: 'refused', reason });
  }
  // The bytes decide, where the server says nothing of them.
  web.put(TERMS, { ...file, headers });
  await desk.ringAlarm();
  expect((await desk.looks(DOCUMENT, answers.length + 2)).at(-1)).toMatchObject({ outcome: 'same' });
  // The letters of its font lie in the extension.
  web.put(TERMS, { headers, body: writeJapanesePdf(JAPANESE) });
  await desk.ringAlarm();
  const last = (await desk.looks(DOCUMENT, answers.length + 3)).at(-1);
  expect(last).toMatchObject({ outcome: expect.not.stringMatching('refused') });
  expect(await desk.rows('changes')).toEqual([]);
  expect(await desk.rows('faults')).toEqual([]);
});
