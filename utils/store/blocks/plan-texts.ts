import type { DocumentId } from '../../core/model/document';
import type { Archive } from '../database';
import type { BlockRow, PackRow, Runs } from '../rows';
import { rowsUnder } from '../rows-under';
import { compressText } from './gzip';
import { SEPARATOR } from './load-texts';
import { encodeRuns } from './runs';

/** What has to be written so that the texts can be read again. Worked out outside any transaction. */
export interface TextPlan {
  documentId: DocumentId;
  /** The first free block number when the plan was made; `writePlan` refuses when it is taken by now. */
  next: number;
  packs: PackRow[];
  blocks: BlockRow[];
  /** One for each list of texts, in order. */
  runs: Runs[];
}

/** 96 bits: two texts that a hostile page could make collide would take 2^48 tries. */
const HASH_BYTES = 12;
/** Characters before compression; more go into another pack, so that reading one text unpacks little. */
const PACK_LENGTH = 131_072;

/** Each text that the document already has is named by its number; the others are packed together. */
export async function planTexts(
  archive: Archive,
  documentId: DocumentId,
  lists: readonly (readonly string[])[],
): Promise<TextPlan> {
  const { numbers, next } = await readIndex(archive, documentId);
  const added: { text: string; hash: Uint8Array }[] = [];
  const byText = new Map<string, number>();
  const runs: Runs[] = [];
  for (const list of lists) {
    const used: number[] = [];
    for (const raw of list) {
      const text = raw.replaceAll(SEPARATOR, '\ufffd');
      let number = byText.get(text);
      if (number === undefined) {
        const hash = await hashBytes(text);
        number = numbers.get(keyOf(hash));
        if (number === undefined) number = next + added.push({ text, hash }) - 1;
        byText.set(text, number);
      }
      used.push(number);
    }
    runs.push(encodeRuns(used));
  }
  return { documentId, next, runs, ...(await pack(documentId, next, added)) };
}

/** Inside a transaction over `packs` and `blocks`: false, and nothing written, when another write came between. */
export async function writePlan(archive: Archive, plan: TextPlan): Promise<boolean> {
  const last = await lastBlocks(archive, plan.documentId);
  if (endOf(last) !== plan.next) return false;
  await archive.packs.bulkAdd(plan.packs);
  await archive.blocks.bulkAdd(plan.blocks);
  return true;
}

async function pack(documentId: DocumentId, next: number, added: readonly { text: string; hash: Uint8Array }[]) {
  const packs: PackRow[] = [];
  const blocks: BlockRow[] = [];
  for (let from = 0; from < added.length; ) {
    let to = from;
    for (let length = 0; to < added.length && (to === from || length < PACK_LENGTH); to += 1)
      length += added[to]?.text.length ?? 0;
    const part = added.slice(from, to);
    const bytes = await compressText(part.map(({ text }) => text).join(SEPARATOR));
    const hashes = new Uint8Array(part.length * HASH_BYTES);
    part.forEach(({ hash }, index) => {
      hashes.set(hash, index * HASH_BYTES);
    });
    packs.push({ documentId, first: next + from, count: part.length, bytes });
    blocks.push({ documentId, first: next + from, hashes });
    from = to;
  }
  return { packs, blocks };
}

async function readIndex(archive: Archive, documentId: DocumentId) {
  const rows = await rowsUnder(archive.blocks, '[documentId+first]', documentId).toArray();
  const numbers = new Map<string, number>();
  for (const { first, hashes } of rows)
    for (let at = 0; at < hashes.length; at += HASH_BYTES)
      numbers.set(keyOf(hashes.subarray(at, at + HASH_BYTES)), first + at / HASH_BYTES);
  return { numbers, next: endOf(rows.at(-1)) };
}

const lastBlocks = (archive: Archive, documentId: DocumentId): Promise<BlockRow | undefined> =>
  rowsUnder(archive.blocks, '[documentId+first]', documentId).last();

const endOf = (row: BlockRow | undefined): number => (row ? row.first + row.hashes.length / HASH_BYTES : 0);

const hashBytes = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).subarray(0, HASH_BYTES);

const keyOf = (hash: Uint8Array): string => String.fromCharCode(...hash);
