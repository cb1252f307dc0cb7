import type { Block, Terms } from '../../../utils/core/model/terms';

export const terms = (...blocks: (string | Block)[]): Terms => ({
  blocks: blocks.map((block) => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block)),
  dates: [],
  notices: [],
});

export const A = 'You keep everything that you upload. We only ask for a licence to show it to the people you chose.';
export const B =
  'This licence ends when you delete your content or your account. Copies in backups vanish within thirty days.';
export const C = 'We sell no personal facts to anybody, and advertisers see numbers of readers and never their names.';
export const D = 'When you are unhappy with a decision of ours, write to the panel, which answers within two weeks.';
export const E = 'Children under fourteen need the consent of a parent before they open an account with this service.';
export const F = 'A court in the town where you live hears every claim, and the law of your country applies to it.';
