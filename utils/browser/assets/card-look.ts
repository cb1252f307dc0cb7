import sign from '../../../assets/icons/mark.svg?raw';
import tokens from '../../../assets/tokens.css?raw';

/** The colours and letters of our pages, for what is drawn without them. */
export interface CardLook {
  /** By the names of `assets/tokens.css`. */
  colours: Readonly<Record<string, string>>;
  fonts: Readonly<Record<'ui' | 'quote', string>>;
  /** Our sign as SVG. */
  sign: string;
}

const PAIR = /--([\w-]+):\s*light-dark\((#[\da-f]+),\s*(#[\da-f]+)\)/g;
const fontNamed = (name: string): string => new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)?.[1] ?? 'sans-serif';

/** Read from the one place where they are set. */
export const cardLook = (theme: 'light' | 'dark'): CardLook => ({
  colours: Object.fromEntries(
    [...tokens.matchAll(PAIR)].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  ),
  fonts: { ui: fontNamed('font'), quote: fontNamed('font-quote') },
  sign,
});
