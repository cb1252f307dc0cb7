import type { ComponentChildren } from 'preact';
import { CheckView } from '../../../components/check/CheckView';
import { KeepProof } from '../../../components/check/kept/KeepProof';
import { KeptProofs } from '../../../components/check/kept/KeptProofs';
import { OwnWitness } from '../../../components/check/kept/OwnWitness';
import type { CheckedFile } from '../../../components/check/ProofView';
import type { Witnessed } from '../../../components/check/WitnessNote';
import { Masthead } from '../../../components/pages/Masthead';
import { BrokenLink } from '../../../components/viewer/BrokenLink';
import { FitsLink } from '../../../components/viewer/FitsLink';
import { ShareView } from '../../../components/viewer/ShareView';
import { ViewerFrame } from '../../../components/viewer/ViewerFrame';
import type { BundleCheck, CheckLine, SharedSighting } from '../../../utils/core/model/evidence';
import type { Share } from '../../../utils/core/model/share';
import { CHANGE, DAY, NOW } from '../samples/alerts';
import { ROWS, SECTIONS, SUMMARY } from '../samples/archive';

const nothing = (): void => {};
const line = (...[part, state, id, values]: [CheckLine['part'], CheckLine['state'], string, object?]): CheckLine =>
  ({ part, state, sentence: { id, values } }) as CheckLine;

const HOLDS = [
  line('before', 'holds', 'evidence.text-holds', { side: 'before' }),
  line('after', 'holds', 'evidence.text-holds', { side: 'after' }),
  line('chain', 'holds', 'evidence.chain-holds', { count: 5 }),
];
const UNKNOWN = [
  line('judgement', 'unknown', 'evidence.judged-by-rules', { revision: 4 }),
  line('page', 'unknown', 'evidence.page-itself', { service: 'Example' }),
];
const FAILS: BundleCheck = {
  state: 'fails',
  headline: { id: 'evidence.check-fails', values: { count: 1 } },
  lines: [line('before', 'fails', 'evidence.text-fails', { side: 'before' }), ...HOLDS.slice(1), ...UNKNOWN],
};
const ODD: BundleCheck = {
  state: 'odd',
  headline: { id: 'evidence.check-odd', values: { count: 1 } },
  lines: [
    line('clock', 'odd', 'evidence.clock-back', { number: 3, at: NOW - DAY, before: NOW, more: 0 }),
    ...HOLDS,
    ...UNKNOWN,
  ],
};
const WHOLE: BundleCheck = {
  state: 'holds',
  headline: { id: 'evidence.check-holds' },
  lines: [...HOLDS, ...UNKNOWN],
};

const LOOKS: SharedSighting[] = [5, 4, 3, 2, 1].map((age, index) => ({
  ...{ hash: `${index}`.repeat(64), previous: '0'.repeat(64), documentId: 'example/Terms of Service', index },
  ...{ at: NOW - age * DAY, how: index === 0 ? 'visit' : 'check', url: 'https://example.com/terms' },
  ...(index > 1 ? { serverDate: new Date(NOW - age * DAY).toUTCString() } : {}),
}));

const fileOf = (check: BundleCheck): CheckedFile => ({
  check,
  digest: 'c77450ded4064e3b00ed88d8cfdad82e9969de1be384e6c352b68ddb6b9ed276',
  story: {
    ...{ serviceName: 'Example', termsType: 'Terms of Service', madeAt: NOW, looks: LOOKS },
    judgement: CHANGE.judgement ?? (undefined as never),
  },
  comparison: { rows: ROWS, summary: SUMMARY, sections: SECTIONS, beforeAt: NOW - 5 * DAY, afterAt: NOW - DAY },
});

const acts = { onFiles: nothing, onShow: nothing, onPutAway: nothing, onCopyDigest: nothing };
const DIFFERS: Witnessed = {
  state: 'differs',
  headline: { id: 'evidence.disagree' },
  lines: [
    { side: 'before', sentence: { id: 'evidence.same-time', values: { other: 'file', side: 'before' } } },
    {
      side: 'after',
      sentence: {
        id: 'evidence.other-lang',
        values: { other: 'file', side: 'after', ourLanguage: 'en', theirLanguage: 'de' },
      },
    },
  ],
};

const inArchive = (view: ComponentChildren) => (
  <>
    <Masthead page="archive" />
    <main class="page">
      <h1>Check a file</h1>
      {view}
    </main>
  </>
);

const kept = { id: 'a', keptAt: NOW, serviceName: 'Example', beforeAt: NOW - 9 * DAY, afterAt: NOW - DAY };

export const SHARE: Share = {
  ...{ locale: 'en-GB', service: 'Example', document: 'Terms of Service', lang: 'en', severity: 3, verdict: 'silent' },
  url: 'https://example.com/terms',
  headline: 'Example no longer promises that its licence ends when you delete your content.',
  points: [
    {
      headline: 'Example no longer promises that its licence ends when you delete your content.',
      direction: 'worse',
      before: { text: 'This licence ends when you delete your pictures.', marks: [[5, 17]], heading: 'Your pictures' },
    },
    { headline: 'Example may now sell names.', direction: 'worse', after: { text: 'We may sell.', marks: [[7, 11]] } },
  ],
  evidence: ['We saw no notice of it.'],
  before: { seenAt: NOW - 5 * DAY, how: 'visit', textHash: '3'.repeat(64) },
  after: { seenAt: NOW - DAY, how: 'check', textHash: 'e'.repeat(64) },
  digest: 'c'.repeat(64),
};

const inViewer = (view: ComponentChildren) => (
  <ViewerFrame language="en" onLanguage={nothing}>
    {view}
  </ViewerFrame>
);
const emptyDesk = <CheckView {...acts} files={[]} pairs={[]} />;

/** The check view and the viewer, in every state. */
export const CHECK_VIEWS: Record<string, ComponentChildren> = {
  'check empty': inArchive(
    <CheckView {...acts} files={[]} pairs={[]}>
      <KeptProofs
        proofs={[
          { ...kept, termsType: 'Terms of Service', from: 'Anna' },
          { ...kept, id: 'b', termsType: 'Privacy Policy' },
        ]}
        onOpen={nothing}
        onForget={nothing}
      />
    </CheckView>,
  ),
  'check holds': inArchive(
    <CheckView
      {...acts}
      files={[{ key: 1, name: 'clausewatch.json', state: 'holds' }]}
      shown={1}
      pairs={[]}
      proof={fileOf(WHOLE)}
      beside={
        <div class="checked-own">
          <OwnWitness isBroken={false} />
          <KeepProof isBusy={false} onKeep={nothing} />
        </div>
      }
    />,
  ),
  'check odd': inArchive(
    <CheckView
      {...acts}
      files={[{ key: 1, name: 'clausewatch.json', state: 'odd' }]}
      shown={1}
      pairs={[]}
      proof={fileOf(ODD)}
      beside={
        <div class="checked-own">
          <OwnWitness report={DIFFERS} isBroken={false} />
          <KeepProof kept={{ from: 'Anna' }} isBusy={false} onKeep={nothing} />
        </div>
      }
    />,
  ),
  'check fails': inArchive(
    <CheckView
      {...acts}
      files={[{ key: 1, name: 'clausewatch.json', state: 'fails' }]}
      shown={1}
      pairs={[]}
      proof={fileOf(FAILS)}
      beside={<OwnWitness report={DIFFERS} isBroken />}
    />,
  ),
  'check several': inArchive(
    <CheckView
      {...acts}
      files={[
        { key: 1, name: 'clausewatch.json', state: 'holds' },
        { key: 2, name: 'from Anna.html', state: 'fails' },
        { key: 3, name: 'photo.png', state: 'refused', fault: { id: 'check.file-picture' } },
        { key: 4, name: 'a-very-long-name-without-a-space-'.repeat(6), state: 'reading' },
      ]}
      shown={1}
      pairs={[
        { key: '1 3', one: 'clausewatch.json', other: 'another.json', report: DIFFERS },
        { key: '1 2', one: 'clausewatch.json', other: 'from Anna.html', report: DIFFERS, failing: 'from Anna.html' },
      ]}
    />,
  ),
  'viewer link': inViewer(<ShareView share={SHARE} />),
  'viewer fits': inViewer(
    <>
      <ShareView share={{ ...SHARE, verdict: 'pending' }} />
      <CheckView {...acts} files={[]} pairs={[]} proof={fileOf(WHOLE)} beside={<FitsLink fit="none" />} />
    </>,
  ),
  'viewer broken': inViewer(
    <>
      <BrokenLink fault={{ id: 'share.link-cut' }} />
      {emptyDesk}
    </>,
  ),
};
