import { ArchiveFile } from '../../components/archive/ArchiveFile';
import { Outcome } from '../../components/base/Outcome';
import { useArchiveFile } from '../../utils/view/pages/use-archive-file';
import { Backup } from './backup';
import { RereadingPart } from './rereading-part';

/** The archive into a file, by itself or by hand, and back, and what came of it. */
export const OwnFile = () => {
  const file = useArchiveFile();
  return (
    <>
      <RereadingPart />
      <Backup />
      <ArchiveFile {...file} />
      <Outcome remark={file.remark} />
    </>
  );
};
