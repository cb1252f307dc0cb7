import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { originsOf } from '../../../utils/core/services/origins-of';

/** A copy of the built extension that has been granted these hosts and no others, as a user grants them. */
export function limitHosts(extension: string, hosts: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'clausewatch-limited-'));
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: originsOf(hosts) }));
  return copy;
}
