import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from '../../scripts/screen/poll';
import { areRealCapturesThere, readStream } from './harness/real-captures';
import { openScene, type Scene } from './harness/scene';

/** Streams of social services, and the place of a capture in which people recorded a real change of the words. */
const CASES: [stream: string, termsType: string, place: number, how: 'visit' | 'check'][] = [
  ['dating__happn__Privacy_Policy', 'Privacy Policy', 81, 'check'],
  ['france-elections__Twitter__Terms_of_Service', 'Terms of Service', 58, 'visit'],
  ['france-elections__YouTube__Community_Guidelines', 'Community Guidelines', 88, 'check'],
  ['tosback__Facebook__Terms_of_Service', 'Terms of Service', 73, 'check'],
  ['tosback__TikTok__Privacy_Policy', 'Privacy Policy', 56, 'visit'],
  ['tosback__Quora__Terms_of_Service', 'Terms of Service', 65, 'check'],
  ['tosback__Viber__Privacy_Policy', 'Privacy Policy', 106, 'visit'],
];

if (!areRealCapturesThere()) console.log('Left out: real pages (../shared/corpus is not there).');

describe.runIf(areRealCapturesThere())('real pages of social services', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene?.close());

  it.each(CASES)('%s, %s: one alert for the one real change', async (name, termsType, place, how) => {
    const { desk } = scene;
    const { url, labels, html } = readStream(name);
    expect(labels.slice(place - 2, place + 2).map(({ page }) => page)).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect([place - 1, place, place + 1].map((one) => labels[one]?.change)).toEqual([false, true, false]);

    const host = new URL(url).hostname;
    const watched = await desk.command('site.watch', {
      host,
      name: host,
      links: [{ url, text: termsType, termsType }],
    });
    expect(watched.ok, JSON.stringify(watched)).toBe(true);
    const { serviceId } = watched.value as { serviceId: string };
    const known = new Set((await desk.rows<{ hash: string }>('sightings')).map(({ hash }) => hash));

    const outcomes: (string | undefined)[] = [];
    for (const capture of [place - 2, place - 1, place, place + 1]) {
      scene.web.put(url, { body: html(capture), headers: { 'content-security-policy': "script-src 'none'" } });
      if (how === 'check') await desk.command('site.check', { serviceId });
      const visit = how === 'visit' ? await scene.visit(url) : undefined;
      const look = await poll(`a look at capture ${capture}`, async () => {
        const all = await desk.rows<{ hash: string; url: string; outcome?: string; how: string }>('sightings');
        const fresh = all.filter((one) => !known.has(one.hash) && sameAddress(one.url, url) && one.outcome);
        return fresh.at(-1);
      });
      known.add(look.hash);
      outcomes.push(look.outcome);
      await visit?.tab.close();
    }
    expect(outcomes).toEqual(['first', 'same', 'changed', 'same']);
    const alerts = await desk.rows<{ serviceId: string }>('alerts');
    expect(alerts.filter((alert) => alert.serviceId === serviceId)).toHaveLength(1);
    await desk.command('site.delete', { serviceId });
    expect(await desk.rows('alerts')).toEqual([]);
  });
});

const sameAddress = (a: string, b: string): boolean => {
  const [one, other] = [new URL(a), new URL(b)];
  return one.hostname === other.hostname && one.pathname === other.pathname;
};
