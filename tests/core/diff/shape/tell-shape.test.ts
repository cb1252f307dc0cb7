import '../../../all-words';
import { describe, expect, it } from 'vitest';
import { tellShape } from '../../../../utils/core/diff/shape/tell-shape';
import type { ChangeShape, Comparison } from '../../../../utils/core/model/comparison';
import { translateSentence } from '../../../../utils/i18n/translate';

const nothing: Comparison = { hunks: [], addedWords: 0, removedWords: 0, movedWords: 0, isRenumbered: false };
const section = (heading?: string) => ({ ...(heading !== undefined && { heading }), row: 0, size: 1 });
const say = (shape: ChangeShape, words: Partial<Comparison> = {}, locale = 'en-GB') =>
  tellShape(shape, { ...nothing, ...words })
    .map((sentence) => translateSentence(locale, sentence))
    .join(' ');

describe('tellShape', () => {
  it('says one thing where one thing is to be said', () => {
    expect(say({ kind: 'same', sections: [] })).toBe('The two texts say the same, word for word.');
    expect(say({ kind: 'renumbered', sections: [] }, { isRenumbered: true })).toBe(
      'Only the numbering changed; every word is as it was.',
    );
  });

  it('names the section and counts the words', () => {
    expect(say({ kind: 'one-section', sections: [section('Fees')] }, { addedWords: 1, removedWords: 3 })).toBe(
      'Only one section changed: “Fees”. One word was added and 3 removed.',
    );
    expect(say({ kind: 'sections', sections: [section('Fees'), section()] }, { addedWords: 1200 })).toBe(
      '2 sections changed, “Fees” most of all. 1,200 words were added, and nothing was removed.',
    );
  });

  it('speaks of the beginning where no heading stands above', () => {
    expect(say({ kind: 'one-section', sections: [section()] }, { removedWords: 1 })).toBe(
      'Only the beginning of the text changed. One word was removed, and nothing was added.',
    );
    expect(say({ kind: 'sections', sections: [section(), section('Fees')] })).toBe(
      '2 sections changed, the beginning of the text most of all.',
    );
  });

  it('counts nothing that did not happen', () => {
    expect(say({ kind: 'moved', sections: [section('Fees')] }, { movedWords: 40, isRenumbered: true })).toBe(
      'Most of this change is text that moved to another place. 40 words moved without being altered. The numbering changed as well.',
    );
  });

  it('cuts a heading that is no heading, between two words', () => {
    const told = say({ kind: 'one-section', sections: [section('We may '.repeat(90))] });
    expect(told.length).toBeLessThan(130);
    expect(told).toMatch(/(We may ?)+…”\.$|We…”\.$/);
    expect(say({ kind: 'one-section', sections: [section('x'.repeat(900))] }).length).toBeLessThan(130);
  });

  it('shows what a page calls a section as text', () => {
    expect(say({ kind: 'one-section', sections: [section('{count} <b>Fees</b>')] })).toContain('{count} <b>Fees</b>');
  });

  it('speaks German', () => {
    const words = { addedWords: 1, removedWords: 1, movedWords: 2 };
    expect(say({ kind: 'sections', sections: [section('Geld'), section('Ende')] }, words, 'de-DE')).toBe(
      '2 Abschnitte haben sich geändert, am meisten „Geld“. Ein Wort wurde hinzugefügt und eines entfernt. 2 Wörter wurden unverändert verschoben.',
    );
    expect(say({ kind: 'places', sections: [] }, {}, 'de-DE')).toBe('Der Text hat sich an 0 Stellen geändert.');
  });
});
