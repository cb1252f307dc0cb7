import { describe, expect, it } from 'vitest';
import { readTermsLicence } from '../../../utils/core/compose/read-terms-licence';
import { readLicence } from '../../../utils/core/ledger/read-licence';
import { LICENCE_SERVES, LICENCE_SLOTS } from '../../../utils/core/model/licence';
import { SHIPPED_RULES } from '../clauses/shipped-rules';
import { termsOf } from '../judge/judge-fixture';
import { ENDS, GRANT, MORAL, NO_TRAINING, PARTNERS, SURVIVES, slotsOf, stateOf, TRAINS, YOURS } from './licence-texts';

describe('the licence of a text', () => {
  it.each<[string, string[]]>([
    [GRANT, ['perpetual', 'irrevocable', 'any-purpose', 'sublicensable', 'royalty-free', 'worldwide', 'granted']],
    [ENDS, ['ends-on-deletion']],
    [SURVIVES, ['survives']],
    [YOURS, ['ownership-kept']],
    [MORAL, ['moral-rights']],
    [PARTNERS, ['passed-on']],
    [TRAINS, ['ai-training']],
    [NO_TRAINING, ['no-ai-training']],
    ['You hereby assign to us all right, title and interest in the reviews that you send.', ['ownership-taken']],
    ['The rights granted by you will terminate a reasonable time after you delete the recording.', ['ends-late']],
    ['We grant you a worldwide, perpetual licence to use our app.', []],
    ['If you send us ideas, you grant us a perpetual licence to use them.', []],
    ['You may not train AI models on the content of other members.', []],
    ['Do not collect the names of other people.', []],
  ])('%s', (sentence, slots) => {
    expect(slotsOf(stateOf(sentence))).toEqual(slots);
  });

  it('says to whom content is passed on, and what a promise leaves out', () => {
    expect(stateOf(PARTNERS)['passed-on']?.values).toEqual(['other-companies']);
    const kept = 'This licence ends when you delete your content, unless others have shared it.';
    expect(stateOf(kept)['ends-on-deletion']?.values).toEqual(['shared']);
  });

  it('keeps a clause once, with its heading and the words that decided', () => {
    const [clause, ...more] = readTermsLicence(
      termsOf(['# Your plants', GRANT, 'We water the gardens.']),
      SHIPPED_RULES,
    );
    expect(more).toEqual([]);
    expect(clause?.quote).toMatchObject({ text: GRANT, heading: 'Your plants' });
    const marked = clause?.quote.marks.map(([start, end]) => GRANT.slice(start, end)).join(' ');
    expect(marked).toContain('perpetual');
    expect(clause?.gives.map(({ slot }) => slot)).toContain('irrevocable');
  });

  it('is read in German, too', () => {
    const german = [
      'Sie räumen uns eine weltweite, unwiderrufliche Lizenz an Ihren Inhalten ein.',
      'Diese Lizenz endet, wenn Sie Ihre Inhalte löschen.',
    ];
    const gives = readTermsLicence(termsOf(german, { lang: 'de' }), SHIPPED_RULES).flatMap((one) => one.gives);
    expect(gives.map(({ slot }) => slot)).toEqual(
      expect.arrayContaining(['irrevocable', 'worldwide', 'granted', 'ends-on-deletion']),
    );
  });

  it('takes no word of a model, nor of a frame that is unsure', () => {
    const match = { topic: 'content-licence', stance: 'adverse', slots: { scope: ['perpetual'] }, marks: [] } as const;
    const frame = 'content-licence.grant';
    const read = (more: object) =>
      readLicence([{ text: 'x', block: 0, matches: [{ ...match, ...more } as never] }]).length;
    expect(read({ frame, certainty: 'stated', score: 0.9 })).toBe(1);
    expect(read({ frame, certainty: 'possible', score: 0.9 })).toBe(0);
    expect(read({ frame, certainty: 'stated', score: 0.6 })).toBe(0);
    expect(read({ frame: 'pack:mine/grant', certainty: 'stated', score: 0.9 })).toBe(0);
  });

  it('knows of every slot whom it serves', () => {
    expect(Object.keys(LICENCE_SERVES)).toEqual([...LICENCE_SLOTS]);
  });
});
