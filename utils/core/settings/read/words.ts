import words from '../../../../assets/lexicons/setting-words.json';
import { normaliseText } from '../../text/normalise-text';

const folds = new Map<string, string>();
const MOST_KEPT = 5000;

/** For looking a text up among words: case, marks at its ends and kinds of quotes do not count. */
export function foldWords(text: string): string {
  const known = folds.get(text);
  if (known !== undefined) return known;
  const folded = normaliseText(text)
    .toLowerCase()
    .replace(/…|\.{3}$/u, '')
    .replace(/^[\s:.,;()[\]*•·|-]+|[\s:.,;()[\]*•·|!✓›>→▾▼-]+$/gu, '')
    .trim();
  if (folds.size >= MOST_KEPT) folds.clear();
  folds.set(text, folded);
  return folded;
}

const setOf = (texts: string[]) => new Set(texts.map(foldWords));
const ON = setOf(words.on);
const OFF = setOf(words.off);
const AUDIENCE = setOf(words.audience);
const BADGES = setOf(words.badges);
const GENERIC = setOf(words.generic);
const NO_SETTINGS = setOf(words.notSettings);
const ACTS = setOf(words.acts);
const CHANGING = setOf(words.changing);
const LEADING = setOf(words.leading);
const FOLDING = setOf(words.folding);
const CHANNELS = setOf(words.channels);
/** With room for marks and spaces around it. */
const LONGEST_WORD =
  Math.max(
    ...[...ON, ...OFF, ...BADGES, ...NO_SETTINGS, ...ACTS, ...CHANGING, ...LEADING, ...FOLDING].map(
      ({ length }) => length,
    ),
  ) + 12;
const AUDIENCE_PARTS = new Set(
  [...AUDIENCE]
    .filter((text) => /\s/.test(text))
    .flatMap(partsOf)
    .concat([...AUDIENCE]),
);
/** `1h 30m`: short units, which alone may mean a length or a size. */
const HOURS = /^\d{1,2} ?h(?:r|rs|ours?)? ?(?:\d{1,2} ?(?:m|min|mins|minutes?))?$/u;
const DURATION = new RegExp(
  `^(?:(?:${words.durationLeads.join('|')}) )?(?:\\d{1,3} ?(?:${words.durations.join('|')}) )?(?:\\d{1,3}|[一二三四五六七八九十百半两兩]{1,3}) ?(?:(?:${words.durations.join('|')})$|(?:${words.denseDurations.join('|')}))`,
  'u',
);
/** A longer text is prose, whatever it begins with. */
const LONGEST_VALUE = 40;
const isPhrase = (text: string): boolean => text.length <= LONGEST_VALUE && !/[.。!?]$/u.test(text);
/** `12 contacts included`. */
const COUNTED = new RegExp(`^\\p{N}+ .*(?<![\\p{L}\\p{N}])(?:${words.counted.join('|')})$`, 'u');
const LONGEST_QUESTION = 100;
const ASKING = new RegExp(
  `^[¿\\s]*(?:(?:${words.asking.join('|')})(?![\\p{L}\\p{N}])|(?:${words.denseAsking.join('|')}))`,
  'iu',
);
const LIMITED = new RegExp(
  `^(?:(?:${words.only.join('|')})(?![\\p{L}\\p{N}])|(?:${words.denseOnly.join('|')}))|(?<![\\p{L}\\p{N}])(?:${words.only.join('|')})$|(?:${words.denseOnly.join('|')})$`,
  'iu',
);
/** What a site writes in code where a person was meant to read: `allow_search`, `site.privacy.x`, `react-select-3`. */
const IDENTIFIER = /^(?:[a-z0-9]+(?:[_.:/-][A-Za-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]+)+|[a-z]+[-_]?\d+|\[object .*)$/;

/** What a library calls its own parts: `radio-group`, `toggle button 3`. */
const WIDGET =
  /^(?:(?:radio|check|checkbox|switch|toggle|select|combo|list|drop|dropdown|button|input|form|text)[-_ ]?)+(?:group|box|button|field|control|input|down|list|switch|toggle)[-_ ]?\d*$/;

function partsOf(text: string): string[] {
  return text.split(/[\s,&+()]+/u).filter(Boolean);
}

/** Folding takes time, and no text that is longer than all of the words is one of them. */
const isAmong = (set: Set<string>, text: string): boolean => text.length <= LONGEST_WORD && set.has(foldWords(text));

export const isOnWord = (text: string): boolean => isAmong(ON, text);
export const isOffWord = (text: string): boolean => isAmong(OFF, text);
export const isStateWord = (text: string): boolean => isOnWord(text) || isOffWord(text);
export const isBadge = (text: string): boolean => text.length <= LONGEST_VALUE && BADGES.has(foldWords(text));
/** A name that names anything: `Toggle`, `Edit`, `On`, or something that was written for machines. */
export const isGeneric = (text: string): boolean => {
  const folded = foldWords(text);
  if (folded.length < 2) return !/\p{Lo}/u.test(folded);
  return GENERIC.has(folded) || FOLDING.has(folded) || isStateWord(text) || isIdentifier(text) || WIDGET.test(folded);
};
export const namesNoSetting = (text: string): boolean => isAmong(NO_SETTINGS, text);
const isIdentifier = (text: string): boolean => IDENTIFIER.test(text.trim()) && !/^[a-z]+-[a-z]+$/.test(text.trim());

/** The state of a switch, an audience or a time to keep: what a row may show as its value. */
export function isValueText(text: string): boolean {
  if (text.length > LONGEST_VALUE) return false;
  const [head = ''] = text.split(/\s*[·•;:,(–—|]\s*|\s+\+\s*\d/u);
  return (
    [text, head].some(
      (one) =>
        isStateWord(one) ||
        AUDIENCE.has(foldWords(one)) ||
        [DURATION, HOURS].some((pattern) => pattern.test(westernDigits(foldWords(one)))) ||
        COUNTED.test(foldWords(one)),
    ) || isListOfChannels(text)
  );
}

const BETWEEN = /\s*[,、，;·•+&/|]\s*/u;

/** `Push, Email, SMS`, `In-app, Push, Everyone`: how one is told, and of whom. */
function isListOfChannels(text: string): boolean {
  const [first = '', ...more] = text.split(BETWEEN);
  if (more.length === 0 || !CHANNELS.has(foldWords(first))) return false;
  const from = more.findIndex((part) => !CHANNELS.has(foldWords(part)));
  return from < 0 || isValueText(more.slice(from).join(', '));
}

/** `Only people you follow can tag you`: put together of the words that audiences are made of. Names may be so too. */
export function isMadeOfAudience(text: string): boolean {
  if (text.length > LONGEST_VALUE) return false;
  const parts = partsOf(foldWords(text));
  return (
    parts.length > 1 && parts.every((part, place) => AUDIENCE_PARTS.has(part) || (place > 0 && /^\p{N}+$/u.test(part)))
  );
}

/** `Only people you follow`, `フォロー中のユーザーのみ`: an audience, whatever it is made of. */
export const isLimited = (text: string): boolean => isPhrase(text) && LIMITED.test(foldWords(text));

const MOST_WORDS = 4;
const BEING = new Set(words.being);

/** `Personalisation active`, `Sync is on`: what it is of, and its state. */
export function endsInState(text: string): boolean {
  const parts = foldWords(text).split(' ');
  const [before = '', state = ''] = parts.slice(-2);
  if (!isPhrase(text) || parts.length < 2 || parts.length > MOST_WORDS || !isStateWord(state)) return false;
  return BEING.has(before) || (parts.length === 2 && state.length > 2);
}

/** Words that name an audience, and words that say what it may. */
const MOST_WHO = 3;
const LEAST_MAY = 2;

/** `Everyone can tag you`: begins with those who may. */
export function beginsWithAudience(text: string): boolean {
  const parts = foldWords(text).split(' ');
  const heads = parts
    .slice(0, -LEAST_MAY)
    .slice(0, MOST_WHO)
    .map((_, last) => parts.slice(0, last + 1).join(' '));
  return isPhrase(text) && heads.some((head) => AUDIENCE.has(head) && !isStateWord(head));
}

/** `Expand`, `Close`: what the head of a fold offers. */
export const isFolding = (text: string): boolean => isAmong(FOLDING, text);

/** `Follow`, `Like`: done to what a page shows. */
export const isAct = (text: string): boolean => isAmong(ACTS, text);

/** `Edit`, `Ändern`: leads to where the value beside it is changed. */
export const isChanging = (text: string): boolean => isAmong(CHANGING, text);

/** `Set up`, `Manage`: leads on from a row, whatever stands in it. */
export const isLeading = (text: string): boolean => isAmong(LEADING, text);

const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));

/** `Who can see my profile`, `Qui peut commenter ?`: its answer is an audience, whatever words it is put in. */
export const asksForAudience = (text: string): boolean =>
  text.length <= LONGEST_QUESTION && !/[.。!]$/u.test(text) && ASKING.test(text);
