import { sendPageCall } from '../../browser/messages';
import { cleanPageInSteps } from '../../core/extract/clean-page';
import { findTranslation } from '../../core/extract/walls/find-translation';
import { runInSlices } from './run-in-slices';

const MAX_LENGTH = 5_000_000;

/** Sends what the page shows now, cleaned; the page itself is never touched. */
export const capturePage = async (page: Document, url: string, signal: AbortSignal): Promise<void> => {
  const about = { url, title: page.title.slice(0, 500) };
  if (findTranslation(page)) {
    await sendPageCall('page.capture', { ...about, refusal: 'translated' });
    return;
  }
  const content = await runInSlices(cleanPageInSteps(page, url), signal);
  if (content === undefined) return;
  const isTooLarge = content.length > MAX_LENGTH;
  await sendPageCall('page.capture', isTooLarge ? { ...about, refusal: 'too-large' } : { ...about, content });
};
