import type { Refusal } from '../../../core/model/document';
import { fail, type Result } from '../../../core/model/result';
import { PDF_READER, type PdfAnswer, type PdfJob } from './pdf-job';

/** Less than a file that was slow to come leaves of the time in which the background wants an answer. */
const LIMIT_MS = 8_000;

/**
 * What of a PDF file may be kept. Read by a worker of its own, which is started for it and ended after it: the library
 * is large, and a file may be made to keep it busy for good.
 */
export async function readPdfFile(pdf: Uint8Array<ArrayBuffer>): Promise<Result<string, Refusal>> {
  const worker = new Worker(PDF_READER);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Result<string, Refusal>>((resolve, reject) => {
      timer = setTimeout(() => resolve(fail('too-large')), LIMIT_MS);
      worker.addEventListener('message', ({ data }: MessageEvent<Partial<PdfAnswer>>) => {
        if (data.kept) resolve(data.kept);
      });
      worker.addEventListener('error', ({ message }) => reject(new Error(`PDF reader: ${message}`)));
      worker.postMessage({ pdf } satisfies PdfJob, [pdf.buffer]);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
