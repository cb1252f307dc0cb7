import { readBytes } from './read-bytes';

/** Larger ones are refused. */
const MOST_PAGE_BYTES = 5_000_000;
const MOST_PDF_BYTES = 15_000_000;
const SNIFFED = 2048;
const TEXT = /^\s*(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;
const JSON_TYPE = /^\s*application\/(?:[\w.-]+\+)?json\b/i;
const PDF = /^\s*application\/(?:x-)?pdf\b/i;
/** What servers say of a file that they know nothing of. */
const ANY = /^\s*(?:application|binary)\/(?:octet-stream|x-download|force-download|download)\b/i;

/** A page's text, a PDF file's bytes, or why there is neither. */
export type Body =
  | { html: string; namesItsEncoding?: true }
  | { pdf: Uint8Array<ArrayBuffer> }
  | { refusal: 'too-large' | 'not-terms' };

/** By what the server says that it is, and, where that is nothing, by how it begins. */
export async function readBody(response: Response, accepts?: 'json'): Promise<Body> {
  const type = response.headers.get('Content-Type') ?? 'text/html';
  const isText = accepts ? JSON_TYPE.test(type) : TEXT.test(type);
  if (accepts && !isText) return refuse(response);
  if (!isText && !PDF.test(type) && !ANY.test(type)) return refuse(response);
  const bytes = await readBytes(
    response,
    isText ? { most: MOST_PAGE_BYTES } : { most: MOST_PDF_BYTES, isWanted: beginsAsPdf },
  );
  if (bytes === 'too-large') return { refusal: 'too-large' };
  if (bytes === 'unwanted') return { refusal: 'not-terms' };
  if (!isText || beginsAsPdf(bytes)) return bytes.length === 0 ? { refusal: 'not-terms' } : { pdf: bytes };
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1];
  const html = decoderFor(named ?? sniff(bytes)).decode(bytes);
  return { html, ...(namesItsEncoding(bytes) ? { namesItsEncoding: true } : {}) };
}

async function refuse(response: Response): Promise<Body> {
  await response.body?.cancel();
  return { refusal: 'not-terms' };
}

const startOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED));

/** A few bytes may stand before it. */
const beginsAsPdf = (bytes: Uint8Array): boolean => startOf(bytes.subarray(0, 1024)).includes('%PDF-');

const sniff = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(startOf(bytes))?.[1];

/** By a mark at its beginning, or by letters of two bytes: no header makes a browser read it in another way. */
const namesItsEncoding = (bytes: Uint8Array): boolean =>
  /^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)/.test(String.fromCharCode(...bytes.subarray(0, 3))) || bytes.includes(0);

function decoderFor(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}
