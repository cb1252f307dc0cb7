import type { Refusal } from '../../../core/model/document';
import type { Result } from '../../../core/model/result';

/** To the worker that reads PDF files, which is started for one. */
export interface PdfJob {
  pdf: Uint8Array;
}

/** From it; the library posts others of its own. */
export interface PdfAnswer {
  /** What of the file may be kept. */
  kept: Result<string, Refusal>;
}

/** The script of that worker. */
export const PDF_READER = '/pdf-reader.js';
/** Where the tables of characters lie. */
export const CHARACTERS = '/characters/';
