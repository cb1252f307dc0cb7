import { useMemo } from 'preact/hooks';
import type { Share } from '../../../core/model/share';
import { saveFile } from '../../save-file';
import { fileNameOf } from '../file-name-of';
import { describePicture, drawPicture, makePicture, type PictureLook } from './make-picture';

/** What became of a picture that was to be copied. */
type Copied = 'copied' | 'saved';

/** A picture of a share: drawn, saved as PNG or copied, and in words; for `SharePicture`. Nothing of it leaves the device. */
export const useSharePicture = (share: Share) =>
  useMemo(
    () => ({
      description: describePicture(share),
      onDraw: (canvas: HTMLCanvasElement, look: PictureLook): void => drawPicture(canvas, share, look),
      onSave: async (look: PictureLook): Promise<void> => saveFile(await makePicture(share, look), nameOf(share)),
      onCopy: (look: PictureLook): Promise<Copied> => copyPicture(share, look),
      onCopyText: (text: string): Promise<void> => navigator.clipboard.writeText(text),
    }),
    [share],
  );

const nameOf = ({ service, document, after }: Share): string =>
  fileNameOf({ service, document, at: after.seenAt }, 'png');

/** Saved where the browser cannot copy pictures. */
async function copyPicture(share: Share, look: PictureLook): Promise<Copied> {
  try {
    // A promise, since some browsers forget the press while a picture is made.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': makePicture(share, look) })]);
    return 'copied';
  } catch {
    saveFile(await makePicture(share, look), nameOf(share));
    return 'saved';
  }
}
