// Runs before every main script, on the Node that is there (20 or later), without any package:
// packages as locked, wxt's generated types, and, with --browsers, the browsers. Says everything on standard error.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers, sayHowToInstall } from './browsers/install-browsers.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);
const stamp = at('node_modules', '.clausewatch-lock');
const lockHash = createHash('sha256')
  .update(readFileSync(at('package-lock.json')))
  .digest('hex');

if (!arePackagesCurrent()) installPackages();
requireNode();
if (!isPrepared()) run('wxt', ['prepare'], withPackages());
if (process.argv.includes('--browsers')) requireBrowsers(['chrome', 'firefox']);

function arePackagesCurrent() {
  const installed = at('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash) return true;
  return statSync(installed).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;
}

function installPackages() {
  console.error('Installing packages ...');
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], withoutPackages());
  writeFileSync(stamp, lockHash);
}

// The packages bring a Node of their own for Linux and Windows; elsewhere the system's must do.
function requireNode() {
  if (existsSync(at('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node'))) return;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  console.error(`Clausewatch is built with Node 22.18 or later; this is ${process.versions.node}.`);
  process.exit(1);
}

function isPrepared() {
  const types = at('.wxt', 'tsconfig.json');
  return existsSync(types) && statSync(types).mtimeMs >= statSync(at('wxt.config.ts')).mtimeMs;
}

function requireBrowsers(names) {
  const missing = installBrowsers(names);
  for (const name of missing) console.error(sayHowToInstall(name));
  if (missing.length > 0) process.exit(1);
}

function run(command, args, path) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path },
  });
  if (status === 0) return;
  console.error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : '.'}`);
  process.exit(1);
}

function withPackages() {
  return [at('node_modules', '.bin'), withoutPackages()].join(delimiter);
}

// npm must not run on the Node that it is about to replace.
function withoutPackages() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.includes('node_modules')).join(delimiter);
}
