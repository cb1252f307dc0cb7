import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SharePicture } from '../../../components/share/SharePicture';
import type { Share } from '../../../utils/core/model/share';
import {
  describePicture,
  drawPicture,
  makePicture,
  type PictureLook,
} from '../../../utils/view/share/picture/make-picture';
import { expectNoSidewaysScroll, findBarriers, keepPicture, mount, type Theme } from '../mount';
import { ARABIC_SHARE, SHARE } from './sample-shares';

const WIDE: PictureLook = { theme: 'light', shape: 'wide' };
const onCopy = vi.fn<() => Promise<'copied' | 'saved'>>(async () => 'copied');
const acts = () => ({ onSave: vi.fn(async () => {}), onCopy, onCopyText: vi.fn(async () => {}) });
const viewOf = (share: Share, more = acts()) => (
  <main class="page">
    <h1>Share</h1>
    <SharePicture
      description={describePicture(share)}
      onDraw={(canvas, look) => drawPicture(canvas, share, look)}
      {...more}
    />
  </main>
);

const pixelsOf = (share: Share, look: PictureLook) => {
  const canvas = document.createElement('canvas');
  drawPicture(canvas, share, look);
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  return { width: canvas.width, height: canvas.height, data };
};
/** Of a colour of `assets/tokens.css`, exactly. */
const count = ({ data }: { data: ArrayLike<number> }, hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  let found = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === r && data[at + 1] === g && data[at + 2] === b && data[at + 3] === 255) found += 1;
  return found;
};

describe('the picture', () => {
  it('is of the wanted size, light or dark, and shows what went and what came', () => {
    const light = pixelsOf(SHARE, WIDE);
    expect([light.width, light.height]).toEqual([1200, 630]);
    const square = pixelsOf(SHARE, { theme: 'dark', shape: 'square' });
    expect([square.width, square.height]).toEqual([1200, 1200]);
    expect(count(light, '#f7f5ef')).toBeGreaterThan(200_000);
    expect(count(square, '#15181b')).toBeGreaterThan(200_000);
    for (const [hex, least] of [
      ['#1b2023', 5_000],
      ['#96211a', 500],
      ['#fce3df', 500],
      ['#0d5a34', 500],
      ['#d9f2e2', 500],
      ['#f2b134', 20],
    ] as const)
      expect(count(light, hex), hex).toBeGreaterThan(least);
    for (const hex of ['#ffaca3', '#45211e', '#94e2b5', '#16392a'])
      expect(count(square, hex), hex).toBeGreaterThan(300);
  });

  it('sets Arabic from the right', () => {
    const { data, width } = pixelsOf(ARABIC_SHARE, { theme: 'light', shape: 'square' });
    const ground = [0xfc, 0xe3, 0xdf];
    const columns: number[] = [];
    for (let at = 0; at < data.length; at += 4)
      if (ground.every((part, n) => data[at + n] === part)) columns.push((at / 4) % width);
    expect(columns.length).toBeGreaterThan(500);
    expect(columns.filter((column) => column < 900)).toEqual([]);
  });

  it('is a PNG file', async () => {
    const file = await makePicture(SHARE, WIDE);
    expect(file.type).toBe('image/png');
    expect([...new Uint8Array(await file.slice(1, 4).arrayBuffer())]).toEqual([0x50, 0x4e, 0x47]);
  });
});

describe('the view of it', () => {
  it.each<Theme>(['light', 'dark'])('has no barriers in the %s theme', async (theme) => {
    await page.viewport(1100, 900);
    mount(viewOf(SHARE), { theme });
    await vi.waitFor(() => expect(document.querySelector('canvas')?.width).toBe(1200));
    await keepPicture(`share-picture-${theme}`);
    expect(await findBarriers()).toEqual([]);
    expectNoSidewaysScroll();
  });

  it('has none in German, and fits a narrow screen', async () => {
    mount(viewOf({ ...SHARE, locale: 'de-DE' }), { locale: 'de-DE' });
    await page.viewport(320, 900);
    await keepPicture('share-picture-de');
    expect(await findBarriers()).toEqual([]);
    expectNoSidewaysScroll();
  });

  it('draws what is chosen, and says it in words', async () => {
    await page.viewport(1100, 900);
    mount(viewOf(SHARE));
    const canvas = page.getByRole('img', { name: /^Murmur · Terms of Service/ });
    await vi.waitFor(() => expect((canvas.element() as HTMLCanvasElement).height).toBe(630));
    await page.getByLabelText('Shape').selectOptions('Square');
    await vi.waitFor(() => expect((canvas.element() as HTMLCanvasElement).height).toBe(1200));
    expect((page.getByLabelText('The picture in words').element() as HTMLTextAreaElement).value).toContain('“We keep');
  });

  it('saves and copies the picture that is shown, and says what became of it', async () => {
    const more = acts();
    mount(viewOf(SHARE, more));
    await page.getByLabelText('Colours').selectOptions('Dark');
    await page.getByRole('button', { name: 'Save picture' }).click();
    expect(more.onSave).toHaveBeenCalledWith({ theme: 'dark', shape: 'wide' });
    const status = page.getByRole('status');
    await expect.element(status).toHaveTextContent('The picture was saved.');
    await page.getByRole('button', { name: 'Copy picture' }).click();
    await expect.element(status).toHaveTextContent('The picture was copied.');
    onCopy.mockResolvedValueOnce('saved');
    await page.getByRole('button', { name: 'Copy picture' }).click();
    await expect.element(status).toHaveTextContent('This browser cannot copy pictures, so it was saved instead.');
    await page.getByRole('button', { name: 'Copy these words' }).click();
    expect(more.onCopyText).toHaveBeenCalledWith(describePicture(SHARE));
    await expect.element(status).toHaveTextContent('The words were copied.');
  });

  it('says so where it can be neither copied nor saved', async () => {
    const fail = async (): Promise<never> => {
      throw new DOMException('no', 'NotAllowedError');
    };
    mount(viewOf(SHARE, { onSave: vi.fn(fail), onCopy: vi.fn(fail), onCopyText: vi.fn(fail) }));
    const status = () => document.querySelector('[role=status]')?.textContent;
    await page.getByRole('button', { name: 'Save picture' }).click();
    await expect.poll(status).toBe('It could not be saved. Please try again.');
    await page.getByRole('button', { name: 'Copy these words' }).click();
    await expect.poll(status).toMatch(/^The browser did not let it be copied/);
  });
});
