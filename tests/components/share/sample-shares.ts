import type { Share } from '../../../utils/core/model/share';

/** A change that nobody was told of, as others are told of it. */
export const SHARE: Share = {
  locale: 'en-GB',
  service: 'Murmur',
  document: 'Terms of Service',
  url: 'https://murmur.example/terms',
  headline: 'Murmur may keep your messages for longer, and no longer promises not to read them.',
  verdict: 'silent',
  severity: 3,
  points: [
    {
      headline: 'Murmur may keep your messages for longer, and no longer promises not to read them.',
      direction: 'worse',
      before: {
        text: 'We keep your messages for 30 days after you delete them, and we never read them.',
        marks: [[26, 33]],
      },
      after: {
        text: 'We keep your messages for 180 days after you delete them, and we may read them.',
        marks: [[26, 34]],
      },
    },
  ],
  evidence: ['No notice of it was seen.'],
  before: { seenAt: Date.parse('2025-12-26T09:00Z'), how: 'visit', textHash: 'ab'.repeat(32) },
  after: { seenAt: Date.parse('2026-02-04T09:00Z'), how: 'check', textHash: 'cd'.repeat(32) },
};

export const ARABIC_SHARE: Share = {
  ...SHARE,
  lang: 'ar',
  points: [
    {
      headline: SHARE.headline,
      direction: 'worse',
      before: { text: 'نحتفظ برسائلك لمدة 30 يومًا بعد حذفها، ولا نقرأها.', marks: [[0, 5]] },
    },
  ],
};
