import { SharingOptions } from '../../components/options/wishes/SharingOptions';
import { useViewerAddress } from '../../utils/view/options/use-viewer-address';

export const Sharing = () => {
  const { viewerAddress, onViewer } = useViewerAddress();
  return viewerAddress === undefined ? null : <SharingOptions viewerAddress={viewerAddress} onViewer={onViewer} />;
};
