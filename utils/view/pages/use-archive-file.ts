import { messageOf } from '../../browser/errors';
import { sendCommand } from '../../browser/messages';
import { importProgress } from '../../browser/storage/import-progress';
import { fail, succeed } from '../../core/model/result';
import { exportArchive } from '../../store/backup/export-archive';
import { fileNameOf } from '../../store/backup/file-name';
import { archive } from '../archive';
import { useAction } from '../hooks/use-action';
import { useWatched } from '../hooks/use-watched';
import { saveFile } from '../save-file';

const exportNow = async (at: number) => {
  try {
    saveFile(await exportArchive(archive, at), fileNameOf(at));
    return succeed(fileNameOf(at));
  } catch (error) {
    return fail({ code: 'bug' as const, detail: messageOf(error) });
  }
};

/** Export and import of the whole archive; an export is a read, an import a command. */
export const useArchiveFile = () => {
  const action = useAction();
  const importing = useWatched(importProgress)?.now;
  const onImport = async (file: File): Promise<void> => {
    const blobUrl = URL.createObjectURL(file);
    await action.run(sendCommand('archive.import', { blobUrl }), ({ added, isStopped }) =>
      isStopped ? { id: 'archive.import-stopped' } : { id: 'archive.imported', values: { added } },
    );
    URL.revokeObjectURL(blobUrl);
  };
  return {
    isBusy: action.isBusy,
    remark: action.remark,
    ...(importing ? { importing } : {}),
    onImport,
    onStop: () => void sendCommand('archive.stop-import'),
    onExport: () => void action.run(exportNow(Date.now()), (name) => ({ id: 'archive.exported', values: { name } })),
  };
};
