import { type KeepState, readKeepState, watchKeepState } from '../../browser/storage/keep-state';
import type { KeepPagesFor } from '../../core/model/options/keep';
import { usePreferences } from '../hooks/use-preferences';
import { useWatched } from '../hooks/use-watched';

const source = { read: readKeepState, watch: watchKeepState };

/** How long the pages of old versions are kept, and what that last dropped; nothing until it is known. */
export const useKeepRule = () => {
  const state = useWatched<KeepState>(source);
  const [preferences, onPrefer] = usePreferences();
  if (!state || !preferences) return undefined;
  return {
    keepFor: preferences.keepPagesFor,
    ...(state.last && { last: state.last }),
    onKeepFor: (keepPagesFor: KeepPagesFor) => onPrefer({ keepPagesFor }),
  };
};
