import type { OwnPackLine } from '../../../components/packs/OwnPackList';
import type { TriedPack } from '../../../components/packs/PackTrial';
import type { Change, Finding } from '../../../utils/core/model/judgement';
import type { PackError, ShippedPack } from '../../../utils/core/model/own-pack';

export const OWN_PACKS: OwnPackLine[] = [
  { id: 'inactive-accounts', name: 'Accounts that nobody uses', lang: 'en', frames: 3, isOn: true },
  { id: 'spiele', name: 'Käufe in Spielen & Apps <b>für Kinder</b>', lang: 'de', frames: 1, isOn: false },
];

export const SHIPPED: ShippedPack[] = [
  { id: 'de-content-licence', name: 'Aufbewahrung und Löschung von Daten, Inhalten und Konten', lang: 'de' },
  { id: 'en-arbitration', name: 'Arbitration and class actions', lang: 'en' },
  { id: 'en-data-sharing', name: 'Data sharing', lang: 'en' },
];

export const TRIED: TriedPack = {
  id: 'inactive-accounts',
  name: 'Accounts that nobody uses',
  finds: {
    clauses: 12,
    documents: 3,
    some: [
      {
        text: 'We may delete accounts that have been inactive for 24 months.',
        marks: [
          [7, 13],
          [14, 22],
          [38, 46],
        ],
        heading: 'Ending your account',
        serviceName: 'Chirp',
        termsType: 'Terms of Service',
      },
      {
        text: 'Usernames of dormant profiles may be given to other people.',
        marks: [[37, 42]],
        serviceName: 'Dale',
        termsType: 'Community Guidelines',
      },
    ],
  },
};

export const PACK_ERRORS: PackError[] = [
  { line: 12, reason: 'There is no group {acount}, at character 9 of {close} <6> {acount}' },
  { line: 31, reason: 'pack:inactive-accounts.closed does not find its own example' },
  ...Array.from({ length: 9 }, (_, i) => ({ line: 40 + i, reason: 'It is empty' })),
];

export const OWN_FINDING: Finding = {
  topic: 'pack:inactive-accounts',
  own: { pack: 'Accounts that nobody uses', topic: 'accounts that nobody uses' },
  principle: 'ownership',
  direction: 'worse',
  change: 'added',
  certainty: 'stated',
  severity: 2,
  headline: { id: 'packs.said', values: { text: 'Chirp now says that it closes <b>accounts</b> that {nobody} uses.' } },
  after: { text: 'We may delete accounts that have been inactive for 24 months.', marks: [[7, 22]] },
};

/** A change that a pack of one's own finds most in. */
export const withOwnFinding = (change: Change): Change => {
  const { judgement } = change;
  if (!judgement) return change;
  const { headline } = OWN_FINDING;
  return {
    ...change,
    judgement: { ...judgement, severity: 2, headline, findings: [OWN_FINDING, ...judgement.findings] },
  };
};
