import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cmd } from 'web-ext';
import { findBrowser } from '../browsers/find-browser.mjs';
import { ROOT } from '../steps/run-step.ts';

// A temporary add-on normally loses all it stored when the browser closes.
const KEEPING = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Opens a window with the extension in it, in a profile that is there again tomorrow. Resolves when it is open. */
export async function openForPerson(name: 'chrome' | 'firefox', extension: string): Promise<void> {
  const profile = join(ROOT, '.profiles', name);
  mkdirSync(profile, { recursive: true });
  const program = findBrowser(name);
  const needsNoSandbox = process.platform === 'linux' && process.getuid?.() === 0;
  await cmd.run(
    {
      sourceDir: extension,
      noReload: true,
      noInput: true,
      keepProfileChanges: true,
      profileCreateIfMissing: true,
      ...(name === 'chrome'
        ? {
            target: ['chromium'],
            chromiumBinary: program,
            chromiumProfile: profile,
            args: needsNoSandbox ? ['--no-sandbox'] : [],
          }
        : { target: ['firefox-desktop'], firefox: program, firefoxProfile: profile, pref: KEEPING }),
    },
    { shouldExitProgram: false },
  );
  console.log(`Clausewatch is open in ${program}. What it keeps lies in ${profile}. Close the window to end.`);
}
