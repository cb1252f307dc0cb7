import { rmSync } from 'node:fs';

/** Removes the folder of a browser that was closed. A process of it that ends late may write once more; what it leaves in the system's temporary folder is no fault of whoever drove it. */
export function removeProfile(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  } catch (error) {
    console.warn(`${folder} could not be removed: ${error}`);
  }
}
