import { fail, type Result, succeed } from '../core/model/result';
import { pause } from './pause';

/** Why a file has no text that could be checked; each has a sentence `check.file-<fault>`. */
export type FileFault = 'empty' | 'too-large' | 'archive' | 'packed' | 'picture' | 'not-text' | 'unreadable';

/** A page holds a proof of at most eight million characters, and shows it. */
const MOST_BYTES = 40_000_000;
const SLICE = 1 << 20;

const STARTS: readonly [bytes: readonly number[], fault: FileFault][] = [
  [[0x1f, 0x8b], 'archive'],
  [[0x50, 0x4b, 0x03, 0x04], 'packed'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
];

/** The file's text, read bit by bit; what cannot be one is told before all of it is read. */
export async function readInSlices(file: Blob): Promise<Result<string, FileFault>> {
  if (file.size > MOST_BYTES) return fail('too-large');
  try {
    const kind = await kindOf(file);
    return kind === undefined ? await readText(file) : fail(kind);
  } catch {
    // A folder, or a file that is gone.
    return fail('unreadable');
  }
}

async function kindOf(file: Blob): Promise<FileFault | undefined> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return STARTS.find(([bytes]) => bytes.every((byte, index) => start[index] === byte))?.[1];
}

async function readText(file: Blob): Promise<Result<string, FileFault>> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const pieces: string[] = [];
  for (let from = 0; from < file.size; from += SLICE) {
    const bytes = await file.slice(from, from + SLICE).arrayBuffer();
    const piece = decode(decoder, bytes, from + SLICE < file.size);
    if (piece === undefined) return fail('not-text');
    pieces.push(piece);
    await pause();
  }
  const text = pieces.join('');
  return text.trim() === '' ? fail('empty') : succeed(text);
}

function decode(decoder: TextDecoder, bytes: ArrayBuffer, stream: boolean): string | undefined {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return undefined;
  }
}
