import { bundleForPage } from '../runner/bundle-for-page.ts';
import { runLanes } from '../runner/lanes.ts';
import { openSettingsBrowser } from '../runner/settings-browser.ts';
import type { SettingsFixture } from './read-fixtures.ts';
import { type PageScore, scorePage } from './score-page.ts';

export interface PageRead extends PageScore {
  id: string;
  ms: number;
}

/** Pages mostly wait until they are settled. */
const LANES = 4;

/** Reads pages as the lab does and scores each. */
export async function readPages(pages: SettingsFixture[]): Promise<PageRead[]> {
  const script = await bundleForPage('tests/lab/page/settings-task.ts', 'settingsLab');
  const browsers = await Promise.all(Array.from({ length: LANES }, () => openSettingsBrowser(script)));
  const reads: PageRead[] = [];
  const wanted = new Map(pages.map((page) => [page.id, page.want]));
  try {
    await runLanes({
      lines: linesOf(pages),
      workers: browsers.map((browser) => (line) => browser.run('settings', line)),
      groupOf: () => undefined,
      write: (answer) => {
        const { id, settings, unreadable, partial, ms } = JSON.parse(answer);
        const want = wanted.get(id);
        if (want) reads.push({ id, ms, ...scorePage(want, { settings, unreadable, isPartial: partial }) });
      },
    });
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
  return reads;
}

async function* linesOf(pages: SettingsFixture[]): AsyncGenerator<string> {
  for (const { id, html } of pages) yield JSON.stringify({ id, url: 'https://plaza.example/settings', html });
}
