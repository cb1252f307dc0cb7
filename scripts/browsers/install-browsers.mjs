import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

const PACKAGES = { chrome: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr', 'fonts-liberation'] };
const NAMES = { chrome: 'Chromium or Chrome', firefox: 'Firefox' };

/**
 * Installs those of the named browsers that are missing, where apt-get can do it without asking anybody.
 * @param {('chrome' | 'firefox')[]} names
 * @returns {('chrome' | 'firefox')[]} those that are still missing
 */
export function installBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return [];
  if (canInstall()) {
    console.error(`Installing ${missing.map((name) => NAMES[name]).join(' and ')} with apt-get ...`);
    apt('update');
    for (const name of missing) apt('install', '-y', '--no-install-recommends', ...PACKAGES[name]);
  }
  return names.filter((name) => !findBrowser(name));
}

/**
 * What a person can do about a browser that is not there.
 * @param {'chrome' | 'firefox'} name
 */
export function sayHowToInstall(name) {
  const variable = name === 'chrome' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const apt = `sudo apt-get install ${PACKAGES[name].join(' ')}`;
  return `${NAMES[name]} was not found. Install it (on Debian: ${apt}), or put the path of its program into ${variable}.`;
}

function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function apt(...args) {
  spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
