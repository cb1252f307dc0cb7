import type { RunPairs } from '../../store/backup/file-format';
import { SEPARATOR } from '../../store/blocks/load-texts';
import type { FileRows } from './row-schemas';

/** Blocks that all texts of a file may name together: runs can say the same blocks over and over. */
const MOST_BLOCKS = 20_000_000;

export class BrokenFile extends Error {}

/** The blocks of a file, by document and number. */
export class FileTexts {
  private readonly blocks = new Map<string, Map<number, string>>();
  private named = 0;

  constructor(rows: FileRows['texts']) {
    for (const { documentId, first, texts } of rows) {
      const blocks = this.blocks.get(documentId) ?? new Map<number, string>();
      this.blocks.set(documentId, blocks);
      texts.forEach((text, index) => {
        if (text.includes(SEPARATOR)) throw new BrokenFile(`texts of ${documentId}`);
        blocks.set(first + index, text);
      });
    }
  }

  /** The texts that the runs name; throws when one is not in the file. */
  read(documentId: string, runs: RunPairs): string[] {
    const blocks = this.blocks.get(documentId);
    const texts: string[] = [];
    for (const [first, count] of runs) {
      this.named += count;
      if (this.named > MOST_BLOCKS) throw new BrokenFile('too many blocks');
      for (let number = first; number < first + count; number += 1) {
        const text = blocks?.get(number);
        if (text === undefined) throw new BrokenFile(`block ${number} of ${documentId}`);
        texts.push(text);
      }
    }
    return texts;
  }
}
