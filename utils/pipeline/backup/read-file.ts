import * as v from 'valibot';
import { fail, type Result, succeed } from '../../core/model/result';
import { FILE_FORMAT, FILE_TABLES, FILE_VERSION, type FileTable } from '../../store/backup/file-format';
import { type FileRows, ROW_SCHEMAS } from './row-schemas';

/** Why a file was not imported; nothing was changed. */
export interface FileError {
  code: 'foreign-file' | 'newer-file' | 'broken-file' | 'too-large';
  /** Which line, and what about it. */
  detail?: string;
}

/** Characters that a file may unpack to: a small file can hold an endless one. */
const MOST_CHARACTERS = 400_000_000;
const GZIP = [0x1f, 0x8b];

/** Every line of the file, each checked. It throws what the signal was aborted with. */
export async function readFile(file: Blob, signal?: AbortSignal): Promise<Result<FileRows, FileError>> {
  const reading = new Reading();
  const isPacked = await isGzip(file);
  try {
    for await (const line of readLines(isPacked ? unpack(file) : file.stream())) {
      signal?.throwIfAborted();
      const refusal = reading.take(line);
      if (refusal) return fail(refusal);
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof TooLarge) return fail({ code: 'too-large' });
    if (reading.count === 0 && !isPacked) return fail({ code: 'foreign-file' });
    return fail({ code: 'broken-file', detail: `line ${reading.count + 1}` });
  }
  return reading.end();
}

class TooLarge extends Error {}

async function isGzip(file: Blob): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return GZIP.every((byte, index) => start[index] === byte);
}

const unpack = (file: Blob): ReadableStream<Uint8Array<ArrayBuffer>> =>
  file.stream().pipeThrough(new DecompressionStream('gzip'));

async function* readLines(bytes: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = bytes.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  let rest = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_CHARACTERS) {
      await reader.cancel();
      throw new TooLarge();
    }
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

const HEADER = v.object({ format: v.literal(FILE_FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const ROW = v.strictObject({ table: v.picklist(FILE_TABLES), row: v.unknown() });
const END = v.strictObject({ rows: v.number() });

/** The lines so far. */
class Reading {
  count = 0;
  private hasEnded = false;
  private readonly rows = Object.fromEntries(FILE_TABLES.map((table) => [table, []])) as unknown as FileRows;

  take(line: string): FileError | undefined {
    const value = parseJson(line);
    this.count += 1;
    if (this.count === 1) return this.takeHeader(value);
    if (this.hasEnded) return this.broken('there is more after the end');
    const end = v.safeParse(END, value);
    if (end.success) {
      this.hasEnded = true;
      return end.output.rows === this.count - 2 ? undefined : this.broken('rows are missing');
    }
    const row = v.safeParse(ROW, value);
    return row.success ? this.takeRow(row.output.table, row.output.row) : this.broken('no row');
  }

  end(): Result<FileRows, FileError> {
    if (this.count === 0) return fail({ code: 'foreign-file' });
    return this.hasEnded ? succeed(this.rows) : fail({ code: 'broken-file', detail: 'the end is missing' });
  }

  private takeHeader(value: unknown): FileError | undefined {
    const header = v.safeParse(HEADER, value);
    if (!header.success) return { code: 'foreign-file' };
    return header.output.version > FILE_VERSION
      ? { code: 'newer-file', detail: String(header.output.version) }
      : undefined;
  }

  private takeRow(table: FileTable, value: unknown): FileError | undefined {
    const parsed = v.safeParse(ROW_SCHEMAS[table], value);
    if (!parsed.success) return this.broken(`${table}: ${v.getDotPath(parsed.issues[0]) ?? ''}`);
    (this.rows[table] as unknown[]).push(parsed.output);
    return undefined;
  }

  private broken(why: string): FileError {
    return { code: 'broken-file', detail: `line ${this.count}, ${why}` };
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
