import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ComparisonView } from '../../components/comparison/ComparisonView';
import type { ComparedRow } from '../../components/comparison/comparison-rows';
import { mount } from './mount';
import { NOW } from './samples/alerts';

const text = 'We may share what we know about you with those who help us to run the service. '.repeat(2).trim();

/** 270,000 characters a side; every ninth block is changed. */
const ROWS: ComparedRow[] = Array.from({ length: 1_700 }, (_, index) => {
  const block = { kind: 'paragraph', text: `${index} ${text}` } as const;
  return index % 9 === 0
    ? { kind: 'replaced', hunk: index, before: block, after: block, words: [{ op: 'added', text: block.text }] }
    : { kind: 'same', before: block, after: block };
});

it('leaves lines out of sight unlaid, and moves among the changes without drawing a line anew', async () => {
  await page.viewport(1100, 800);
  const root = mount(
    <ComparisonView
      rows={ROWS}
      beforeAt={NOW}
      afterAt={NOW}
      summary={[]}
      sections={[]}
      choice={{ layout: 'inline', isWholeTextShown: true }}
      onChoose={() => {}}
    />,
  );
  const lines = [...root.querySelectorAll<HTMLElement>('.line:not(.heads)')];
  expect(lines).toHaveLength(1_700);
  // What is asked of each of them at every frame is asked of few.
  expect(root.querySelectorAll('.stretch')).toHaveLength(71);
  const visible = (line?: Element | null) => line?.checkVisibility({ contentVisibilityAuto: true });
  await expect.poll(() => visible(lines[0]?.querySelector('.block'))).toBe(true);
  expect(visible(lines.at(-1)?.querySelector('.block'))).toBe(false);

  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(root.querySelector('.lines')!, { subtree: true, childList: true, characterData: true });
  await userEvent.keyboard('p');
  await expect.poll(() => document.activeElement?.id).toBe('change-188');
  await expect.poll(() => visible(document.activeElement?.querySelector('.block'))).toBe(true);
  expect([...changes, ...observer.takeRecords()]).toEqual([]);
});
