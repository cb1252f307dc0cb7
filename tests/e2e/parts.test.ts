import { afterAll, beforeAll, expect, it } from 'vitest';
import { poll } from '../../scripts/screen/poll';
import { readAlert } from '../../scripts/screen/read-alert';
import { words } from '../../scripts/screen/words';
import { openScene, type Scene } from './harness/scene';
import { watchBluesky } from './harness/watch';
import { CHAPTERS, chapterPage, contentsPage } from './web/chapter-pages';

const RULES = 'https://bsky.social/about/support/community-guidelines';
const DOCUMENT = 'bluesky/Community Guidelines';

interface Version {
  documentId: string;
  isPart?: true;
  outcome: string;
}

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene?.close());

/** The texts of the whole document, once there are as many. */
const wholes = (count: number): Promise<Version[]> =>
  poll(`${count} whole texts`, async () => {
    const versions = (await scene.desk.rows<Version>('versions')).filter(({ isPart }) => !isPart);
    return versions.length >= count ? versions : undefined;
  });

it('guidelines whose chapters are pages are one text, and a chapter that changed is told once', async () => {
  const { web, desk } = scene;
  web.put(RULES, contentsPage(new URL(RULES).pathname));
  for (const { slug } of CHAPTERS) web.put(`${RULES}/${slug}`, chapterPage(slug));
  await watchBluesky(scene);
  await desk.ringAlarm();
  await desk.looks(DOCUMENT, 1);
  await poll('the chapters to be known', async () => {
    const documents = await desk.rows<{ id: string; addresses: unknown[] }>('documents');
    return documents.find(({ id }) => id === DOCUMENT)?.addresses.length === 1 + CHAPTERS.length;
  });
  await desk.ringAlarm();
  await desk.looks(DOCUMENT, 1 + CHAPTERS.length);
  expect(await wholes(1)).toHaveLength(1);

  web.put(
    `${RULES}/privacy`,
    chapterPage(
      'privacy',
      'never sell',
      // Long enough not to be taken for a counter, which would wait for a second look.
      'We may sell the messages that you send to our partners, and show them to anybody who pays for them, at any time.',
    ),
  );
  await desk.ringAlarm();
  await desk.looks(DOCUMENT, 2 * (1 + CHAPTERS.length));
  expect(await wholes(2)).toHaveLength(2);
  const [alert] = await poll('the alert', async () => {
    const alerts = await desk.rows<{ id: string; documentId: string }>('alerts');
    return alerts.length > 0 ? alerts : undefined;
  });
  expect(alert?.documentId).toBe(DOCUMENT);
  const story = await scene.own(`archive#/alert/${encodeURIComponent(alert?.id ?? '')}`);
  const read = await poll('the story', () => story.tab.run(readAlert, undefined));
  expect(JSON.stringify(read.findings)).toContain('We may sell the messages');
  await story.tab.close();
});

it('a chapter that answers 503 keeps its text, and the service says that it cannot be read', async () => {
  const { web, desk } = scene;
  web.put(`${RULES}/content`, { status: 503, body: 'Come back later.' });
  await desk.ringAlarm();
  await poll('the refusal', async () => {
    const looks = await desk.rows<{ url: string; reason?: string }>('sightings');
    return looks.some(({ url, reason }) => url.endsWith('/content') && reason === 'server-error');
  });
  const service = await scene.own('archive#/service/bluesky');
  await service.sees(words('state.refusal-server-error'));
  expect(await wholes(2)).toHaveLength(2);
  expect(await desk.rows('alerts')).toHaveLength(1);
  expect(await desk.rows('faults')).toEqual([]);
});
