// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { KnownSettings } from '../../../utils/browser/messages';
import { offerSettingsPart, type SettingsVisit } from '../../../utils/page/settings/settings-part';
import { isInMainPart, settleDoubt } from '../../../utils/page/settings/settle-doubt';
import { watchPage } from '../../../utils/page/watch-page';

const show = (html: string): void => {
  document.body.innerHTML = html;
};
const find = (selector: string): Element => document.querySelector(selector) ?? document.body;

it('counts what stands in the main part, in shadow roots too', () => {
  show('<header><input id="search"></header><main><div id="host"></div><input id="own"></main>');
  const inner = document.createElement('input');
  find('#host').attachShadow({ mode: 'open' }).append(inner);
  expect(isInMainPart(find('#own'), document)).toBe(true);
  expect(isInMainPart(inner, document)).toBe(true);
  expect(isInMainPart(find('#search'), document)).toBe(false);
});

it('asks again only where the address alone speaks for it, and never with too few settings', async () => {
  const askAgain = vi.fn(async (): Promise<KnownSettings | undefined> => ({ doubt: 'controls' }));
  expect(await settleDoubt({ about: 'controls', askAgain }, 2)).toBe('yes');
  expect(await settleDoubt({ about: 'name', askAgain }, 1)).toBe('no');
  expect(askAgain).not.toHaveBeenCalled();
  expect(await settleDoubt({ about: 'name', askAgain }, 2)).toBe('yes');
  askAgain.mockResolvedValueOnce({ doubt: 'name' });
  expect(await settleDoubt({ about: 'name', askAgain }, 9)).toBe('later');
  askAgain.mockResolvedValueOnce(undefined);
  expect(await settleDoubt({ about: 'name', askAgain }, 9)).toBe('later');
});

it('asks for a name no more often than pages take to have one', async () => {
  const askAgain = vi.fn(async (): Promise<KnownSettings | undefined> => ({ doubt: 'name' }));
  const doubt = { about: 'name' as const, askAgain };
  for (let turn = 0; turn < 9; turn += 1) await settleDoubt(doubt, 3);
  expect(askAgain).toHaveBeenCalledTimes(5);
  expect(await settleDoubt(doubt, 3)).toBe('no');
});

let settings: KnownSettings | undefined;
const asked: string[] = [];
const watchSettings = vi.fn(async (_: SettingsVisit) => undefined);
let controller: AbortController;

beforeEach(() => {
  asked.length = 0;
  watchSettings.mockClear();
  controller = new AbortController();
  offerSettingsPart(globalThis, { watchSettings });
  const sendMessage = async ({ name }: { name: string }) => {
    asked.push(name);
    return { ok: true, value: { isKnown: false, isNamedTerms: false, addresses: [], settings } };
  };
  vi.stubGlobal('chrome', { runtime: { id: 'own', sendMessage } });
  show('<main><p>Hello</p></main>');
});
afterEach(() => controller.abort());

const visit = async (known: KnownSettings | undefined): Promise<SettingsVisit | undefined> => {
  settings = known;
  await watchPage(window, controller);
  return watchSettings.mock.calls[0]?.[0];
};

it('watches a page of settings for certain without any doubt', async () => {
  expect((await visit({}))?.doubt).toBeUndefined();
  expect(watchSettings).toHaveBeenCalledTimes(1);
});

it('watches none where nothing speaks for one', async () => {
  expect(await visit(undefined)).toBeUndefined();
});

it('goes by marks of software in the page', async () => {
  expect(await visit({ marks: ['#marked'] })).toBeUndefined();
  show('<main><div id="marked"></div></main>');
  const seen = await visit({ marks: ['#other', '#marked'], doubt: 'name' });
  expect(seen).toBeDefined();
  expect(seen?.doubt).toBeUndefined();
});

it('goes on in doubt where marks are missing, and has the background asked again', async () => {
  const seen = await visit({ marks: ['#other'], doubt: 'name' });
  expect(seen?.doubt?.about).toBe('name');
  const before = asked.length;
  settings = { doubt: 'controls' };
  expect(await seen?.doubt?.askAgain()).toEqual({ doubt: 'controls' });
  expect(asked.slice(before)).toEqual(['page.arrived']);
});
