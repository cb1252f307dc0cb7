import { sendPageCall } from '../browser/messages';
import { cleanPage } from '../core/extract/clean-page';
import { findTranslation } from '../core/extract/walls/find-translation';

const MAX_LENGTH = 5_000_000;

/** Sends what the page shows now, cleaned; the page itself is never touched. */
export const capturePage = async (page: Document, url: string): Promise<void> => {
  const about = { url, title: page.title.slice(0, 500) };
  if (findTranslation(page)) {
    await sendPageCall('page.capture', { ...about, refusal: 'translated' });
    return;
  }
  const content = cleanPage(page, url);
  const isTooLarge = content.length > MAX_LENGTH;
  await sendPageCall('page.capture', isTooLarge ? { ...about, refusal: 'too-large' } : { ...about, content });
};
