import type { SinceLine } from '../../../components/agreement/SinceAgreed';
import type { Agreement } from '../../../utils/core/model/agreement';
import type { TermsType } from '../../../utils/core/model/terms-type';
import { DAY, NOW } from './alerts';

export const SIGNED_UP: Agreement = { at: NOW - 200 * DAY, how: 'signed-up' };
export const SET: Agreement = { at: NOW - 900 * DAY, how: 'set' };
export const AGREED: Agreement = { at: NOW - 30 * DAY, how: 'agreed' };

const line = (termsType: TermsType, more: Partial<SinceLine>): SinceLine => ({
  ...{ documentId: `chirp/${termsType}`, termsType, state: 'changes', changes: 0, worse: 0 },
  ...more,
});

export const SINCE: SinceLine[] = [
  line('Terms of Service', { changes: 4, worse: 2, href: '#/compare/a/b' }),
  line('Privacy Policy', { changes: 1, worse: 0, oldestAt: NOW - 100 * DAY, href: '#/compare/c/d' }),
  line('Community Guidelines', { state: 'nothing' }),
  line('Trackers Policy', { state: 'small', href: '#/compare/e/f' }),
  line('Imprint', { state: 'back' }),
];
