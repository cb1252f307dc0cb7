// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ShownSetting } from '../../../utils/core/model/setting';
import { TouchLog } from '../../../utils/page/settings/touches/touch-log';

let controller: AbortController;
let listeners: Map<string, (event: Event) => void>;
let onTouch: ReturnType<typeof vi.fn<() => void>>;
let log: TouchLog;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `
    <main>
      <div id="row-a"><span id="text-a">Private account</span><label id="label-a">x<input id="a" type="checkbox"></label> <a id="more" href="/help">More</a></div>
      <div id="row-b"><span id="text-b">Ads</span><div id="b" role="switch" tabindex="0"></div></div>
      <select id="c"><option>Friends</option></select>
      <div id="row-d"><span>Posts</span><button id="d">Friends</button></div>
    </main>
    <div role="dialog"><label><input type="radio" id="r"> Only me</label><button id="save">Save</button></div>`;
  controller = new AbortController();
  listeners = new Map();
  onTouch = vi.fn<() => void>();
  // No script can make an event that is trusted: the page's are made up, its listeners are ours.
  vi.spyOn(document, 'addEventListener').mockImplementation((name, listener) => {
    listeners.set(name, listener as (event: Event) => void);
  });
  log = new TouchLog(document, { signal: controller.signal, onTouch });
});
afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const at = (id: string): Element => document.getElementById(id) as Element;
const pathOf = (id: string): Node[] => {
  const path: Node[] = [];
  for (let node: Node | null = at(id); node; node = node.parentNode) path.push(node);
  return path;
};
const does = (type: string, id: string, { isTrusted = true, key = '' } = {}): void => {
  listeners.get(type)?.({ type, isTrusted, key, composedPath: () => pathOf(id) } as unknown as Event);
};
const note = (name: string, ...ids: string[]): void => {
  const setting: ShownSetting = { name, path: ['Privacy'], kind: 'switch', value: 'on' };
  log.note(setting, ids.map(at));
};
const noteAll = (): void => {
  note('Private account', 'a');
  note('Ads', 'b');
  note('Who', 'c');
  note('Posts', 'd');
};
const touched = () => log.list().map(({ name, by }) => `${name} ${by}`);
const clicks = (id: string, trusted = true): void => {
  does('pointerdown', id, { isTrusted: trusted });
  does('click', id, { isTrusted: trusted });
};

it.each(['a', 'label-a', 'text-a', 'row-a'])('knows a click on %s as one on the setting', (id) => {
  noteAll();
  clicks(id);
  expect(touched()).toEqual(['Private account pointer']);
  expect(onTouch).toHaveBeenCalledOnce();
});

it('takes no script for the user', () => {
  noteAll();
  clicks('a', false);
  does('click', 'a');
  does('pointerdown', 'a', { isTrusted: false });
  does('click', 'a');
  does('change', 'a');
  expect(touched()).toEqual([]);
});

it('takes no click long after the press, and none on a link or beside the rows', () => {
  noteAll();
  does('pointerdown', 'a');
  vi.advanceTimersByTime(1_500);
  does('click', 'a');
  clicks('more');
  expect(touched()).toEqual([]);
  does('pointerdown', 'row-a');
  const main = document.querySelector('main') as Element;
  main.id = 'main';
  does('click', 'main');
  expect(touched()).toEqual([]);
});

it('knows keys on a switch that no click follows', () => {
  noteAll();
  does('keydown', 'b', { key: 'Tab' });
  expect(touched()).toEqual([]);
  does('keydown', 'b', { key: ' ' });
  does('click', 'b');
  expect(touched()).toEqual(['Ads key']);
});

it('knows a choice from a list of the browser, though it was open for long', () => {
  noteAll();
  does('pointerdown', 'c');
  vi.advanceTimersByTime(20_000);
  does('change', 'c');
  expect(touched()).toEqual(['Who pointer']);
});

it('counts what is done in a layer for the setting that opened it', () => {
  noteAll();
  clicks('d');
  log.forget(log.list());
  vi.advanceTimersByTime(2_000);
  note('Only me', 'r');
  clicks('r');
  expect(touched()).toEqual(['Posts pointer', 'Only me pointer']);
  log.forget(log.list());
  vi.advanceTimersByTime(2_000);
  clicks('save');
  expect(touched()).toEqual(['Posts pointer']);
});

it('remembers what was pressed before the page was read, once', () => {
  clicks('b');
  clicks('row-a');
  expect(touched()).toEqual([]);
  noteAll();
  log.settle();
  expect(touched()).toEqual(['Ads pointer', 'Private account pointer']);
  log.forget(log.list());
  log.settle();
  expect(touched()).toEqual([]);
});

it('forgets what was told, and nothing that came meanwhile', () => {
  noteAll();
  clicks('a');
  const told = log.list();
  clicks('b');
  log.forget(told);
  expect(touched()).toEqual(['Ads pointer']);
});
