import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program of node_modules/.bin (npm puts it on the PATH) with its output shown; the exit code. `hear` gets what it writes to its error stream too. */
export function runStep(
  command: string,
  args: string[],
  env: Record<string, string> = {},
  hear: (text: string) => void = () => {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    child.stderr.on('data', (text: Buffer) => {
      process.stderr.write(text);
      hear(text.toString());
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
