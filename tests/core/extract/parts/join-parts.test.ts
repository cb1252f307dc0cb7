import { describe, expect, it } from 'vitest';
import { joinParts } from '../../../../utils/core/extract/parts/join-parts';
import type { Block, Terms } from '../../../../utils/core/model/terms';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const heading = (text: string, level = 1): Block => ({ kind: 'heading', level, text });
const part = (title: string, texts: string[], over: Partial<Terms> = {}): Terms => ({
  ...{ title, blocks: [heading(title), ...texts.map(paragraph)], dates: [], notices: [] },
  ...over,
});
const textsOf = ({ blocks }: Terms): string[] => blocks.map(({ text }) => text);

describe('joinParts', () => {
  it('puts the parts one after the other, headings at their levels', () => {
    const joined = joinParts([part('One', ['First.']), part('Two', ['Second.'])], 'en');
    expect(joined).toMatchObject({ title: 'One', lang: 'en' });
    expect(joined.blocks).toEqual([heading('One'), paragraph('First.'), heading('Two'), paragraph('Second.')]);
  });

  it('gives a part its title where its text does not', () => {
    const joined = joinParts([{ ...part('One', ['First.']), blocks: [paragraph('First.')] }], undefined);
    expect(joined.blocks).toEqual([heading('One', 2), paragraph('First.')]);
    expect(joined.lang).toBeUndefined();
  });

  it('keeps what most parts begin and end with once, and what stands in their middle each time', () => {
    const framed = (title: string): Terms =>
      part(title, [
        'Updated in May.',
        `${title} says this.`,
        'We may change it.',
        `${title} ends.`,
        'Was this helpful?',
      ]);
    const joined = textsOf(joinParts(['One', 'Two', 'Three'].map(framed), 'en'));
    expect(joined.filter((text) => text === 'Was this helpful?')).toHaveLength(1);
    expect(joined.filter((text) => text === 'Updated in May.')).toHaveLength(1);
    expect(joined.filter((text) => text === 'We may change it.')).toHaveLength(3);
    expect(
      textsOf(joinParts(['One', 'Two'].map(framed), 'en')).filter((text) => text === 'Was this helpful?'),
    ).toHaveLength(2);
  });

  it('leaves out a page that says what another has said', () => {
    const joined = joinParts([part('One', ['First.']), part('One', ['First.']), part('Two', ['Second.'])], 'en');
    expect(textsOf(joined)).toEqual(['One', 'First.', 'Two', 'Second.']);
  });

  it('takes the newest date of each kind and the notices of all, each at its place in the whole', () => {
    const dated = (iso: string, quote: string): Partial<Terms> => ({
      dates: [{ kind: 'updated', iso, quote, block: 1 }],
      notices: [{ kind: 'upcoming', quote: 'We will change this.', block: 1 }],
    });
    const one = part('One', ['Updated 1 May 2026.'], dated('2026-05-01', 'Updated 1 May 2026.'));
    const two = part('Two', ['Updated 3 May 2026.'], dated('2026-05-03', 'Updated 3 May 2026.'));
    const joined = joinParts([two, one], 'en');
    expect(joined.dates).toEqual([{ kind: 'updated', iso: '2026-05-03', quote: 'Updated 3 May 2026.', block: 1 }]);
    expect(joinParts([one, two], 'en').dates[0]).toMatchObject({ iso: '2026-05-03', block: 3 });
    expect(joined.notices).toHaveLength(1);
  });
});
