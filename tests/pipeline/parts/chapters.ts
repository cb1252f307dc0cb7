import type { How } from '../../../utils/core/model/capture';
import { DAY } from '../../../utils/pipeline/check/next-check';
import { checkDue } from '../../../utils/pipeline/check-due';
import { recordCapture } from '../../../utils/pipeline/record-capture';
import { watchService } from '../../../utils/pipeline/watch/watch-service';
import { CHAPTERS } from '../stand-ins/chapter-texts';
import { DECLARATION, makeTestPorts, type TestPorts } from '../stand-ins/make-test-ports';
import { answerHtml } from '../stand-ins/pages';

export const RULES = 'murmur/Community Guidelines';
const BASE = 'https://murmur.example/rules';
export const URLS = ['conduct', 'privacy', 'content'].map((name) => `${BASE}/${name}`);

const FRAME = '<p>Was this page helpful? Tell us what you think of it.</p>';

/** The page of one chapter, as a help centre would show it. */
export function chapterPage(
  index: number,
  sentences = CHAPTERS[index]?.[1] ?? [],
  title = CHAPTERS[index]?.[0],
): string {
  return `<!DOCTYPE html><html lang="en"><head><title>${title} - Murmur Community Guidelines</title></head><body>
<nav><a href="/">Home</a></nav><main><h1>${title}</h1>${sentences.map((text) => `<p>${text}</p>`).join('')}${FRAME}</main></body></html>`;
}

/** A service whose guidelines are three pages, watched, with the site as it is on the first day. */
export async function watchingChapters(): Promise<TestPorts> {
  const documents = [{ termsType: 'Community Guidelines' as const, addresses: URLS }];
  const ports = makeTestPorts({ declarations: async () => [{ ...DECLARATION, documents }] });
  await watchService(ports, { serviceId: 'murmur' });
  URLS.forEach((_, index) => {
    show(ports, index, chapterPage(index));
  });
  return ports;
}

/** A look at one page of the guidelines that is not worked out yet. */
export async function capture(ports: TestPorts, seen: { url?: string; html: string; how: How }): Promise<void> {
  const { url = '', html, how } = seen;
  await recordCapture(ports, {
    ...{ serviceId: 'murmur', termsType: 'Community Guidelines', url, at: ports.now(), how },
    ...{ mediaType: 'text/html', content: await ports.clean(html, url) },
  });
}

export function show(ports: TestPorts, index: number, answer: string | (() => Response)): void {
  ports.site.set(URLS[index] ?? '', typeof answer === 'string' ? () => answerHtml(answer) : answer);
}

/** The alarm rings days later, and all that is due is asked for. */
export async function nextRound(ports: TestPorts, days = 2): Promise<void> {
  ports.clock.now += days * DAY;
  await checkDue(ports);
}
