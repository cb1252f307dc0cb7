import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from './measure.ts';

/** Gzipped sizes of what is loaded into pages and of the worker. */
export function measureSizes(extension: string): Measure[] {
  const kiloBytes = (file: string) => gzipSync(readFileSync(join(extension, file)), { level: 9 }).length / 1000;
  const scripts = readdirSync(join(extension, 'content-scripts')).filter((file) => file.endsWith('.js'));
  return [
    ...scripts.map(
      (file): Measure => ({
        what: `content script ${file}, gzipped`,
        value: kiloBytes(`content-scripts/${file}`),
        unit: 'kB',
        atMost: 25,
      }),
    ),
    { what: 'background, gzipped', value: kiloBytes('background.js'), unit: 'kB' },
  ];
}
