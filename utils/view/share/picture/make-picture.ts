import { cardLook } from '../../../browser/assets/card-look';
import { composeCard } from '../../../core/compose/share/compose-card';
import type { Share } from '../../../core/model/share';
import { altText } from '../../../core/share/alt-text';
import type { CardContent, CardShape } from '../../../core/share/card/card-model';
import { layoutCard } from '../../../core/share/card/layout-card';
import { directionOf } from '../../../i18n/locale';
import { translateSentence } from '../../../i18n/translate';
import { drawCard, measureWith } from './draw-card';

/** How a picture is wanted. */
export interface PictureLook {
  theme: 'light' | 'dark';
  shape: CardShape;
}

const contentOf = (share: Share): CardContent =>
  composeCard(share, directionOf(share.locale), (sentence) => translateSentence(share.locale, sentence));

/** Draws the picture of a share on a canvas, which takes its size. */
export function drawPicture(
  canvas: HTMLCanvasElement | OffscreenCanvas,
  share: Share,
  { theme, shape }: PictureLook,
): void {
  const context = canvas.getContext('2d') as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
  if (context === null) throw new Error('This browser draws nothing.');
  const look = cardLook(theme);
  const card = layoutCard(contentOf(share), shape, measureWith(context, look));
  [canvas.width, canvas.height] = [card.width, card.height];
  drawCard(context, card, look);
}

/** The picture in words. */
export const describePicture = (share: Share): string => altText(contentOf(share));

/** The picture as a PNG file. */
export async function makePicture(share: Share, look: PictureLook): Promise<Blob> {
  const canvas = new OffscreenCanvas(1, 1);
  drawPicture(canvas, share, look);
  return canvas.convertToBlob({ type: 'image/png' });
}
