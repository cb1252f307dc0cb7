import { expect, it } from 'vitest';
import type { LicenceVersion } from '../../../utils/store/licences/load-licence-texts';
import { licenceLines } from '../../../utils/view/licence/licence-lines';
import { ENDS, GRANT_NARROW, SURVIVES, textWith } from '../../core/ledger/licence-texts';

const version = (day: number, ...sentences: string[]): LicenceVersion => {
  const text = textWith('pond/Terms of Service', day, ...sentences);
  return {
    ...text,
    id: text.versionId,
    lineageId: 'pond/Terms of Service#en',
    lang: 'en',
    index: day,
    textHash: '',
    how: 'check',
    outcome: 'changed',
    snapshot: '',
    extractorRevision: 1,
    words: 1,
  };
};

const draw = (versions: LicenceVersion[]): string[] =>
  (licenceLines([versions])?.groups ?? []).flatMap(({ serves, points }) =>
    points.map(({ slot, cells }) => {
      const drawn = cells.map(({ isSaid, turn }) => `${isSaid ? 'yes' : 'no'}${turn ? ` ${turn}` : ''}`);
      return `${serves} ${slot}: ${drawn.join(', ')}`;
    }),
  );

it('draws what was said at each moment, newest first, and what turned against whom', () => {
  const versions = [version(1, GRANT_NARROW, ENDS), version(9, GRANT_NARROW), version(20, GRANT_NARROW, SURVIVES)];
  expect(draw(versions)).toEqual([
    'reader ends-on-deletion: no, no worse, yes',
    'reader purpose-limit: no, no, no',
    'reader ownership-kept: no, no, no',
    'service survives: yes worse, no, no',
    'service royalty-free: yes, yes, yes',
    'service worldwide: yes, yes, yes',
    'service granted: yes, yes, yes',
  ]);
});

it('names the document of each quote, and since when it has been said', () => {
  const table = licenceLines([[version(1, GRANT_NARROW), version(20, GRANT_NARROW, SURVIVES)]]);
  expect(table?.moments.map(({ isFirst }) => isFirst)).toEqual([false, true]);
  const cell = table?.groups[1]?.points.find(({ slot }) => slot === 'survives')?.cells[0];
  expect(cell).toMatchObject({ since: Date.UTC(2026, 0, 20), isSinceFirst: false });
  expect(cell?.words).toMatchObject([
    { termsType: 'Terms of Service', href: '#/document/pond%2FTerms%20of%20Service', quote: { text: SURVIVES } },
  ]);
});

it('has no table where nothing was ever said of a licence', () => {
  expect(licenceLines([[version(1, 'Be kind.')], []])).toBeUndefined();
});
