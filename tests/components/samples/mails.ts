import type { MailReading } from '../../../utils/core/model/mail';

export const QUOTE =
  'We are updating our Terms of Service. The changes take effect on 2 April 2026, you can read them at …';

export const FOUND: MailReading = {
  outcome: 'notice',
  notice: {
    ...{ kind: 'upcoming', quote: QUOTE, iso: '2026-04-02', sentOn: '2026-03-03' },
    ...{ termsTypes: ['Terms of Service', 'Privacy Policy'], namesService: true },
  },
};
export const UNDATED: MailReading = {
  outcome: 'notice',
  notice: { kind: 'recent', quote: '<b>We have updated our terms.</b>', namesService: false },
};
export const MAILS = [
  { id: 'a', quote: QUOTE, at: Date.UTC(2026, 2, 3), isDayGiven: false },
  { id: 'b', quote: '<b>We have updated our terms.</b>', at: Date.UTC(2026, 1, 1), isDayGiven: true },
];
