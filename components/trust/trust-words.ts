import type { Time } from '../../utils/core/model/hash';
import type { Speech } from '../base/Language';
import type { TrustCounts, TrustLedgerLines } from './trust-lines';

/** `Of 9 changes of substance, 2 were told, 14 days ahead in the median.` No share is claimed of too few. */
export function sayTold({ t }: Speech, { changes, told, share, lead }: TrustCounts): string {
  if (changes === 0) return t('trust.none');
  if (share === undefined) return t('trust.few', { changes });
  if (lead === undefined) return t('trust.told', { changes, told });
  return t(lead.of === 1 ? 'trust.told-ahead' : 'trust.told-median', { changes, told, days: lead.days });
}

/** What else is known, in whole sentences. */
export function sayMore({ t, date }: Speech, ledger: TrustLedgerLines): string[] {
  const { silence, takenBack, withdrawn, toCome, lead, told, share } = ledger;
  const isPartlyKnown = share !== undefined && lead !== undefined && lead.of < told;
  return [
    ...(isPartlyKnown ? [t('trust.lead-of', { known: lead.of, told })] : []),
    ...(silence
      ? [t('trust.silence', { changes: silence.changes, from: date(silence.from), to: date(silence.to) })]
      : []),
    ...(takenBack > 0 ? [t('trust.taken-back', { count: takenBack })] : []),
    ...(withdrawn > 0 ? [t('trust.withdrawn', { count: withdrawn })] : []),
    ...(toCome > 0 ? [t('trust.to-come', { count: toCome })] : []),
  ];
}

/** `Q4 2026` */
export const sayQuarter = ({ t }: Speech, from: Time): string => {
  const day = new Date(from);
  return t('trust.quarter', { quarter: Math.floor(day.getMonth() / 3) + 1, year: String(day.getFullYear()) });
};
