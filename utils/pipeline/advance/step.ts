import type { DocumentId } from '../../core/model/document';
import type { Ports } from '../ports';

/** One piece of work, found in the store and safe to do twice: it writes once, when what it started from still stands. */
export interface Step {
  /** For the fault log: `look`, `reread`, `judge`. */
  name: string;
  documentId: DocumentId;
  run(): Promise<void>;
  /** Writes down that it broke, so that it is not tried for ever. */
  giveUp(): Promise<void>;
}

/** Whether a document may be worked on in this run. */
export type IsOpen = (documentId: DocumentId) => boolean;

/** The next piece of work of one kind, in an open document. */
export type FindStep = (ports: Ports, isOpen: IsOpen) => Promise<Step | undefined>;
