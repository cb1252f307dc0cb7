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

/** Other rules altogether. */
export const REWRITTEN = [
  'Statutes of the orchard company, as agreed by its owners at the seventh general meeting.',
  'Everything harvested on the land belongs to the company, whoever sowed or tended it.',
  'A share costs forty crowns, payable to the clerk within ten days after the invoice arrives.',
  'Tools carry a number, and their loss is charged to the holder according to the list.',
  'The company meets quarterly; absent holders are bound by what the present ones decide.',
  'A court at the company seat hears all claims, and the losing side bears every cost.',
  'Notices are valid once printed in the gazette, even if nobody reads them.',
  'Holders leave by writing to the clerk, six months before the end of the calendar year.',
].join('\n');
