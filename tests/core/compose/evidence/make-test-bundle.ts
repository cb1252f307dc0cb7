import '../../../all-words';
import { type Say, sayJudgement } from '../../../../utils/core/compose/evidence/check-saying';
import { makeBundle } from '../../../../utils/core/compose/evidence/make-bundle';
import { chainBetween } from '../../../../utils/core/evidence/bundle/chain-between';
import type { SightingFields } from '../../../../utils/core/evidence/canonical-sighting';
import { CHAIN_START, chainSighting } from '../../../../utils/core/evidence/chain-sighting';
import { makeSigningKey, type SigningKey } from '../../../../utils/core/evidence/seal/signing';
import type { Sighting } from '../../../../utils/core/model/capture';
import type { Bundle } from '../../../../utils/core/model/evidence';
import type { Terms } from '../../../../utils/core/model/terms';
import { hashTerms } from '../../../../utils/core/text/hash-terms';
import { hashText } from '../../../../utils/core/text/hash-text';
import { catalogueOf } from '../../../../utils/i18n/catalogues';
import { languageOf } from '../../../../utils/i18n/locale';
import { translateSentence } from '../../../../utils/i18n/translate';
import { judge, REST, termsOf } from '../../judge/judge-fixture';

export const say: Say = (locale, sentence) =>
  catalogueOf(languageOf(locale)) ? translateSentence(locale, sentence) : undefined;

export const BEFORE = termsOf(
  [...REST, 'This licence ends when you delete your pictures.', '- You may share “seeds” with others.'],
  { title: 'Terms <of> Pond' },
);
export const AFTER = termsOf([
  ...REST,
  'This licence survives the end of your account and is perpetual.',
  '- You may share “seeds” with others.',
  'We may sell the names of your gardens to advertisers.',
]);
export const DAY = 86_400_000;
const START = Date.parse('2024-05-01T09:00:00Z');
const ADDRESS = 'https://pond.example/terms';

/** Looks a day apart: a visit with the text before, checks with the server's time, the last one with the text after. */
export async function makeChain(count = 6, over: (index: number) => Partial<SightingFields> = () => ({})) {
  const sightings: Sighting[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = START + index * DAY;
    const isLast = index === count - 1;
    const fields: SightingFields = {
      ...{ documentId: 'pond/Terms of Service', index, at, how: index === 0 ? 'visit' : 'check', url: ADDRESS },
      ...(index === 0 ? {} : { status: 200, serverDate: new Date(at + 1000).toUTCString() }),
      snapshot: await hashText(isLast ? 'after' : 'before'),
      ...over(index),
    };
    sightings.push(await chainSighting(fields, sightings.at(-1)?.hash ?? CHAIN_START));
  }
  return sightings;
}

interface Scenario {
  before?: Terms;
  after?: Terms;
  sightings?: Sighting[];
  /** Places in the chain of the looks that showed the two texts. */
  first?: number;
  key?: SigningKey | undefined;
  locale?: string;
}

export const newKey = async (): Promise<SigningKey> => {
  const key = await makeSigningKey();
  if (key === undefined) throw new Error('This runtime has no Ed25519');
  return key;
};

/** A change of Pond's terms, judged by the rules that ship, as its user would share it. */
export async function makeTestBundle(scenario: Scenario = {}): Promise<Bundle> {
  const { before = BEFORE, after = AFTER, first = 1, locale = 'en-GB' } = scenario;
  const sightings = scenario.sightings ?? (await makeChain());
  const key = 'key' in scenario ? scenario.key : await newKey();
  const judgement = judge({ before, after });
  const saying = sayJudgement(judgement, locale, say);
  const ends = { first: sightings[first]?.hash ?? '', last: sightings.at(-1)?.hash ?? '' };
  if (saying === undefined) throw new Error(`No catalogue for ${locale}`);
  return makeBundle({
    madeAt: START + 30 * DAY,
    service: { id: 'pond', name: 'Pond' },
    document: { id: 'pond/Terms of Service', termsType: 'Terms of Service', title: 'Terms <of> Pond' },
    before: { terms: before, textHash: await hashTerms(before), sighting: ends.first },
    after: { terms: after, textHash: await hashTerms(after), sighting: ends.last },
    judgement,
    saying,
    chain: chainBetween(sightings, ends),
    ...(key ? { key } : {}),
  });
}
