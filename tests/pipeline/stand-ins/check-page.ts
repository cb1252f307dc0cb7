import { expect } from 'vitest';
import { DAY } from '../../../utils/pipeline/check/next-check';
import { checkDue } from '../../../utils/pipeline/check-due';
import type { TestPorts } from './make-test-ports';
import { answerHtml } from './pages';

export const ID = 'murmur/Terms of Service';
export const ADDRESS = 'https://murmur.example/terms';

/** Two days later the site shows this, and the alarm rings. */
export async function checkPage(ports: TestPorts, html: string): Promise<void> {
  ports.clock.now += 2 * DAY;
  ports.site.set(ADDRESS, () => answerHtml(html));
  const checked = await checkDue(ports);
  expect(checked.ok).toBe(true);
}
