import { compilePacks } from '../../../../utils/core/clauses/packs/compile-packs';
import { matchPlace } from '../../../../utils/core/clauses/packs/match-place';
import type { LanguageWords, PackFrame, RulePack } from '../../../../utils/core/model/rule-pack';

/** A small language of the tests' own. */
export const ownLanguage: LanguageWords = {
  format: 'clausewatch-language',
  revision: 1,
  lang: 'en',
  groups: { we: 'we | us', not: 'not | never', data: 'data | information', number: '# | thirty' },
  negation: { words: '{not}', before: 6, after: 0, exempt: 'not only', stops: 'but | and we' },
  contractions: { "can't": 'can not', "*n't": 'not', "*'ll": 'will' },
  silent: {
    sentence: [{ pattern: '^ please? see', mostWords: 12, unless: 'grant' }],
    leadIn: [{ pattern: 'you may not' }],
    heading: [{ pattern: 'prohibited', sentence: '^ *ing' }],
  },
};

export const ownFrame = (frame: Partial<PackFrame>): PackFrame => ({
  id: 'data-sharing.sells',
  topic: 'data-sharing',
  stance: 'adverse',
  all: ['{we} <4> @sell <6> {data}'],
  examples: { hits: ['We sell data.', 'We may sell your data.'], misses: ['We do not sell data.', 'You sell data.'] },
  ...frame,
});

export const ownPack = (frames: PackFrame[], pack: Partial<RulePack> = {}): RulePack => ({
  format: 'clausewatch-pack',
  revision: 1,
  id: 'own',
  name: 'Own',
  lang: 'en',
  frames,
  ...pack,
});

interface Said {
  leadIn?: string;
  heading?: string;
}

/** What one frame of ours finds in a sentence. */
export function findWith(frame: Partial<PackFrame>, text: string, said: Said = {}) {
  const [match] =
    matchPlace({ text, lang: 'en', ...said }, compilePacks(ownLanguage, [ownPack([ownFrame(frame)])])) ?? [];
  return match && { ...match, quotes: match.marks.map(([start, end]) => text.slice(start, end)) };
}
