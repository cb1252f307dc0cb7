import { PAGE_KIT } from '../../../entrypoints/archive/share/page-kit';
import { loadWords } from '../../../utils/browser/assets/word-files';
import { composeShare } from '../../../utils/core/compose/share/compose-share';
import type { Bundle } from '../../../utils/core/model/evidence';
import { learnLanguage } from '../../../utils/i18n/learn-language';
import { translateSentence } from '../../../utils/i18n/translate';
import { makePage } from '../../../utils/proof/page/make-page';
import { archive } from '../../../utils/view/archive';
import { loadBundle } from '../../../utils/view/evidence/load-bundle';
import { drawPicture, type PictureLook } from '../../../utils/view/share/picture/make-picture';

interface Wish {
  locale: string;
  /** Of the change with the most serious alert, and so on. */
  place: number;
}

async function bundleOf({ locale, place }: Wish): Promise<Bundle> {
  for (const language of ['en', locale.slice(0, 2)]) await learnLanguage(language, loadWords);
  const alerts = (await archive.alerts.toArray()).filter(({ about }) => about === undefined);
  const chosen = alerts.sort((a, b) => b.severity - a.severity || b.at - a.at)[place];
  const loaded = await loadBundle(archive, { changeId: chosen?.id ?? '', locale, madeAt: Date.now() });
  if (!loaded.ok) throw new Error(loaded.error);
  return loaded.value;
}

/** The file that is saved of a change. */
export async function makeSavedPage(wish: Wish): Promise<string> {
  const bundle = await bundleOf(wish);
  return makePage(bundle, bundle.saying, PAGE_KIT);
}

/** The picture of a change, as the address of its bytes. */
export async function makePictureAddress({ look, ...wish }: Wish & { look: PictureLook }): Promise<string> {
  const bundle = await bundleOf(wish);
  const canvas = document.createElement('canvas');
  drawPicture(canvas, composeShare(bundle, { say: (locale, sentence) => translateSentence(locale, sentence) }), look);
  return canvas.toDataURL('image/png');
}
