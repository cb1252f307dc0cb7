import { useEffect, useState } from 'preact/hooks';
import { archive } from '../../archive';
import type { ShareRoute } from '../../route';
import { loadSource, type ShareSource } from './load-source';

export interface LoadedSource {
  value?: ShareSource | null;
  failure?: string;
}

/** What is shared, as it was when the page was opened: the file that was looked at is the one that is saved. */
export const useSource = (route: ShareRoute, locale: string): LoadedSource => {
  const [loaded, setLoaded] = useState<LoadedSource>({});
  const { changeId, beforeId, afterId } = route;
  useEffect(() => {
    let isShown = true;
    loadSource(archive, { route, locale, madeAt: Date.now() }).then(
      (value) => isShown && setLoaded({ value }),
      (error: unknown) => isShown && setLoaded({ failure: String(error) }),
    );
    return () => {
      isShown = false;
    };
  }, [changeId, beforeId, afterId, locale]);
  return loaded;
};
