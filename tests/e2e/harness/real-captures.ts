import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { ROOT } from '../../../scripts/steps/run-step';

const STREAMS = join(ROOT, '..', 'shared', 'corpus', 'streams');

/** What people recorded of a capture, against the one before it. */
export interface Label {
  bytes: number;
  page: 'ok' | 'wall' | 'missing';
  change: boolean | 'first' | 'upgrade';
  events?: { kind: string; cls?: string }[];
}

export interface RealStream {
  url: string;
  labels: Label[];
  /** The page as it was recorded. */
  html(place: number): string;
}

/** The evaluation data is not part of the repository. */
export const areRealCapturesThere = (): boolean => existsSync(join(STREAMS, 'index.json'));

export function readStream(name: string): RealStream {
  const { url, labels } = JSON.parse(readFileSync(join(STREAMS, `${name}.json`), 'utf8')) as RealStream;
  const all = brotliDecompressSync(readFileSync(join(STREAMS, `${name}.html.br`)));
  const starts = [0];
  for (const { bytes } of labels) starts.push((starts.at(-1) ?? 0) + bytes);
  return { url, labels, html: (place) => all.subarray(starts[place], starts[place + 1]).toString('utf8') };
}
