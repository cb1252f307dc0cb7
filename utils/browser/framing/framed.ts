import type { Result } from '../../core/model/result';

/** A page to be made by its own scripts, as a plain request brought it. */
export interface FrameWish {
  url: string;
  /** Those that the user switched on: the page and its scripts can ask no other. */
  hosts: readonly string[];
  html: string;
}

/** What the page's scripts made of it, cleaned. */
export interface FramedPage {
  /** Where the page stood in the end. */
  url: string;
  content: string;
}

/** `blocked`: it could not be opened as safely as it must be, or went elsewhere. */
export type FrameFailure = 'timeout' | 'blocked';

export type Framed = Result<FramedPage, FrameFailure>;
