import { readdirSync, readFileSync } from 'node:fs';
import type { Declaration } from '../../../utils/core/model/service';
import { parseDeclaration } from '../../../utils/core/services/parse-declaration';

const FOLDER = new URL('../../../assets/services/', import.meta.url);

/** Every file of `assets/services` as it lies there. */
export function readServiceFiles(): { file: string; value: unknown }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, value: JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) }));
}

/** Every declaration; throws at the first broken one. */
export function readDeclarations(): Declaration[] {
  return readServiceFiles().map(({ file, value }) => {
    const parsed = parseDeclaration(value);
    if (!parsed.ok) throw new Error(`${file}: ${parsed.error.field} ${parsed.error.why}`);
    return parsed.value;
  });
}
