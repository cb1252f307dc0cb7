import type { Asked, FakeWeb } from './fake-web';

/** A switch of a page, as its server remembers it. */
export interface Kept {
  name: string;
  isOn: boolean;
}

type Draw = (settings: readonly Kept[]) => string;

const ORIGIN = 'https://bsky.app';

/** The server behind pages of settings: it draws them as they stand, and takes what their scripts and forms tell it. */
export class SettingsServer {
  readonly #pages = new Map<string, Kept[]>();
  readonly #web: FakeWeb;
  /** Names of settings that it does not let anybody change. */
  readonly refused = new Set<string>();

  constructor(web: FakeWeb) {
    this.#web = web;
    web.put(`${ORIGIN}/settings/tell`, (asked) => this.#take(asked));
  }

  /** A page of settings at a path; its whole address. */
  put(path: string, settings: readonly Kept[], draw: Draw): string {
    this.#pages.set(path, [...settings]);
    this.#web.put(`${ORIGIN}${path}`, ({ path: asked }) => {
      const { searchParams } = new URL(asked, ORIGIN);
      if (searchParams.has('save'))
        for (const { name } of this.list(path)) this.set(path, name, searchParams.has(name));
      return { body: draw(this.list(path)) };
    });
    return `${ORIGIN}${path}`;
  }

  list(path: string): readonly Kept[] {
    return this.#pages.get(path) ?? [];
  }

  set(path: string, name: string, isOn: boolean): void {
    this.#pages.set(
      path,
      this.list(path).map((one) => (one.name === name ? { ...one, isOn } : one)),
    );
  }

  async #take({ path }: Asked): Promise<{ status?: number; body: string }> {
    const { searchParams } = new URL(path, ORIGIN);
    const name = searchParams.get('name') ?? '';
    // A page may show what it hopes for until the test has seen it.
    await new Promise((resolve) => setTimeout(resolve, this.refused.has(name) ? 6_000 : 200));
    if (this.refused.has(name)) return { status: 500, body: 'no' };
    this.set(searchParams.get('page') ?? '', name, searchParams.get('value') === 'true');
    return { body: 'ok' };
  }
}
