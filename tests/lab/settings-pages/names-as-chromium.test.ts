import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../scripts/browsers/find-browser.mjs';
import { bundleForPage } from '../runner/bundle-for-page';
import { openWorld } from '../runner/settings-browser';
import { readFixtures } from './read-fixtures';

const pages = [...readFixtures('.'), ...readFixtures('aside'), ...readFixtures('third')];
const squeeze = (text: string) => text.replace(/\s+/g, '');

describe('accessible names', () => {
  let browser: Browser;
  let script: string;
  let compared = 0;
  beforeAll(async () => {
    script = await bundleForPage('tests/lab/page/settings-task.ts', 'settingsLab');
    browser = await chromium.launch({ executablePath: findBrowser('chrome'), args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(() => browser?.close());

  it.each(pages.map(({ id, html }) => ({ id, html })))(
    '$id: as Chromium gives them',
    async ({ html }) => {
      const page = await browser.newPage();
      try {
        const world = await openWorld(page, { url: 'https://plaza.example/settings', html }, script);
        if (html.includes('<script>')) await world.evaluate('settingsLab.settle()');
        await world.openClosedRoots();
        const ours: string[] = JSON.parse(await world.evaluate('settingsLab.spokenNames()'));
        const theirs = await namesOfTree(world.session, await nodesOf(world.session, world.executionContextId));
        const wrong = ours.flatMap((name, place) => {
          const said = theirs[place];
          if (said === undefined) return [];
          compared++;
          return squeeze(name) === squeeze(said) ? [] : [{ name, said }];
        });
        expect(wrong).toEqual([]);
      } finally {
        await page.close();
      }
    },
    30_000,
  );

  it('compared most controls of all pages', () => expect(compared).toBeGreaterThan(200));
});

/** The browser's own numbers of the controls that the reader found. */
async function nodesOf(session: CDPSession, contextId: number): Promise<number[]> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'settingsLab.controlsOnPage()', contextId });
  const { result: properties } = await session.send('Runtime.getProperties', {
    objectId: result.objectId ?? '',
    ownProperties: true,
  });
  const elements = properties.filter(({ name }) => /^\d+$/.test(name));
  const described = elements.map(({ value }) => session.send('DOM.describeNode', { objectId: value?.objectId ?? '' }));
  return (await Promise.all(described)).map(({ node }) => node.backendNodeId);
}

/** Their names in the accessibility tree; absent where the tree leaves a control out, as it does with one that is not drawn. */
async function namesOfTree(session: CDPSession, nodes: number[]): Promise<(string | undefined)[]> {
  await session.send('Accessibility.enable');
  const { nodes: tree } = await session.send('Accessibility.getFullAXTree');
  const names = new Map(
    tree
      .filter(({ ignored }) => !ignored)
      .map(({ backendDOMNodeId, name }) => [backendDOMNodeId, String(name?.value ?? '')]),
  );
  return nodes.map((node) => names.get(node));
}
