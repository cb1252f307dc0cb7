import { viewerAddressOf } from '../../core/share/link/viewer-address';
import { usePreferences } from '../hooks/use-preferences';

/** Where links to changes open; absent until it was read. */
export const useViewerAddress = () => {
  const [preferences, changePreferences] = usePreferences();
  return {
    viewerAddress: preferences?.viewerAddress,
    onViewer: (typed: string): boolean => {
      const viewerAddress = typed.trim() === '' ? '' : viewerAddressOf(typed);
      if (viewerAddress !== undefined) changePreferences({ viewerAddress });
      return viewerAddress !== undefined;
    },
  };
};
