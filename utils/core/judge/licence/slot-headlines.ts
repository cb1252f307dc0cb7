import type { LicenceMove, LicenceSlot } from '../../model/licence';

/** What to say when a slot that serves the service is new. */
const NEW: Partial<Record<LicenceSlot, string>> = {
  survives: 'judge.content-licence.survives.new',
  perpetual: 'judge.content-licence.grant.scope.perpetual.new',
  irrevocable: 'judge.content-licence.grant.scope.irrevocable.new',
  'ownership-taken': 'judge.content-licence.ownership-taken.new',
  'ai-training': 'judge.content-licence.grant.acts.train-models.new',
  'any-purpose': 'judge.content-licence.grant.scope.any-purpose.new',
  'passed-on': 'judge.content-licence.passed-on.new',
  sublicensable: 'judge.content-licence.grant.scope.sublicensable.new',
  transferable: 'judge.content-licence.grant.scope.transferable.new',
  exclusive: 'licence.now-exclusive',
  'moral-rights': 'judge.content-licence.moral-rights.new',
  'royalty-free': 'licence.now-royalty-free',
  worldwide: 'licence.now-worldwide',
  granted: 'judge.content-licence.grant.new',
};

/** And when one that serves the reader is gone. */
const GONE: Partial<Record<LicenceSlot, string>> = {
  'ends-on-deletion': 'judge.content-licence.ends-on-deletion.gone',
  'no-ai-training': 'judge.ai-training.not-used.gone',
  'purpose-limit': 'judge.content-licence.purpose-limit.gone',
  'ownership-kept': 'judge.content-licence.ownership-kept.gone',
};

/** The sentence for a licence that got worse in this. */
export function headlineOfMove({ slot, change }: LicenceMove): string {
  if (change === 'new') return NEW[slot] ?? 'judge.content-licence.worse';
  if (change === 'gone') return GONE[slot] ?? 'judge.content-licence.worse';
  return slot === 'passed-on' ? 'licence.more-recipients' : 'licence.less-promised';
}
