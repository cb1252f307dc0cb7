import { poll } from '../../../scripts/screen/poll';
import type { Screen } from '../../../scripts/screen/screen';
import type { Scene } from './scene';

interface Shown {
  name: string;
  value: string;
}
interface Page {
  id: string;
  pageKey: string;
  count: number;
}
interface Row {
  pageId: string;
  index: number;
  isPartial: boolean;
  settings: Shown[];
}
interface Change {
  state: string;
  attribution: string;
  before?: Shown;
  after?: Shown;
}
interface ChangeRow {
  pageId: string;
  judgement: { findings: { change: Change }[] };
}

/** What the archive has of pages of settings, and the hand on them. */
export class SettingsDesk {
  readonly #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Paths of all pages that were read. */
  async pages(): Promise<string[]> {
    return (await this.#scene.desk.rows<Page>('settingsPages')).map(({ pageKey }) => pageKey).sort();
  }

  async #readingsOf(path: string): Promise<Row[]> {
    const rows = await this.#scene.desk.rows<Row>('readings');
    return rows.filter(({ pageId }) => pageId.endsWith(`|${path}`)).sort((a, b) => a.index - b.index);
  }

  /** How often it was read. */
  async count(path: string): Promise<number> {
    const pages = await this.#scene.desk.rows<Page>('settingsPages');
    return pages.find(({ pageKey }) => pageKey === path)?.count ?? 0;
  }

  /** The newest reading that differs from the one before it, once it fits. */
  reading(path: string, fits: (row: Row) => boolean = () => true): Promise<Row> {
    return poll(`a reading of ${path}`, async () => {
      const row = (await this.#readingsOf(path)).at(-1);
      if (row && fits(row)) return row;
      throw new Error(`the last one shows ${row?.settings.map(({ name, value }) => `${name}: ${value}`).join('; ')}`);
    });
  }

  shows(path: string, name: string, value: string): Promise<Row> {
    return this.reading(path, ({ settings }) => settings.some((one) => one.name === name && one.value === value));
  }

  /** Opens it, has it read, and does something there before it is left. */
  async visit(address: string, act: (screen: Screen) => Promise<unknown> = async () => undefined): Promise<void> {
    const { pathname } = new URL(address);
    const before = await this.count(pathname);
    const screen = await this.#scene.visit(address);
    await poll(`${pathname} to be read`, async () => (await this.count(pathname)) > before);
    await act(screen);
    await screen.tab.close();
  }

  /** What was told of it, by name: `Private account: user-change, you-here`. */
  async told(path: string): Promise<string[]> {
    const rows = await this.#scene.desk.rows<ChangeRow>('settingChanges');
    return rows
      .filter(({ pageId }) => pageId.endsWith(`|${path}`))
      .flatMap(({ judgement }) => judgement.findings.map(({ change }) => change))
      .map(({ state, attribution, before, after }) => `${(after ?? before)?.name}: ${state}, ${attribution}`)
      .sort();
  }
}

/** A trusted click on what a page calls `data-name`. */
export const clickOn = async ({ tab }: Screen, name: string): Promise<void> => {
  const { x, y } = await poll(`“${name}” to be clicked`, () => tab.run(middleOf, `[data-name="${name}"]`));
  await tab.clickAt(x, y);
};

export const clickAt = async ({ tab }: Screen, selector: string): Promise<void> => {
  const { x, y } = await poll(`${selector} to be clicked`, () => tab.run(middleOf, selector));
  await tab.clickAt(x, y);
};

/** A trusted key on it. */
export const pressOn = async ({ tab }: Screen, name: string, key = ' '): Promise<void> => {
  await tab.run((css) => document.querySelector<HTMLElement>(css)?.focus(), `[data-name="${name}"]`);
  await tab.press(key);
};

/** A click that a script of the page makes. */
export const clickByScript = ({ tab }: Screen, name: string): Promise<void> =>
  tab.run((css) => document.querySelector<HTMLElement>(css)?.click(), `[data-name="${name}"]`);

function middleOf(selector: string): { x: number; y: number } | undefined {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : undefined;
}
