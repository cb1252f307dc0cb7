import { type ComponentChild, render } from 'preact';
import { afterEach } from 'vitest';

const roots = new Set<Element>();

/** Preact waits for a frame before it runs effects; the next frame comes after every one it waits for. */
const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

// What is still drawn, or waits for a frame, would run on when the file's DOM is gone.
afterEach(async () => {
  for (const root of roots) render(null, root);
  roots.clear();
  await nextFrame();
});

/** Draws into a place of its own until the test ends; what it gives back draws there again. */
export function draw(first: ComponentChild): (next: ComponentChild) => void {
  const root = document.createElement('div');
  roots.add(root);
  const again = (next: ComponentChild): void => render(next, root);
  again(first);
  return again;
}
