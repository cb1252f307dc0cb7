import { changePreferences, type Preferences, readPreferences, watchPreferences } from '../../browser/preferences';
import { useWatched } from './use-watched';

const source = { read: readPreferences, watch: watchPreferences };

/** The user's choices, and how to change them; absent until they were read. */
export const usePreferences = (): [Preferences | undefined, (change: Partial<Preferences>) => void] => [
  useWatched(source),
  (change) => void changePreferences(change),
];
