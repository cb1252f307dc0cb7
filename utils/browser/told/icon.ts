import browser from 'webextension-polyfill';

/** `alert`: something waits to be read; `blocked`: nothing can be kept, or none of the terms can be read; `paused`: no site may be read. */
export type Standing = 'watching' | 'alert' | 'paused' | 'blocked';

const SIZES = [16, 32] as const;

const fileOf = (standing: Standing, size: number): string =>
  standing === 'watching' ? `/icon/${size}.png` : `/icon/${standing}-${size}.png`;

/** The toolbar's icon. A browser that has none to show (Firefox for Android has only a menu) is left as it is. */
export const showIcon = async (standing: Standing): Promise<void> => {
  const path = Object.fromEntries(SIZES.map((size) => [size, fileOf(standing, size)]));
  await browser.action.setIcon({ path }).catch(() => undefined);
};
