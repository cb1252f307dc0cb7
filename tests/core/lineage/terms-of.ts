import type { Terms } from '../../../utils/core/model/terms';

/** A line each block. */
export const termsOf = (text: string, extra: Partial<Terms> = {}): Terms => ({
  lang: 'en',
  blocks: text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ kind: 'paragraph', text: line })),
  dates: [],
  notices: [],
  ...extra,
});

export const SECTIONS = [
  'Welcome to the garden club, and thank you for reading these rules before you plant anything.',
  'You keep what you grow. We may show pictures of your beds on our notice board while you are a member.',
  'Members pay a yearly fee in spring, and the treasurer keeps the book open for everyone to see.',
  'The shed is open from dawn to dusk, and whoever borrows a spade brings it back clean.',
  'Water is shared: two cans for each bed on dry days, and none at all when the well is low.',
  'We may end a membership when beds stand empty for a whole season and letters stay unanswered.',
  'Disputes are settled at the long table in autumn, by three members drawn by lot.',
  'These rules may change once a year; we pin the new ones to the gate thirty days ahead.',
];
export const RULES = SECTIONS.join('\n');
