import '../../../all-words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBundle } from '../../../../utils/core/evidence/bundle/parse-bundle';
import { writeBundle } from '../../../../utils/core/evidence/bundle/write-bundle';
import type { Bundle } from '../../../../utils/core/model/evidence';
import { translateSentence } from '../../../../utils/i18n/translate';
import { makeTestBundle } from './make-test-bundle';

const reasonOf = (text: string): string => {
  const parsed = parseBundle(text);
  return parsed.ok ? 'read' : parsed.error.sentence.id.replace('evidence.', '');
};

const made = makeTestBundle();

/** A bundle with something at one place of its own. */
async function withOther(alter: (copy: Bundle) => void): Promise<ReturnType<typeof parseBundle>> {
  const copy = structuredClone(await made);
  alter(copy);
  return parseBundle(writeBundle(copy));
}

describe('a hostile file', () => {
  it.each([
    ['', 'file-not-json'],
    ['{"format":"clausewatch"', 'file-not-json'],
    ['[]', 'file-foreign'],
    ['null', 'file-foreign'],
    ['7', 'file-foreign'],
    ['{"format":"clausewatch-archive","version":2}', 'file-foreign'],
    ['{"format":"clausewatch","revision":2}', 'file-newer'],
    ['{"format":"clausewatch","revision":1}', 'file-wrong'],
    ['{"format":"clausewatch","revision":1,"constructor":1}', 'file-wrong'],
    [`{"format":"clausewatch","revision":1,"__proto__":{"x":1}}`, 'file-wrong'],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'file-too-deep'],
    [`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, 'file-too-deep'],
    [`"${'['.repeat(5000)}"`, 'file-foreign'],
    [`[${'0,'.repeat(2_000_001)}0]`, 'file-too-many'],
    [`{"format":"a${'\u0301\u0327'.repeat(151)}"}`, 'file-wrong'],
    [`{"format":"a${'\u0301\u200b\u034f'.repeat(301)}"}`, 'file-wrong'],
    [`{"format":"a${'\u0301<b>'.repeat(301)}"}`, 'file-wrong'],
    [`{"format":"a${'\u0301\u0327'.repeat(150)}"}`, 'file-foreign'],
    ['x'.repeat(8_000_001), 'file-too-large'],
  ])('is refused with a reason: %.40s', (text, reason) => expect(reasonOf(text)).toBe(reason));

  it('is refused at the place where it is wrong', async () => {
    const faults = [
      await withOther((copy) => Object.assign(copy.before.blocks[2] ?? {}, { kind: 'script' })),
      await withOther((copy) => Object.assign(copy.chain[0]?.[1] ?? {}, { url: 'javascript:alert(1)' })),
      await withOther((copy) => Object.assign(copy.chain[0]?.[1] ?? {}, { at: 1e300 })),
      await withOther((copy) => Object.assign(copy.judgement, { preview: 'data:text/html,x' })),
      await withOther((copy) => Object.assign(copy.judgement.headline, { id: '<b>' })),
      await withOther((copy) => Object.assign(copy.signed ?? {}, { privateKey: 'x' })),
      await withOther((copy) => Object.assign(copy.signed?.publicKey ?? {}, { d: 'x' })),
      await withOther((copy) => copy.chain.splice(0)),
      await withOther((copy) => Object.assign(copy.service, { name: 'x'.repeat(501) })),
    ];
    expect(faults.map((fault) => !fault.ok && fault.error.path)).toEqual([
      ...['before.blocks.2.kind', 'chain.0.1.url', 'chain.0.1.at', 'judgement.preview', 'judgement.headline.id'],
      ...['signed.privateKey', 'signed.publicKey.d', 'chain', 'service.name'],
    ]);
    const [first] = faults;
    expect(first && !first.ok && translateSentence('en', first.error.sentence)).toContain('“before.blocks.2.kind”');
  });

  it('never makes reading it throw, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"format":"clausewatch","revision":1,"x":${json}}`),
        ),
        (text) => {
          expect(parseBundle(text).ok).toBe(false);
        },
      ),
    );
  });
});

describe('a file that says the same in other bytes', () => {
  it('is read, and known not to be as it was written', async () => {
    const bundle = await made;
    const text = writeBundle(bundle);
    const isAsWritten = (file: string): boolean | undefined => {
      const parsed = parseBundle(file);
      return parsed.ok ? parsed.value.isAsWritten : undefined;
    };
    expect(isAsWritten(text)).toBe(true);
    expect(isAsWritten(JSON.stringify(bundle, null, 2))).toBe(false);
    expect(isAsWritten(text.replace('{', '{"madeAt":1,'))).toBe(false);
    expect(isAsWritten(text.replace(',', ', '))).toBe(false);
  });
});
