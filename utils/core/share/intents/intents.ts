import { countGraphemes } from '../graphemes';
import { cutQuote } from '../quote/cut-quote';

export const NETWORKS = ['mastodon', 'bluesky', 'x', 'facebook', 'linkedin', 'reddit', 'whatsapp', 'mail'] as const;
export type Network = (typeof NETWORKS)[number];

/** They take the address of a page and make the rest of it themselves. */
export const TAKES_ADDRESS_ONLY: ReadonlySet<Network> = new Set(['facebook', 'linkedin']);

/** What somebody is about to write elsewhere; nothing of it is sent before they press there. */
export interface IntentWish {
  network: Network;
  /** As it shall stand in the post. */
  text: string;
  /** In one line, for networks and letters that have one. */
  title: string;
  /** The page that is shown to others where a network takes nothing but its address. */
  url?: string;
  /** The host of the user's instance. */
  instance?: string;
}

/** What a network's own form takes, and what servers and programs for letters still read. */
const LONGEST_ADDRESS: Record<Network, number> = {
  mastodon: 8_000,
  bluesky: 8_000,
  x: 8_000,
  facebook: 8_000,
  linkedin: 8_000,
  reddit: 8_000,
  whatsapp: 8_000,
  mail: 2_000,
};
const LONGEST_TITLE = { reddit: 300, mail: 160 } as const;

/** The address that opens a network's own form with this in it; undefined where something for it is missing. */
export function intentOf(wish: IntentWish): string | undefined {
  const most = LONGEST_ADDRESS[wish.network];
  const whole = addressOf(wish);
  if (whole === undefined || whole.length <= most) return whole;
  for (let room = countGraphemes(wish.text); room > 1; room = Math.floor(room * 0.9)) {
    const cut = addressOf({ ...wish, text: cutLines(wish.text, room) });
    if (cut !== undefined && cut.length <= most) return cut;
  }
  return undefined;
}

function addressOf({ network, text, title, url, instance }: IntentWish): string | undefined {
  switch (network) {
    case 'mastodon':
      return instance === undefined ? undefined : withQuery(`https://${instance}/share`, { text });
    case 'bluesky':
      return withQuery('https://bsky.app/intent/compose', { text });
    case 'x':
      return withQuery('https://x.com/intent/post', { text });
    case 'facebook':
      return url === undefined ? undefined : withQuery('https://www.facebook.com/sharer/sharer.php', { u: url });
    case 'linkedin':
      return url === undefined ? undefined : withQuery('https://www.linkedin.com/sharing/share-offsite/', { url });
    case 'reddit':
      return withQuery('https://www.reddit.com/submit', {
        ...{ type: 'TEXT', selftext: 'true', title: oneLine(title, LONGEST_TITLE.reddit), text },
      });
    case 'whatsapp':
      return withQuery('https://wa.me/', { text });
    case 'mail':
      return withQuery('mailto:', { subject: oneLine(title, LONGEST_TITLE.mail), body: withCrLf(text) });
  }
}

/** Spaces as `%20`: programs for letters show a `+` as it is. */
const withQuery = (address: string, values: Record<string, string>): string =>
  `${address}?${Object.entries(values)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&')}`;

/** Also what addresses may hold and some readers of them end at. */
const encode = (value: string): string =>
  encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** RFC 6068. */
const withCrLf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

const oneLine = (text: string, most: number): string =>
  cutQuote({ text: text.replace(/\s+/gu, ' ').trim(), marks: [] }, most).text;

/** Keeps lines as they are, and cuts the last one. */
function cutLines(text: string, most: number): string {
  const kept: string[] = [];
  let left = most;
  for (const line of text.split('\n')) {
    const size = countGraphemes(line) + 1;
    if (size > left) {
      kept.push(cutQuote({ text: line, marks: [] }, Math.max(left - 1, 1)).text);
      break;
    }
    kept.push(line);
    left -= size;
  }
  return kept.join('\n');
}
