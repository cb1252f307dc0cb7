import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/steps/run-step';

const OUT = process.env.CW_OUT ?? join('.output', 'e2e');

declare module 'vitest' {
  interface ProvidedContext {
    browserName: 'chrome' | 'firefox';
  }
}

/** Where the extension that the scenarios run lies: built once a run, with all hosts granted. */
export const extensionFolder = (name: 'chrome' | 'firefox') => join(ROOT, OUT, `${name}-mv3-e2e`);

/** Called by vitest before the first scenario. */
export async function setup(): Promise<void> {
  await Promise.all(['chrome', 'firefox'].map(build));
}

function build(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const child = spawn('wxt', ['build', '-b', name, '--mode', 'e2e'], {
      cwd: ROOT,
      env: { ...process.env, CW_OUT: OUT, NODE_ENV: 'production' },
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`wxt build for ${name}:\n${said.join('')}`)),
    );
  });
}
