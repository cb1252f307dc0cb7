import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../wxt.config';

const BROWSERS = { chrome: 'Chrome', firefox: 'Firefox' } as const;
type Browser = keyof typeof BROWSERS;

interface Line {
  permission: string;
  browsers: string;
  meaning: string;
}

const text = readFileSync(new URL('../PERMISSIONS.md', import.meta.url), 'utf8');
const lines: Line[] = [...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, permission = '', browsers = '', meaning = '']) => ({ permission, browsers, meaning }),
);

async function readManifest(browser: Browser): Promise<UserManifest> {
  const env: ConfigEnv = { browser, command: 'build', mode: 'production', manifestVersion: 3 };
  const { manifest } = config;
  return typeof manifest === 'function' ? manifest(env) : ((await manifest) ?? {});
}

const asked = ({ permissions = [], optional_permissions = [], optional_host_permissions = [] }: UserManifest) =>
  [...permissions, ...optional_permissions, ...optional_host_permissions].map(String).sort();

describe.each(Object.keys(BROWSERS) as Browser[])('PERMISSIONS.md for %s', (browser) => {
  it('names exactly what the manifest asks for', async () => {
    const named = lines.filter(({ browsers }) => browsers.split(', ').includes(BROWSERS[browser]));
    expect(named.map(({ permission }) => permission).sort()).toEqual(asked(await readManifest(browser)));
  });

  it('is right that no site is required and private windows are left out', async () => {
    const manifest = await readManifest(browser);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.incognito).toBe('not_allowed');
  });
});

describe('PERMISSIONS.md', () => {
  it('has one line and one sentence a permission', () => {
    expect(new Set(lines.map(({ permission }) => permission)).size).toBe(lines.length);
    for (const { meaning } of lines) expect(meaning, meaning).toMatch(/^[A-Z][^.]*[a-z]\.$/);
  });
});
