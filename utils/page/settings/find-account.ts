/** Whoever is signed in, as the page's own frame says. */
export interface ShownAccount {
  /** Of the link to their profile: `bluejay`. */
  handle?: string;
  /** Texts that name them, for leaving them out. */
  names: string[];
}

const FRAMES = 'header, nav, aside, [role="banner"], [role="navigation"], [role="complementary"]';
const MOST_LINKS = 400;
const LONGEST_NAME = 60;
// What sites call the way to one's own page, and the word that a tab of theirs has in its name.
const OWN =
  /\b(?:(?:my |your |view )?profil(?:e|o|s)?|account menu|perfil|mein profil|mon profil)\b|プロフィール|프로필|个人资料|個人檔案|профиль|الملف الشخصي/iu;
const PROFILE_PATH = /^\/(?:(?:@|u\/|users?\/|in\/|profile\/|people\/|~)([\w.-]{2,40})|([\w.-]{2,40}))\/?$/;
const NO_HANDLE =
  /^(?:settings?|preferences|home|explore|search|messages|notifications|login|logout|help|about|privacy|terms|feed|bookmarks|lists|profile|account|edit|me|index\.\w+|\d{1,3})$/i;

interface Found {
  handle: string;
  score: number;
  link: HTMLAnchorElement;
}

const handleOf = ({ origin, pathname }: HTMLAnchorElement, page: Document): string | undefined => {
  if (origin !== page.location.origin) return undefined;
  const match = PROFILE_PATH.exec(decodeSafely(pathname));
  const handle = match?.[1] ?? match?.[2];
  return handle && !NO_HANDLE.test(handle) ? handle : undefined;
};

const decodeSafely = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const wordsOf = (link: Element): string =>
  [link.textContent, link.getAttribute('aria-label'), link.querySelector('img')?.getAttribute('alt')].join(' ');

const weigh = (link: HTMLAnchorElement, handle: string): number => {
  const words = wordsOf(link);
  const isNamed = words.toLowerCase().includes(handle.toLowerCase());
  const isOwn = OWN.test(words) || OWN.test(link.getAttribute('data-testid') ?? '');
  const hasPicture = link.querySelector('img, svg image, [style*="background-image"]') !== null;
  return (isOwn ? 3 : 0) + (hasPicture ? 2 : 0) + (isNamed ? 1 : 0) + (link.pathname.startsWith('/@') ? 1 : 0);
};

const CERTAIN = 2;

/** By the link to their own page in the page's frame: labelled so, or their picture. Two that are as good are none. */
export const findAccount = (page: Document): ShownAccount => {
  const found: Found[] = [];
  for (const frame of page.querySelectorAll(FRAMES))
    for (const link of Array.from(frame.querySelectorAll<HTMLAnchorElement>('a[href]')).slice(0, MOST_LINKS)) {
      const handle = handleOf(link, page);
      if (handle) found.push({ handle, link, score: weigh(link, handle) });
    }
  const [best, ...others] = found.sort((a, b) => b.score - a.score);
  if (!best || best.score < CERTAIN) return { names: [] };
  const isOther = (one: Found): boolean => one.handle.toLowerCase() !== best.handle.toLowerCase();
  if (others.some((one) => one.score === best.score && isOther(one))) return { names: [] };
  return {
    handle: best.handle,
    names: namesIn(
      found.filter((one) => !isOther(one)),
      best.handle,
    ),
  };
};

/** The handle, and what a picture or the link itself calls them; a single word may be any word. */
const namesIn = (found: readonly Found[], handle: string): string[] => {
  const texts = found.flatMap(({ link }) => {
    const leaves = Array.from(link.querySelectorAll('*')).filter(({ childElementCount }) => childElementCount === 0);
    return [
      link.querySelector('img')?.getAttribute('alt') ?? '',
      ...leaves.map(({ textContent }) => textContent ?? ''),
    ];
  });
  const names = texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text.length <= LONGEST_NAME);
  return [...new Set([handle, ...names.filter((name) => /\S\s\S|^@/.test(name) && !OWN.test(name))])].slice(0, 8);
};
