import type { Tab } from '../browsers/driven-browser.ts';
import { findControl, type Wanted } from './find-control.ts';
import { poll } from './poll.ts';

/** A page as its reader uses it: by what is written on it. Every act waits until it can be done. */
export class Screen {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  async go(url: string): Promise<this> {
    await this.tab.go(url);
    const { protocol, host } = new URL(url);
    await poll(`${url} to be there`, async () => (await this.tab.url()).startsWith(`${protocol}//${host}`));
    return this;
  }

  /** All that can be read on the page now. */
  text(): Promise<string> {
    return this.tab.run(() => document.body.innerText.replace(/[ \u00a0]+/g, ' '), undefined);
  }

  async sees(what: string | RegExp, patience?: number): Promise<string> {
    return poll(`"${what}" on the page`, async () => matchOf(await this.text(), what), patience).catch(
      async (error) => {
        throw new Error(`${error.message}\nThe page says:\n${await this.text().catch(() => '(nothing)')}`);
      },
    );
  }

  async seesNo(what: string | RegExp): Promise<void> {
    await poll(`"${what}" to be gone`, async () => !matchOf(await this.text(), what));
  }

  async press(name: string | RegExp, beside?: string): Promise<void> {
    const wanted: Wanted = {
      name: typeof name === 'string' ? { text: name } : { source: name.source, flags: name.flags },
      ...(beside === undefined ? {} : { beside }),
    };
    let last = '';
    // A page that still moves would be pressed beside it.
    const findSteady = async () => {
      const point = await this.tab.run(findControl, wanted);
      const isSteady = point?.join() === last;
      last = point?.join() ?? '';
      return isSteady ? point : undefined;
    };
    const [x, y] = await poll(`"${name}" to be pressed`, findSteady).catch(async (error) => {
      throw new Error(`${error.message}\nThe page says:\n${await this.text().catch(() => '(nothing)')}`);
    });
    await this.tab.clickAt(x, y);
  }

  /** The texts of all elements that a selector finds. */
  texts(selector: string): Promise<string[]> {
    return this.tab.run((css) => [...document.querySelectorAll(css)].map((one) => one.textContent ?? ''), selector);
  }

  /** Puts a file into the page's file field, as choosing it would. */
  async chooseFile(name: string, content: Uint8Array | string): Promise<void> {
    await poll('a file field', () => this.tab.run(putFile, { name, base64: Buffer.from(content).toString('base64') }));
  }
}

function putFile({ name, base64 }: { name: string; base64: string }): boolean {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) return false;
  const transfer = new DataTransfer();
  transfer.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name));
  field.files = transfer.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

function matchOf(text: string, what: string | RegExp): string {
  if (typeof what !== 'string') return what.exec(text)?.[0] ?? '';
  return text.toLowerCase().includes(what.toLowerCase()) ? what : '';
}
