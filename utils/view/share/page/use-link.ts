import { useEffect, useState } from 'preact/hooks';
import type { Share } from '../../../core/model/share';
import { writeLink } from '../../../core/share/link/write-link';

/** The share as an address of the viewer; absent where no viewer is named, and while it is made. */
export const useLink = (share: Share | undefined, viewerAddress: string): string | undefined => {
  const [link, setLink] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    setLink(undefined);
    if (share && viewerAddress !== '')
      void writeLink(share).then((fragment) => isWanted && setLink(`${viewerAddress}${fragment}`));
    return () => {
      isWanted = false;
    };
  }, [share, viewerAddress]);
  return link;
};
