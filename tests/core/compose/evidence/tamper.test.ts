import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkBundle } from '../../../../utils/core/compose/evidence/check-bundle';
import { parseBundle } from '../../../../utils/core/evidence/bundle/parse-bundle';
import { writeBundle } from '../../../../utils/core/evidence/bundle/write-bundle';
import type { Bundle, CheckLine } from '../../../../utils/core/model/evidence';
import { makeTestBundle, newKey, say } from './make-test-bundle';

/** What a check says of a file's text: the parts that are named, or the place where reading it ended. */
async function faultsOf(text: string): Promise<{ named: string[]; place?: string | undefined }> {
  const parsed = parseBundle(text);
  if (!parsed.ok) return { named: [parsed.error.sentence.id], place: parsed.error.path };
  const { lines } = await checkBundle(parsed.value, say);
  const isFault = ({ state }: CheckLine): boolean => state === 'fails' || state === 'odd';
  return { named: lines.filter(isFault).map(({ part }) => part) };
}

type Path = (string | number)[];

/** Every value that is no object or list, by its way there. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, member]) =>
    leavesOf(member, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

/** Every object and list. */
function branchesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, member]) => branchesOf(member, [...path, name]));
  return [path, ...inner];
}

// biome-ignore lint/suspicious/noExplicitAny: a bundle as JSON, at any place
const at = (value: any, path: Path): any => path.reduce((inner, name) => inner?.[name], value);

/** Another value of the same type, so that reading alone does not find it. */
function otherThan(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  const text = String(value);
  return /^[0-9a-f]{64}$/.test(text) ? text.replace(/^./, text.startsWith('0') ? '1' : '0') : `${text}x`;
}

const OPENS: Record<string, string> = { format: 'file', revision: 'file', madeAt: 'file' };
/** The part that a place belongs to. */
function partOf([first = '', second = '']: Path): string {
  if (first === 'digests') return String(second);
  if (first === 'signed') return second === 'head' || second === 'seal' ? 'signature' : 'key';
  return OPENS[first] ?? String(first);
}

const isNamed = ({ named, place }: Awaited<ReturnType<typeof faultsOf>>, path: Path): boolean =>
  named.includes(partOf(path)) ||
  (place?.startsWith(String(path[0])) ?? named[0]?.startsWith('evidence.file-') ?? false);

let bundle: Bundle;
let text: string;
beforeAll(async () => {
  bundle = await makeTestBundle();
  text = writeBundle(bundle);
});

function altered(path: Path, alter: (holder: Record<string | number, unknown>, name: string | number) => void): string {
  const copy = structuredClone(bundle);
  alter(at(copy, path.slice(0, -1)), path.at(-1) ?? '');
  return writeBundle(copy);
}

describe('a bundle that somebody tampered with', () => {
  it('has every value of it altered, found and named', async () => {
    const leaves = leavesOf(bundle);
    expect(leaves.length).toBeGreaterThan(150);
    for (const path of leaves) {
      const file = altered(path, (holder, name) => {
        holder[name] = otherThan(holder[name]);
      });
      expect(isNamed(await faultsOf(file), path), path.join('.')).toBe(true);
    }
  });

  it('has every value and every part taken out, found and named', async () => {
    for (const path of [...leavesOf(bundle), ...branchesOf(bundle).slice(1)]) {
      const file = altered(path, (holder, name) => {
        if (Array.isArray(holder)) holder.splice(Number(name), 1);
        else delete holder[name];
      });
      expect(isNamed(await faultsOf(file), path), path.join('.')).toBe(true);
    }
  });

  it('has anything put in, found', async () => {
    const names = ['extra', 'toString', '__proto__', 'title', 'edition', 'status', 'refusal', 'words', 'heading'];
    for (const path of branchesOf(bundle)) {
      for (const name of names) {
        const copy = JSON.parse(text);
        const holder = at(copy, path);
        if (Array.isArray(holder)) holder.push(structuredClone(holder[0] ?? 'x'));
        else if (Object.hasOwn(holder, name)) continue;
        else Object.defineProperty(holder, name, { value: 'x', enumerable: true, configurable: true });
        expect((await faultsOf(writeBundle(copy))).named, `${path.join('.')} ${name}`).not.toEqual([]);
      }
    }
  });

  it('has any two looks swapped, found in the chain', async () => {
    const count = bundle.chain[0]?.length ?? 0;
    for (let one = 0; one < count; one += 1) {
      for (let other = one + 1; other < count; other += 1) {
        const copy = structuredClone(bundle);
        const run = copy.chain[0] ?? [];
        [run[one], run[other]] = [run[other] as never, run[one] as never];
        expect((await faultsOf(writeBundle(copy))).named).toContain('chain');
      }
    }
  });

  it('is signed by another key, found in the signature', async () => {
    const { signed } = await makeTestBundle({ key: await newKey() });
    for (const name of ['publicKey', 'head', 'seal'] as const) {
      const copy = structuredClone(bundle);
      Object.assign(copy.signed ?? {}, { [name]: signed?.[name] });
      expect((await faultsOf(writeBundle(copy))).named).toContain('signature');
    }
    const without = structuredClone(bundle);
    delete without.signed;
    expect((await faultsOf(writeBundle(without))).named).toContain('key');
  });
});

describe('any character of the file', () => {
  const place = fc.nat();
  const character = fc.constantFrom(
    'x',
    '0',
    '1',
    'A',
    ' ',
    '"',
    '\\',
    ',',
    '}',
    '{',
    '\u200b',
    '\u2019',
    '\u00a0',
    '\n',
  );

  it('is exchanged, put in or taken out, and found', async () => {
    await fc.assert(
      fc.asyncProperty(place, character, fc.constantFrom(0, 1), fc.boolean(), async (where, put, taken, isOnlyCut) => {
        const start = where % text.length;
        const file = text.slice(0, start) + (isOnlyCut ? '' : put) + text.slice(start + (isOnlyCut ? 1 : taken));
        if (file === text) return;
        expect((await faultsOf(file)).named).not.toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('of the two texts (every seventh) is exchanged, and its text is named', async () => {
    for (const side of ['before', 'after'] as const) {
      for (const [index, block] of bundle[side].blocks.entries()) {
        for (let where = 0; where < block.text.length; where += 7) {
          const copy = structuredClone(bundle);
          const inner = copy[side].blocks[index] ?? { text: '' };
          inner.text = `${block.text.slice(0, where)}\u2019${block.text.slice(where + 1)}`;
          expect((await faultsOf(writeBundle(copy))).named).toContain(side);
        }
      }
    }
  });
});
