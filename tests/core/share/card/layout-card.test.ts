import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, CardContent, CardItem, Measure } from '../../../../utils/core/share/card/card-model';
import { layoutCard } from '../../../../utils/core/share/card/layout-card';

/** As wide as letters are, roughly: what is laid out must not depend on how they are drawn. */
const measure: Measure = (text, { size, weight }) =>
  [...text].reduce(
    (sum, sign) => sum + (/[\u2e80-\u9fff\uac00-\ud7af]/.test(sign) ? 1 : /[MW@]/.test(sign) ? 0.9 : 0.5),
    0,
  ) *
  size *
  (weight > 400 ? 1.1 : 1);

const CONTENT: CardContent = {
  locale: 'en-GB',
  direction: 'ltr',
  service: 'Murmur',
  document: 'Terms of Service',
  verdict: 'No notice seen',
  severity: 3,
  headline: 'Murmur no longer promises that its licence ends when you delete your content.',
  sides: {
    before: { label: 'Before', quote: { text: 'We never sell it.', marks: [[3, 8]] }, missing: '' },
    after: { label: 'Now', missing: 'These words are gone.' },
  },
  told: ['No notice was seen.'],
  notes: ['Seen on a visit.', 'SHA-256 abc'],
};

type Text = Extract<CardItem, { kind: 'text' }>;
const textsOf = ({ items }: Card): Text[] => items.filter((item) => item.kind === 'text');
const wordsOf = (card: Card, role: string): string =>
  textsOf(card)
    .filter((item) => item.role === role)
    .map(({ text }) => text)
    .join('');

/** Texts that stand over one another, and whatever leaves the card. */
function findFaults(card: Card): string[] {
  const near = 0.51;
  const out = card.items.filter(
    ({ x, y, width, height }) =>
      x < -near ||
      y < -near ||
      x + width > card.width + near ||
      y + height > card.height + near ||
      width < 0 ||
      height < 0,
  );
  const texts = textsOf(card);
  const over = texts.filter((one, n) =>
    texts
      .slice(n + 1)
      .some(
        (other) =>
          one.x + one.width > other.x + near &&
          other.x + other.width > one.x + near &&
          one.y + one.height > other.y + near &&
          other.y + other.height > one.y + near,
      ),
  );
  return [...out.map((item) => `out: ${JSON.stringify(item)}`), ...over.map((item) => `over: ${JSON.stringify(item)}`)];
}

const ALPHABETS = [
  ...['abcdefg hij WM', 'äöüßéñçłż -/', 'абвгде жзик'],
  ...[
    'אבגדהו זחטי',
    'ابتثجحخ دذر 12',
    '日本語利用規約、。「」',
    'กขคงจฉ ',
    '👩‍👩‍👧‍👦🇵🇱👍🏽 ',
    '\u202e\u2066\u200b\u0000\u0301 <>"&',
  ],
];
const textOf = (most: number) =>
  fc
    .array(
      fc
        .constantFrom(...ALPHABETS)
        .chain((alphabet) => fc.string({ unit: fc.constantFrom(...alphabet), maxLength: most })),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => parts.join(' '));
const quote = fc
  .record({ lead: textOf(400), word: fc.stringMatching(/^[a-z]{1,9}$/), trail: textOf(400) })
  .map(({ lead, word, trail }) => ({
    word,
    quote: {
      text: `${lead} ${word} ${trail}`,
      marks: [[lead.length + 1, lead.length + 1 + word.length] as [number, number]],
    },
  }));
const shape = fc.constantFrom('wide' as const, 'square' as const);

describe('the layout of a picture', () => {
  it('keeps everything on the card, and no text over another, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.record({
          ...{ service: textOf(80), document: textOf(60), headline: textOf(300), note: textOf(120), label: textOf(60) },
          ...{
            verdict: fc.option(textOf(40), { nil: undefined }),
            direction: fc.constantFrom('ltr' as const, 'rtl' as const),
          },
          ...{ before: fc.option(quote), after: fc.option(quote), hasSides: fc.boolean(), shape },
        }),
        (said) => {
          const content: CardContent = {
            ...{ ...CONTENT, ...said, told: [said.headline, said.note], notes: [said.note, said.label] },
            sides: said.hasSides
              ? {
                  before: {
                    label: said.label,
                    missing: said.note,
                    ...(said.before ? { quote: said.before.quote } : {}),
                  },
                  after: { label: said.label, missing: said.note, ...(said.after ? { quote: said.after.quote } : {}) },
                }
              : undefined,
          };
          expect(findFaults(layoutCard(content, said.shape, measure))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('always shows the words that changed, marked by a line', () => {
    fc.assert(
      fc.property(quote, quote, shape, (before, after, wanted) => {
        const sides = {
          before: { label: 'Before', quote: before.quote, missing: '' },
          after: { label: 'Now', quote: after.quote, missing: '' },
        };
        const card = layoutCard({ ...CONTENT, sides }, wanted, measure);
        for (const [role, { word }, of] of [
          ['before', before, 'gone'],
          ['after', after, 'come'],
        ] as const) {
          const colour = of === 'gone' ? 'removed' : 'added';
          const marked = textsOf(card).filter((item) => item.role === role && item.colour === colour);
          expect(marked.map(({ text }) => text).join('')).toBe(word);
          const rules = card.items.filter((item) => item.kind === 'rule' && item.of === of);
          expect(rules.map(({ x, width }) => [x, width])).toEqual(marked.map(({ x, width }) => [x, width]));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('strikes no word of a sentence that went as a whole', () => {
    const text = 'Our licence ends when you delete a post.';
    const sides = {
      before: { label: 'Before', quote: { text, marks: [[4, 16] as [number, number]] }, missing: '' },
      after: { label: 'Now', missing: 'These words are gone.' },
    };
    const rules = layoutCard({ ...CONTENT, sides }, 'wide', measure).items.filter(({ kind }) => kind === 'rule');
    expect(rules.map((rule) => 'of' in rule && rule.of)).toEqual(['decided']);
  });

  it('says the headline whole where it fits, at the largest size', () => {
    const card = layoutCard(CONTENT, 'wide', measure);
    const lines = textsOf(card).filter(({ role }) => role === 'headline');
    expect(lines.map(({ text }) => text).join(' ')).toBe(CONTENT.headline);
    const short = layoutCard({ ...CONTENT, headline: 'Murmur sells names.' }, 'wide', measure);
    const sizeOf = (one: Card) => textsOf(one).find(({ role }) => role === 'headline')?.font.size ?? 0;
    expect(sizeOf(short)).toBeGreaterThan(sizeOf(card));
  });

  it('breaks ten thousand letters without a space, and cuts what has no room', () => {
    const endless = 'a'.repeat(10_000);
    const sides = {
      before: { label: 'Before', quote: { text: endless, marks: [] }, missing: '' },
      after: { label: 'Now', missing: 'Gone.' },
    };
    const card = layoutCard({ ...CONTENT, service: endless, headline: endless, sides }, 'square', measure);
    expect(findFaults(card)).toEqual([]);
    for (const role of ['service', 'headline', 'before']) expect(wordsOf(card, role)).toMatch(/^a+…$/);
  });

  it('breaks Japanese between its words, and begins no line with a full stop', () => {
    const text = 'ユーザーが投稿したコンテンツを削除した場合、当社のライセンスは直ちに終了します。'.repeat(2);
    const sides = {
      before: { label: 'Before', quote: { text, marks: [] }, missing: '' },
      after: { label: 'Now', missing: 'Gone.' },
    };
    const lines = textsOf(layoutCard({ ...CONTENT, sides }, 'wide', measure)).filter(({ role }) => role === 'before');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter((line) => /^[。、ー]/.test(line.text))).toEqual([]);
    expect(lines.map((line) => line.text).join('')).toBe(text);
  });

  it('sets Arabic from the right, its numbers and names of Latin letters in their own order', () => {
    const text = 'نحتفظ برسائلك 30 يومًا في Murmur AI دائمًا';
    const start = text.indexOf('30');
    const sides = {
      before: { label: 'Before', quote: { text, marks: [[start, start + 2] as [number, number]] }, missing: '' },
      after: { label: 'Now', missing: 'Gone.' },
    };
    const card = layoutCard({ ...CONTENT, sides }, 'square', measure);
    const runs = textsOf(card).filter(({ role }) => role === 'before');
    expect(runs.map((run) => [run.text.trim(), run.direction])).toEqual([
      ['دائمًا', 'rtl'],
      ['Murmur AI', 'ltr'],
      ['يومًا في', 'rtl'],
      ['30', 'ltr'],
      ['نحتفظ برسائلك', 'rtl'],
    ]);
    const right = Math.max(...runs.map(({ x, width }) => x + width));
    const label = textsOf(card).find(({ role }) => role === 'label-before');
    expect(right).toBeGreaterThan(900);
    expect(label?.x).toBeLessThan(200);
  });

  it('stands on the other side where the interface reads from right to left', () => {
    const [here, there] = (['ltr', 'rtl'] as const).map((direction) =>
      layoutCard({ ...CONTENT, direction, service: 'ממממ' }, 'wide', measure),
    ) as [Card, Card];
    const signOf = ({ items }: Card) => items.find(({ kind }) => kind === 'sign')?.x ?? 0;
    expect(signOf(here)).toBeGreaterThan(600);
    expect(signOf(there)).toBeLessThan(600);
    expect(findFaults(there)).toEqual([]);
  });

  it('leaves out what turns words round or cannot be seen', () => {
    const card = layoutCard({ ...CONTENT, headline: 'Mur\u202emur\u2066 sells\u200b\u0000 it.' }, 'wide', measure);
    expect(wordsOf(card, 'headline')).toBe('Murmur sells it.');
  });
});
