import { expect, it } from 'vitest';
import { writeBundle } from '../../utils/core/evidence/bundle/write-bundle';
import type { Bundle } from '../../utils/core/model/evidence';
import { catalogueOf } from '../../utils/i18n/catalogues';
import { checkText } from '../../utils/proof/check-file';
import { holdAgainst, witnessOf } from '../../utils/proof/compare-proofs';
import { AFTER, makeChain, makeTestBundle } from '../core/compose/evidence/make-test-bundle';

async function proofOf(bundle: Bundle) {
  const checked = await checkText(writeBundle(bundle), {
    loadWords: async (language) => catalogueOf(language) ?? {},
    pages: { draw: () => document.createElement('div'), styles: '' },
  });
  if (!checked.ok) throw new Error(checked.error.id);
  return checked.value;
}

const elsewhere = () => makeChain(6, (index) => ({ url: `https://pond.example/terms?${index}` }));

it('two files of one browser are one witness; of two, they agree or were shown different terms', async () => {
  const ours = await proofOf(await makeTestBundle());
  const state = async (other: Bundle) => holdAgainst(ours, witnessOf(await proofOf(other)));
  expect((await state(await makeTestBundle())).headline.id).toBe('evidence.one-maker');
  const sightings = await elsewhere();
  expect((await state(await makeTestBundle({ sightings }))).state).toBe('agree');
  const german = { ...AFTER, lang: 'de', blocks: [...AFTER.blocks, { kind: 'paragraph' as const, text: 'Mehr.' }] };
  const other = await state(await makeTestBundle({ sightings, after: german }));
  expect(other.state).toBe('differs');
});
