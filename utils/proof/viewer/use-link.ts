import { useEffect, useState } from 'preact/hooks';
import type { Sentence } from '../../core/model/sentence';
import type { Share } from '../../core/model/share';
import { readLink } from '../../core/share/link/read-link';

/** What the address says; `isRead` at once where it says nothing. */
export interface ReadingLink {
  isRead: boolean;
  share?: Share;
  fault?: Sentence;
}

/** The page's own address ends with a bare `#`, or with nothing, where nobody shared anything. */
const says = (hash: string): boolean => hash.length > 1;

async function read(hash: string): Promise<ReadingLink> {
  const link = await readLink(hash);
  return link.ok ? { isRead: true, share: link.value } : { isRead: true, fault: link.error.sentence };
}

/** Follows the fragment of the address, which no server sees. */
export const useLink = (): ReadingLink => {
  const [hash, setHash] = useState(location.hash);
  const [link, setLink] = useState<ReadingLink>({ isRead: !says(location.hash) });
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    let isWanted = true;
    setLink({ isRead: !says(hash) });
    if (says(hash)) void read(hash).then((found) => isWanted && setLink(found));
    return () => {
      isWanted = false;
    };
  }, [hash]);
  return link;
};
