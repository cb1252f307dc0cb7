import { HEADING_TAGS } from './tags';

const FRAME_TAGS = new Set(['nav', 'footer', 'aside', 'header']);
const FRAME_ROLES = new Set(
  (
    'navigation banner contentinfo search complementary dialog alertdialog menu menubar toolbar tablist status alert ' +
    'tooltip listbox combobox marquee timer progressbar'
  ).split(' '),
);
/** Parts of names of classes and ids, as makers of pages use them everywhere. */
const FRAME_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|megamenu|sidebar|side-?nav|side-?bar|breadcrumbs?|footer|topbar|top-?bar|masthead|site-?header|page-?header-?nav|pagination|pager|toolbar|share|sharing|social|socials|follow-?us|newsletter|subscribe|signup|sign-?up|login|log-?in|related|recommended|recommendations|read-?next|promo|advert|advertisement|ads?|comments|comment-?form|feedback|helpful|votes?|rating|skip|skip-?link|skip-?to-?content|lang|language|languages|lang-?switcher|language-?(?:switcher|selector|picker)|locale|toast|tooltip|drawer|offcanvas|off-?canvas|banner|search|searchbox|search-?form|cta|back-?to-?top|attribution|preloader|loader|chat|cart|minicart)(?:$|[\s_-])/i;
const LAYER_NAMES =
  /cookie-?(?:banner|consent|bar|notice|law|popup|modal|layer|alert|message|settings|preferences|dialog|disclaimer|warning|info)|onetrust|cookiebot|cybotcookie|didomi|usercentrics|truste|cc-window|cc-banner|eupopup|cky-|borlabs|iubenda-cs|tarteaucitron|klaro|axeptio|qc-cmp|osano|sp_message/i;
const OVER_NAMES = /(?:^|[\s_-])(?:popup|pop-up|modal|overlay|lightbox)(?:$|[\s_-])/i;
/** Documents about cookies use these words too: they count only around a button. */
const CONSENT_NAMES = /(?:^|[\s_-])(?:cookies?|consent|gdpr|cmp|ccpa)(?:$|[\s_-])/i;
const UNSEEN_NAMES =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|assistive-text|visuallyhidden|u-hidden-visually|off-?screen|no-?print-only|print-only)(?:$|[\s_-])/i;
const UNSEEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/**
 * What speaks against an element: `frame` its tag or role, `named` only a name its maker gave it, `layer` lies over the
 * page, `unseen` is not shown, a `form` asks (some sites wrap whole pages in one).
 */
export type Clutter = 'frame' | 'named' | 'layer' | 'unseen' | 'form';

/** Made up anew at each look, as `u_0_i_ad`: two or three letters in it say nothing. */
const withoutChance = (id: string | null): string | null =>
  id !== null && /\d/.test(id) ? id.replace(/(?<=^|[\s_-])[a-z]{1,3}(?=$|[\s_-])/gi, '') : id;

const namesOf = (element: Element): string => {
  const className = element.getAttribute('class');
  const id = withoutChance(element.getAttribute('id'));
  return className && id ? `${className} ${id}` : (className ?? id ?? '');
};

/** Headings link to themselves too, by a fragment. */
const SITE_NAME = 'h1 a[href]:not([href*="#"]), a[href]:not([href*="#"]) h1, nav';

const clutterOfTag = (element: Element, tag: string): Clutter | undefined => {
  if (tag === 'form') return 'form';
  if (!FRAME_TAGS.has(tag)) return undefined;
  // A document's own header holds its title; a site's header has its name in a link.
  return tag === 'header' && element.querySelector('h1') && !element.querySelector(SITE_NAME) ? undefined : 'frame';
};

/** It lies over the page, whether it is shown now or not. */
export const isLayer = (element: Element): boolean => {
  const names = namesOf(element);
  const role = element.getAttribute('role');
  if (role === 'dialog' || role === 'alertdialog' || element.getAttribute('aria-modal') === 'true') return true;
  return LAYER_NAMES.test(names) || OVER_NAMES.test(names) || CONSENT_NAMES.test(names);
};

/** Judged by tag, role and names alone; how much text may be lost is for the caller to weigh. */
export function findClutter(element: Element, tag: string): Clutter | undefined {
  if (!element.hasAttributes()) return clutterOfTag(element, tag);
  if (element.hasAttribute('hidden')) return 'unseen';
  const role = element.getAttribute('role');
  if (role !== null && FRAME_ROLES.has(role)) return role.endsWith('dialog') ? 'layer' : 'frame';
  const ofTag = clutterOfTag(element, tag);
  if (ofTag) return ofTag;
  if (element.getAttribute('aria-modal') === 'true') return 'layer';
  if (element.getAttribute('aria-hidden') === 'true') return 'unseen';
  const style = element.getAttribute('style');
  if (style !== null && UNSEEN_STYLE.test(style)) return 'unseen';
  const names = namesOf(element);
  if (names === '') return undefined;
  // A heading named `overlay-safe` or `banner-title` is still the heading of what follows.
  if (HEADING_TAGS.has(tag)) return UNSEEN_NAMES.test(names) ? 'unseen' : undefined;
  if (UNSEEN_NAMES.test(names)) return 'unseen';
  if (LAYER_NAMES.test(names)) return 'layer';
  if (CONSENT_NAMES.test(names) && element.querySelector('button, [role="button"]')) return 'layer';
  if (OVER_NAMES.test(names)) return 'layer';
  if (FRAME_NAMES.test(names)) return 'named';
  return undefined;
}
