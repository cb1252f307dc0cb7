import '../core/compose/evidence/make-test-bundle';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE_CLOSING, BUNDLE_OPENING } from '../../utils/core/evidence/bundle/find-bundle-text';
import { writeBundle } from '../../utils/core/evidence/bundle/write-bundle';
import type { Bundle } from '../../utils/core/model/evidence';
import { hashText } from '../../utils/core/text/hash-text';
import { catalogueOf } from '../../utils/i18n/catalogues';
import { type CheckKit, checkFile } from '../../utils/proof/check-file';
import { makeTestBundle } from '../core/compose/evidence/make-test-bundle';

const kit: CheckKit = {
  loadWords: async (language) => catalogueOf(language) ?? {},
  pages: { draw: () => document.createElement('div'), styles: '' },
};
const check = (...parts: BlobPart[]) => checkFile(new Blob(parts), kit);
const idOf = async (...parts: BlobPart[]): Promise<string> => {
  const checked = await check(...parts);
  return checked.ok ? checked.value.check.state : checked.error.id;
};

let bundle: Bundle;
let text: string;
beforeAll(async () => {
  bundle = await makeTestBundle();
  text = writeBundle(bundle);
});

describe('a file from somebody else', () => {
  it('holds as it was made, and is named by its own SHA-256', async () => {
    const checked = await check(text);
    expect(checked).toMatchObject({ ok: true, value: { text, digest: await hashText(text) } });
    expect(await idOf(text)).toBe('holds');
  });

  it('is found in a page, whose other words nobody vouches for', async () => {
    const checked = await check(`<!doctype html><p>Lies</p>${BUNDLE_OPENING}${text}${BUNDLE_CLOSING}`);
    if (!checked.ok) throw new Error(checked.error.id);
    expect(checked.value.check.state).toBe('odd');
    expect(checked.value.digest).toBe(await hashText(text));
    expect(checked.value.check.lines[0]).toMatchObject({ state: 'odd', sentence: { id: 'check.page-around' } });
  });

  it('is odd once a program put its mark before it', async () => {
    expect(await idOf('\ufeff', text)).toBe('odd');
  });

  it('fails where a word of a text was altered, and names the text', async () => {
    const altered = text.replace('This licence ends when', 'This licence lasts when');
    const checked = await check(altered);
    if (!checked.ok) throw new Error(checked.error.id);
    expect(checked.value.check.state).toBe('fails');
    const failing = checked.value.check.lines.filter(({ state }) => state === 'fails').map(({ part }) => part);
    expect(failing).toContain('before');
  });

  it('checks words of a language that this page does not speak yet', async () => {
    const asked: string[] = [];
    const text = writeBundle(await makeTestBundle({ locale: 'fr-FR' }));
    const checked = await checkFile(new Blob([text]), {
      ...kit,
      loadWords: async (language) => {
        asked.push(language);
        return catalogueOf(language) ?? {};
      },
    });
    expect(checked.ok && checked.value.check.lines.map(({ sentence }) => sentence.id)).toContain(
      'evidence.saying-holds',
    );
    // known already: the tests speak all languages
    expect(asked).toEqual([]);
  });
});

describe('what is no such file is told what it is', () => {
  it.each<[string, BlobPart[]]>([
    ['check.file-empty', []],
    ['check.file-empty', [' \n']],
    ['check.file-archive', [new Uint8Array([0x1f, 0x8b, 8, 0])]],
    ['check.file-packed', [new Uint8Array([0x50, 0x4b, 3, 4])]],
    ['check.file-picture', [new Uint8Array([0x89, 0x50, 0x4e, 0x47])]],
    ['check.file-not-text', [new Uint8Array([0x61, 0xff, 0xfe])]],
    ['check.page-without', ['<!doctype html><p>Nothing</p>']],
    ['evidence.file-foreign', ['{"format":"something else"}']],
    ['evidence.file-newer', ['{"format":"clausewatch","revision":2}']],
    ['evidence.file-not-json', ['Dear reader']],
    ['evidence.file-too-deep', ['['.repeat(100_000)]],
    ['evidence.file-wrong', ['{"format":"clausewatch","revision":1}']],
  ])('%s', async (id, parts) => {
    expect(await idOf(...parts)).toBe(id);
  });

  it('and is not read at all where it is far too large, or gone', async () => {
    const large = new Blob(['x']);
    Object.defineProperty(large, 'size', { value: 50_000_000 });
    expect(await checkFile(large, kit)).toEqual({ ok: false, error: { id: 'check.file-too-large' } });
    const gone = new Blob(['x']);
    gone.slice = () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    expect(await checkFile(gone, kit)).toEqual({ ok: false, error: { id: 'check.file-unreadable' } });
  });

  it('reads letters that lie across the border of two slices', async () => {
    const padding = 'a'.repeat((1 << 20) - 1);
    expect(await idOf(`${padding}é`)).toBe('evidence.file-not-json');
  });
});
