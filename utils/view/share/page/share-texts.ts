import type { Sentence } from '../../../core/model/sentence';
import type { Share } from '../../../core/model/share';
import {
  type IntentWish,
  intentOf,
  NETWORKS,
  type Network,
  TAKES_ADDRESS_ONLY,
} from '../../../core/share/intents/intents';
import { markdown } from '../../../core/share/markdown/markdown';
import { lettersOf, MOST_LETTERS, type TextTarget } from '../../../core/share/text/lengths';
import { longText } from '../../../core/share/text/long-text';
import { addressOf } from '../../../core/share/text/share-sentences';
import { shortText } from '../../../core/share/text/short-text';
import { translateSentence } from '../../../i18n/translate';

export type TextForm = 'short' | 'long' | 'markdown';
/** What the user made of a text; absent where they left it as it was. */
export type TextEdits = Partial<Record<TextForm, string>>;

export const countOf = (text: string): { count: number; most: number } => ({
  count: lettersOf('plain', text),
  most: MOST_LETTERS.plain,
});

const FORM: Partial<Record<Network, TextForm>> = { mail: 'long', reddit: 'markdown' };
const TARGET: Partial<Record<Network, TextTarget>> = { mastodon: 'mastodon', bluesky: 'bluesky', x: 'x' };

export interface FittedTexts {
  forms: Record<TextForm, string>;
  networks: Record<Network, string>;
}

/** Each form, and the words that fit each network. */
export function fitTexts(share: Share, viewerLink?: string): FittedTexts {
  const say = (sentence: Sentence): string => translateSentence(share.locale, sentence);
  const wish = { say, ...(viewerLink === undefined ? {} : { viewerLink }) };
  const forms = {
    short: shortText(share, { say, target: 'plain' }),
    long: longText(share, wish),
    markdown: markdown(share, wish),
  };
  const fitted = NETWORKS.map((network): [Network, string] => {
    const target = TARGET[network];
    return [network, target ? shortText(share, { say, target }) : forms[FORM[network] ?? 'short']];
  });
  return { forms, networks: Object.fromEntries(fitted) as Record<Network, string> };
}

interface Around {
  fitted: FittedTexts;
  edits: TextEdits;
  instance: string;
  viewerLink?: string;
}

/** The ways to each network, with the words that fit it, or those that the user made. */
export function networkLines(share: Share, { fitted, edits, instance, viewerLink }: Around) {
  const url = viewerLink ?? addressOf(share);
  return NETWORKS.map((network) => {
    const target = TARGET[network];
    const text = edits[FORM[network] ?? 'short'] ?? fitted.networks[network];
    const wish: IntentWish = {
      ...{ network, text, title: `${share.service}: ${share.headline}` },
      ...(url === undefined ? {} : { url }),
      ...(instance === '' ? {} : { instance }),
    };
    const href = intentOf(wish);
    return {
      network,
      ...(href === undefined ? {} : { href }),
      ...(target && lettersOf(target, text) > MOST_LETTERS[target] ? { isTooLong: true } : {}),
      ...(TAKES_ADDRESS_ONLY.has(network) ? { takesAddressOnly: true } : {}),
    };
  });
}
