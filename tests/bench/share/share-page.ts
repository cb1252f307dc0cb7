import { PAGE_KIT } from '../../../entrypoints/archive/share/page-kit';
import { composeShare } from '../../../utils/core/compose/share/compose-share';
import type { Bundle } from '../../../utils/core/model/evidence';
import type { Block } from '../../../utils/core/model/terms';
import { addCatalogue, type Catalogue } from '../../../utils/i18n/catalogues';
import { translateSentence } from '../../../utils/i18n/translate';
import { checkFile } from '../../../utils/proof/check-file';
import { makePage } from '../../../utils/proof/page/make-page';
import { runSelfCheck } from '../../../utils/proof/page/self-check/run-self-check';
import { drawPicture } from '../../../utils/view/share/picture/make-picture';
import { makeSampleBundle, paragraph } from '../../components/share/sample-bundle';

const files = import.meta.glob<Catalogue>('../../../assets/locales/en/*.json', { eager: true, import: 'default' });
addCatalogue('en', Object.assign({}, ...Object.values(files)));

/** Every twentieth paragraph says something else in the second text. */
function textsOf(characters: number): { before: Block[]; after: Block[] } {
  const texts = { before: [] as Block[], after: [] as Block[] };
  for (let length = 0, n = 0; length < characters; n += 1) {
    const text = `In case ${n} the service keeps what was posted for ${n % 90} days, shows it to those whom its owner chose, and deletes it once nobody has asked for it any more; this holds for pictures, words and sounds alike.`;
    texts.before.push(paragraph(text));
    texts.after.push(
      paragraph(n % 20 === 7 ? text.replace('those whom its owner chose', 'partners and to advertisers') : text),
    );
    length += text.length;
  }
  return texts;
}

let bundle: Bundle;
let page: string;

export async function prepare(characters: number): Promise<void> {
  bundle = await makeSampleBundle('en-GB', textsOf(characters));
}

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Milliseconds for a picture of either shape. */
export function timePicture(shape: 'wide' | 'square'): Promise<number> {
  const share = composeShare(bundle, { say: (locale, sentence) => translateSentence(locale, sentence) });
  const canvas = document.createElement('canvas');
  return timed(() => {
    drawPicture(canvas, share, { theme: 'light', shape });
    // What was drawn is waited for.
    canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
  });
}

/** Milliseconds for the file, and its size in kB. */
export async function timePage(script: string): Promise<{ ms: number; size: number }> {
  const ms = await timed(async () => {
    page = await makePage(bundle, bundle.saying, { ...PAGE_KIT, loadScript: async () => script });
  });
  return { ms, size: new Blob([page]).size / 1000 };
}

/** Milliseconds for the file to check itself; throws where it does not hold. */
export async function timeCheck(): Promise<number> {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  return timed(async () => {
    const { check } = await runSelfCheck(parsed);
    if (check.state !== 'holds') throw new Error(JSON.stringify(check.lines));
  });
}

/** Milliseconds for the archive to check the file, for which it makes the page anew; throws where it does not hold. */
export function timeArchiveCheck(script: string): Promise<number> {
  const kit = { loadWords: async () => ({}), pages: { ...PAGE_KIT, loadScript: async () => script } };
  return timed(async () => {
    const checked = await checkFile(new Blob([page]), kit);
    if (!checked.ok || checked.value.check.state !== 'holds') throw new Error(JSON.stringify(checked));
  });
}
