import type { FrameCalls, PageCalls, PageCapture, PageLink, PagePress } from './messages';
import { readSettingsSeen } from './settings/settings-payload';

const MAX_URL = 4096;
const MAX_TEXT = 500;
const MAX_LINKS = 100;
const MAX_NAMES = 2;
const MAX_NOTICES = 20;
const MAX_WORDS = 1500;
const MAX_LABEL = 100;
const MAX_FORM = 4000;
/** Larger pages are refused, visited or fetched. */
export const MAX_PAGE_LENGTH = 5_000_000;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown, max: number): value is string => typeof value === 'string' && value.length <= max;

const isWebAddress = (value: unknown): value is string =>
  isText(value, MAX_URL) && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

const readWords = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.slice(0, MAX_WORDS) : undefined;

/** All or nothing: one malformed entry refuses the list. */
const readList = <Entry>(value: unknown, max: number, read: (entry: unknown) => Entry | undefined) => {
  if (!Array.isArray(value) || value.length > max) return;
  const entries = value.map(read);
  return entries.every((entry) => entry !== undefined) ? (entries as Entry[]) : undefined;
};

const readArrival = (value: unknown): PageCalls['page.arrived']['payload'] | undefined => {
  const names = isFields(value) ? readList(value.names, MAX_NAMES, readWords) : undefined;
  return isFields(value) && isWebAddress(value.url) && names ? { url: value.url, names } : undefined;
};

const readEquip = (value: unknown): PageCalls['page.equip']['payload'] | undefined => {
  if (!isFields(value) || !isWebAddress(value.url)) return;
  return value.part === 'settings' ? { url: value.url, part: 'settings' } : { url: value.url };
};

const readCapture = (value: unknown): PageCapture | undefined => {
  if (!isFields(value) || !isWebAddress(value.url) || typeof value.title !== 'string') return;
  const capture = { url: value.url, title: value.title.slice(0, MAX_TEXT) };
  if (value.refusal === 'translated' || value.refusal === 'too-large') return { ...capture, refusal: value.refusal };
  return isText(value.content, MAX_PAGE_LENGTH) ? { ...capture, content: value.content } : undefined;
};

const readLink = (value: unknown): PageLink | undefined => {
  if (!isFields(value) || !isWebAddress(value.href) || typeof value.text !== 'string') return;
  const frame = value.isInFrame === true ? { isInFrame: true as const } : {};
  const link = { href: value.href, text: value.text.slice(0, MAX_TEXT), ...frame };
  return isText(value.rel, MAX_TEXT) ? { ...link, rel: value.rel } : link;
};

const readLinks = (value: unknown): { links: PageLink[] } | undefined => {
  const links = isFields(value) ? readList(value.links, MAX_LINKS, readLink) : undefined;
  return links && { links };
};

const readNotices = (value: unknown): { texts: string[] } | undefined => {
  const texts = isFields(value) ? readList(value.texts, MAX_NOTICES, readWords) : undefined;
  return texts && { texts };
};

const readPressLink = (value: unknown): PagePress['links'][number] | undefined =>
  isFields(value) && isWebAddress(value.href) && typeof value.text === 'string'
    ? { href: value.href, text: value.text.slice(0, MAX_TEXT) }
    : undefined;

const readPress = (value: unknown): PagePress | undefined => {
  if (!isFields(value) || !isText(value.label, MAX_LABEL) || !isText(value.text, MAX_FORM)) return;
  const links = readList(value.links, MAX_LINKS, readPressLink);
  const ticked = value.isTicked === true ? { isTicked: true as const } : {};
  return links && { label: value.label, text: value.text, links, ...ticked };
};

const readFrameArrival = (value: unknown): FrameCalls['frame.arrived']['payload'] | undefined =>
  isFields(value) && isText(value.charset, MAX_TEXT) ? { charset: value.charset } : undefined;

const readShown = (value: unknown): FrameCalls['frame.shown']['payload'] | undefined =>
  isFields(value) && isWebAddress(value.url) && isText(value.content, MAX_PAGE_LENGTH)
    ? { url: value.url, content: value.content }
    : undefined;

/** What a page sent, rebuilt from its checked fields alone; `undefined` when it is not what the call takes. */
export const PAGE_PAYLOADS: {
  [Name in keyof (PageCalls & FrameCalls)]: (value: unknown) => (PageCalls & FrameCalls)[Name]['payload'] | undefined;
} = {
  'page.arrived': readArrival,
  'page.equip': readEquip,
  'page.settings': readSettingsSeen,
  'page.capture': readCapture,
  'page.links': readLinks,
  'page.notices': readNotices,
  'page.agreed': readPress,
  'frame.arrived': readFrameArrival,
  'frame.shown': readShown,
  'frame.left': () => ({}),
};
