import { beforeEach, expect, it, vi } from 'vitest';
import { closeLeftWay, withWayOpen } from '../../../utils/browser/framing/open-way';

const wish = { url: 'https://murmur.example/terms', hosts: ['murmur.example'], html: '' };
type Rule = chrome.declarativeNetRequest.Rule;

let rules: Rule[];
let scripts: { id: string; matches: string[]; allFrames: boolean; persistAcrossSessions: boolean }[];

beforeEach(() => {
  rules = [];
  scripts = [];
  vi.stubGlobal('chrome', {
    runtime: { id: 'own' },
    declarativeNetRequest: {
      HeaderOperation: { SET: 'set', REMOVE: 'remove' },
      ResourceType: { SUB_FRAME: 'sub_frame' },
      RuleActionType: { MODIFY_HEADERS: 'modifyHeaders' },
      updateSessionRules: async (change: { addRules?: Rule[]; removeRuleIds?: number[] }) => {
        rules = rules.filter(({ id }) => !change.removeRuleIds?.includes(id)).concat(change.addRules ?? []);
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => scripts,
      registerContentScripts: async (added: typeof scripts) => {
        scripts.push(...added);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        scripts = scripts.filter(({ id }) => !ids.includes(id));
      },
    },
  });
});

it('is open for our own frame alone, in no tab, on the hosts alone', async () => {
  await withWayOpen(wish, async () => {
    const [page, parts] = rules;
    expect(page?.condition).toEqual({
      ...{ initiatorDomains: ['own'], requestDomains: ['murmur.example'] },
      ...{ resourceTypes: ['sub_frame'], tabIds: [-1] },
    });
    expect(parts?.condition).toMatchObject({ requestDomains: ['murmur.example'], tabIds: [-1] });
    expect(parts?.action.responseHeaders).toEqual([{ header: 'link', operation: 'remove' }]);
    expect(scripts).toHaveLength(2);
    for (const script of scripts) {
      expect(script.matches).toEqual(['*://*.murmur.example/*', '*://murmur.example/*']);
      expect(script).toMatchObject({ allFrames: true, persistAcrossSessions: false });
    }
  });
});

it('gives the page a policy of ours, which lets nothing in but scripts, styles and answers of the hosts', async () => {
  await withWayOpen(wish, async () => {
    const headers = rules[0]?.action.responseHeaders ?? [];
    const policy = headers.find(({ header }) => header === 'content-security-policy')?.value ?? '';
    const own = 'https://murmur.example:* https://*.murmur.example:*';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${own} 'unsafe-inline' 'unsafe-eval'`,
      `style-src ${own} 'unsafe-inline'`,
      `connect-src ${own}`,
      ...["frame-src 'none'", "worker-src 'none'", "form-action 'none'"],
    ]);
    const removed = headers.filter(({ operation }) => operation === 'remove').map(({ header }) => header);
    expect(removed).toEqual(expect.arrayContaining(['x-frame-options', 'link', 'set-cookie', 'report-to']));
    expect(headers).toContainEqual({ header: 'content-type', value: 'text/html; charset=UTF-16LE', operation: 'set' });
  });
});

it('is closed again, also after a fault and after a worker that was stopped', async () => {
  scripts = [{ id: 'frame', matches: [], allFrames: true, persistAcrossSessions: false }];
  await expect(withWayOpen(wish, () => Promise.reject(new Error('broke')))).rejects.toThrow('broke');
  expect([...rules, ...scripts]).toEqual([]);
});

it('is closed by the next worker, unless that has opened it itself by then', async () => {
  const left = { id: 'frame-guard', matches: [], allFrames: true, persistAcrossSessions: false };
  scripts = [left];
  rules = [{ id: 1 } as Rule, { id: 2 } as Rule];
  await closeLeftWay();
  expect([...rules, ...scripts]).toEqual([{ id: 2 }]);
  await withWayOpen(wish, async () => {
    void closeLeftWay();
    await Promise.resolve();
    expect(scripts).toHaveLength(2);
  });
});

it('is open for one at a time', async () => {
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, rules.length);
    await Promise.resolve();
  };
  await Promise.all([withWayOpen(wish, work), withWayOpen({ ...wish, hosts: ['other.example'] }, work)]);
  expect(most).toBe(2);
});
