import type { Page } from 'playwright-core';
import type { OpenChromium } from '../../../scripts/browsers/drive-chromium.ts';

/** A page of the extension that has the bench's own script in it (`bench`), to fill the archive from. */
export async function openDesk({ context, origin }: OpenChromium, script: string): Promise<Page> {
  const desk = await context.newPage();
  await desk.goto(`${origin}/options.html`);
  await desk.evaluate(script);
  return desk;
}
