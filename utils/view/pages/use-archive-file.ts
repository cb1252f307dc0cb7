import { sendCommand } from '../../browser/messages';
import { useAction } from '../hooks/use-action';

/** Export and import of the whole archive. */
export const useArchiveFile = () => {
  const action = useAction();
  const onImport = async (file: File): Promise<void> => {
    const blobUrl = URL.createObjectURL(file);
    await action.run(sendCommand('archive.import', { blobUrl }), ({ added }) => ({
      id: 'archive.imported',
      values: { added },
    }));
    URL.revokeObjectURL(blobUrl);
  };
  return { isBusy: action.isBusy, remark: action.remark, onImport };
};
