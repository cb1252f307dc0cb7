import { messageOf } from '../../browser/errors';
import { sendCommand } from '../../browser/messages';
import { fail, succeed } from '../../core/model/result';
import { exportArchive } from '../../store/backup/export-archive';
import { archive } from '../archive';
import { useAction } from '../hooks/use-action';
import { saveFile } from '../save-file';

/** `clausewatch-2026-03-12.jsonl.gz` */
const nameOfExport = (at: number): string => `clausewatch-${new Date(at).toISOString().slice(0, 10)}.jsonl.gz`;

const exportNow = async (at: number) => {
  try {
    saveFile(await exportArchive(archive, at), nameOfExport(at));
    return succeed(nameOfExport(at));
  } catch (error) {
    return fail({ code: 'bug' as const, detail: messageOf(error) });
  }
};

/** Export and import of the whole archive; an export is a read, an import a command. */
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
  return {
    isBusy: action.isBusy,
    remark: action.remark,
    onImport,
    onExport: () => void action.run(exportNow(Date.now()), (name) => ({ id: 'archive.exported', values: { name } })),
  };
};
