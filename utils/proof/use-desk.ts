import { useRef, useState } from 'preact/hooks';
import type { CheckedProof } from '../core/compose/evidence/check-proof';
import { fail, type Result } from '../core/model/result';
import type { Sentence } from '../core/model/sentence';
import { plainLine } from '../core/share/quote/plain-line';
import { type CheckKit, checkFile } from './check-file';

/** A file that was opened; neither `proof` nor `fault` while it is being read. */
export interface FileOnDesk {
  key: number;
  name: string;
  proof?: CheckedProof;
  fault?: Sentence;
}

interface Desk {
  files: readonly FileOnDesk[];
  /** The one whose change is shown. */
  shown?: number;
}

/** More at once than anybody compares. */
const MOST_FILES = 8;

const settled =
  (key: number, result: Result<CheckedProof, Sentence>) =>
  ({ files, shown }: Desk): Desk => ({
    shown,
    files: files.map((file) =>
      file.key === key ? { ...file, ...(result.ok ? { proof: result.value } : { fault: result.error }) } : file,
    ),
  });

const without =
  (key: number) =>
  ({ files, shown }: Desk): Desk => {
    const left = files.filter((file) => file.key !== key);
    return { files: left, shown: shown === key ? left.at(-1)?.key : shown };
  };

/** Files that are checked and held against each other; nothing of them is kept. */
export const useDesk = (kit: CheckKit) => {
  const [desk, setDesk] = useState<Desk>({ files: [] });
  const last = useRef(0);
  const put = async (opened: readonly File[]): Promise<void> => {
    const fresh = opened.slice(0, MOST_FILES).map((file) => {
      last.current += 1;
      return { key: last.current, file };
    });
    const added = fresh.map(({ key, file }) => ({ key, name: plainLine(file.name) }));
    setDesk(({ files, shown }) => ({
      files: [...files, ...added].slice(-MOST_FILES),
      shown: added[0]?.key ?? shown,
    }));
    // One after the other: the page has one thread.
    for (const { key, file } of fresh) {
      // A hostile file must not keep those after it from being checked.
      const result = await checkFile(file, kit).catch(() => fail<Sentence>({ id: 'check.file-broke-off' }));
      setDesk(settled(key, result));
    }
  };
  return {
    ...desk,
    onFiles: (opened: readonly File[]) => void put(opened),
    onShow: (key: number) => setDesk((before) => ({ ...before, shown: key })),
    onPutAway: (key: number) => setDesk(without(key)),
  };
};
