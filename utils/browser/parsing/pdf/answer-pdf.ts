import type { PdfText } from '../../../core/model/pdf-text';
import { succeed } from '../../../core/model/result';
import { openPdf } from './open-pdf';
import { CHARACTERS, type PdfAnswer, type PdfJob } from './pdf-job';

const loadCharacters = async (name: string): Promise<Uint8Array> => {
  const response = await fetch(`${CHARACTERS}${name}`);
  if (!response.ok) throw new Error(`${name} is not there`);
  return new Uint8Array(await response.arrayBuffer());
};

/** In the worker: waits for the file, and says what of it is kept. */
export function answerPdf(
  worker: Pick<Worker, 'addEventListener' | 'postMessage'>,
  keep: (pdf: PdfText) => string,
): void {
  worker.addEventListener('message', async ({ data }: MessageEvent<Partial<PdfJob>>) => {
    if (!(data.pdf instanceof Uint8Array)) return;
    const opened = await openPdf(data.pdf, loadCharacters);
    worker.postMessage({ kept: opened.ok ? succeed(keep(opened.value)) : opened } satisfies PdfAnswer);
  });
}
