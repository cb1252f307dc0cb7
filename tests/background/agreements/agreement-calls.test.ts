import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { agreementCalls } from '../../../utils/background/agreements/agreement-calls';
import { pageCalls } from '../../../utils/background/page-calls';
import { PAGE_PAYLOADS } from '../../../utils/browser/page-payloads';
import { fakePorts } from '../fake-ports';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../browser/fake-extension')).fakeExtension.browser,
}));

const NOW = new Date(2026, 4, 20, 9, 30).getTime();
const ports = fakePorts('agreement-calls', { now: () => NOW });
const calls = agreementCalls(ports);
const { 'page.agreed': agreed } = pageCalls(ports);
const ID = 'site:example.org';
const CALLER = { tabId: 1, url: 'https://www.example.org/join' };
const PRESS = {
  label: 'Sign up',
  text: 'By signing up, you agree to our Terms.',
  links: [{ href: 'https://example.org/terms', text: 'Terms' }],
};
const kept = async () => (await ports.archive.services.get(ID))?.agreements;

beforeEach(async () => {
  await ports.archive.delete();
  await ports.archive.open();
  await ports.archive.services.add({
    ...{ id: ID, name: 'Example Org', hosts: ['example.org'], watchedSince: 1 },
    ...{ isPaused: false, isExample: false },
  });
});

it('keeps when somebody signed up, by our clock', async () => {
  expect(await agreed(PRESS, CALLER)).toMatchObject({ ok: true });
  expect(await kept()).toEqual([{ at: NOW, how: 'signed-up' }]);
});

it.each([
  ['another host’s terms', [{ href: 'https://other.example/terms', text: 'Terms' }]],
  ['a host that only looks like it', [{ href: 'https://notexample.org/terms', text: 'Terms' }]],
  ['what users wrote', [{ href: 'https://example.org/users/jane/terms', text: 'Terms' }]],
  ['another kind of terms', [{ href: 'https://example.org/privacy', text: 'Privacy Policy' }]],
  ['no address of the web', [{ href: 'javascript:alert(1)', text: 'Terms' }]],
])('keeps nothing where the link leads to %s', async (_, links) => {
  await agreed({ ...PRESS, links }, CALLER);
  expect(await kept()).toBeUndefined();
});

it('keeps nothing of sites that are not watched, or paused', async () => {
  const elsewhere = { tabId: 1, url: 'https://elsewhere.example/join' };
  expect(await agreed(PRESS, elsewhere)).toMatchObject({ error: { code: 'not-watched' } });
  await ports.archive.services.update(ID, { isPaused: true });
  expect(await agreed(PRESS, CALLER)).toMatchObject({ error: { code: 'paused' } });
  expect(await kept()).toBeUndefined();
});

it('takes only what a page may send, rebuilt from its checked fields', () => {
  const read = PAGE_PAYLOADS['page.agreed'];
  expect(read({ ...PRESS, isTicked: true, at: 5, serviceId: 'other' })).toEqual({ ...PRESS, isTicked: true });
  const broken = [
    ...[null, 'x', {}, { ...PRESS, label: 7 }, { ...PRESS, text: 'x'.repeat(5000) }, { ...PRESS, links: 'x' }],
    ...[
      { ...PRESS, links: Array.from({ length: 101 }, () => PRESS.links[0]) },
      { ...PRESS, links: [{ href: 'x' }] },
    ],
  ];
  expect(broken.map(read)).toEqual(broken.map(() => undefined));
});

it('keeps the day that the user sets, as its noon and never after now', async () => {
  expect(await calls['agreement.set']({ serviceId: ID, day: '2024-02-29' })).toMatchObject({ ok: true });
  expect(await kept()).toEqual([{ at: new Date(2024, 1, 29, 12).getTime(), how: 'set' }]);
  await calls['agreement.set']({ serviceId: ID, day: '2026-05-20' });
  expect(await kept()).toEqual([{ at: NOW, how: 'set' }]);
});

it.each(['2026-05-21', '2025-02-29', '1989-12-31', '2024-13-01', '0000-00-00', 'yesterday', '', '2024-02-29T10:00'])(
  'keeps no day such as “%s”',
  async (day) => {
    expect(await calls['agreement.set']({ serviceId: ID, day })).toMatchObject({ error: { code: 'bad-payload' } });
    expect(await kept()).toBeUndefined();
  },
);

it('removes one, and knows no service that is not there', async () => {
  await agreed(PRESS, CALLER);
  await calls['agreement.set']({ serviceId: ID, day: '2020-01-05' });
  await calls['agreement.remove']({ serviceId: ID, at: new Date(2020, 0, 5, 12).getTime() });
  expect(await kept()).toEqual([{ at: NOW, how: 'signed-up' }]);
  await calls['agreement.remove']({ serviceId: ID, at: NOW });
  expect(await ports.archive.services.get(ID)).not.toHaveProperty('agreements');
  const unknown = { error: { code: 'unknown-service' } };
  expect(await calls['agreement.set']({ serviceId: 'nobody', day: '2020-01-05' })).toMatchObject(unknown);
  expect(await calls['agreement.remove']({ serviceId: 'nobody', at: 1 })).toMatchObject(unknown);
});

it.each(['set', 'signed-up', 'agreed'] as const)('puts back what was removed, %s as it was', async (how) => {
  const agreement = { at: NOW - 9, how };
  const before = [agreement, { at: 5, how: 'agreed' as const }];
  await ports.archive.services.update(ID, { agreements: before });
  await calls['agreement.remove']({ serviceId: ID, at: agreement.at });
  expect(await kept()).toEqual(before.slice(1));
  expect(await calls['agreement.put-back']({ serviceId: ID, agreement })).toMatchObject({ ok: true });
  expect(await kept()).toEqual(before);
  expect(await calls['agreement.put-back']({ serviceId: 'nobody', agreement })).toMatchObject({
    error: { code: 'unknown-service' },
  });
});
