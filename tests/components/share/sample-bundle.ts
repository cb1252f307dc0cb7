import { sayJudgement } from '../../../utils/core/compose/evidence/check-saying';
import { makeBundle } from '../../../utils/core/compose/evidence/make-bundle';
import { CHAIN_START, chainSighting } from '../../../utils/core/evidence/chain-sighting';
import { makeSigningKey } from '../../../utils/core/evidence/seal/signing';
import type { Sighting } from '../../../utils/core/model/capture';
import type { Bundle } from '../../../utils/core/model/evidence';
import type { Judgement, Quote } from '../../../utils/core/model/judgement';
import type { Block, Terms } from '../../../utils/core/model/terms';
import { hashTerms } from '../../../utils/core/text/hash-terms';
import { hashText } from '../../../utils/core/text/hash-text';
import { translateSentence } from '../../../utils/i18n/translate';

const ENDS = 'If you delete your content, our licence to it ends within 30 days.';
const LASTS = 'You grant us a perpetual and irrevocable licence, which lasts after you delete your content.';
const STAYS: Block[] = [
  { kind: 'heading', level: 1, text: 'Terms of Murmur' },
  { kind: 'heading', level: 2, text: 'Using Murmur', marker: '1.' },
  ...Array.from(
    { length: 8 },
    (_, n): Block => ({
      kind: 'paragraph',
      text: `Murmur is a place to talk. You choose a name and may change it ${n + 2} times a year, as long as nobody else has it.`,
      marker: `1.${n + 1}`,
    }),
  ),
  { kind: 'item', level: 2, text: 'Names of other people are not names of yours.' },
  { kind: 'row', text: 'Name | What it is for | How long' },
  { kind: 'heading', level: 2, text: 'Your content', marker: '2.' },
];

const termsOf = (...blocks: Block[]): Terms => ({
  ...{ title: 'Terms of Murmur', lang: 'en', dates: [], notices: [] },
  blocks: [...STAYS, ...blocks],
});
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const quote = (text: string, word: string): Quote => ({
  text,
  marks: [[text.indexOf(word), text.indexOf(word) + word.length]],
  heading: 'Your content',
});

const JUDGEMENT: Judgement = {
  verdict: 'silent',
  severity: 3,
  headline: { id: 'judge.content-licence.ends-on-deletion.gone', values: { service: 'Murmur' } },
  findings: [
    {
      ...{
        topic: 'content-licence',
        principle: 'ownership',
        direction: 'worse',
        change: 'removed',
        certainty: 'stated',
      },
      ...{
        severity: 3,
        headline: { id: 'judge.content-licence.ends-on-deletion.gone', values: { service: 'Murmur' } },
      },
      before: quote(ENDS, 'licence to it ends'),
    },
  ],
  evidence: [{ id: 'judge.evidence.no-own-date' }],
  rulesRevision: 1,
};

/** A change of a made-up service, made in the browser that the test runs in. */
export async function makeSampleBundle(
  locale: string,
  more: { before?: Block[]; after?: Block[]; isImported?: true } = {},
): Promise<Bundle> {
  const [before, after] = [
    termsOf(paragraph(ENDS), paragraph('We never read your messages.'), ...(more.before ?? [])),
    termsOf(paragraph(LASTS), paragraph('We may read your messages to show you what fits you.'), ...(more.after ?? [])),
  ];
  const sightings: Sighting[] = [];
  for (const [index, text] of ['before', 'before', 'after'].entries()) {
    const fields = {
      ...{ documentId: 'murmur/Terms of Service', index, at: Date.parse('2026-02-01T09:00Z') + index * 86_400_000 },
      ...{ how: 'check' as const, url: 'https://murmur.example/terms', status: 200, snapshot: await hashText(text) },
    };
    const sighting = await chainSighting(fields, sightings.at(-1)?.hash ?? CHAIN_START);
    sightings.push(more.isImported ? { ...sighting, isImported: true } : sighting);
  }
  const saying = sayJudgement(JUDGEMENT, locale, translateSentence);
  if (saying === undefined) throw new Error(`Nothing can be said in ${locale}.`);
  const key = await makeSigningKey();
  return makeBundle({
    madeAt: Date.parse('2026-02-10T09:00Z'),
    service: { id: 'murmur', name: 'Murmur' },
    document: { id: 'murmur/Terms of Service', termsType: 'Terms of Service' },
    before: { terms: before, textHash: await hashTerms(before), sighting: sightings[0]?.hash ?? '' },
    after: { terms: after, textHash: await hashTerms(after), sighting: sightings.at(-1)?.hash ?? '' },
    judgement: JUDGEMENT,
    saying,
    chain: [sightings],
    ...(key ? { key } : {}),
  });
}
