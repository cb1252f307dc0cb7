import { ArchiveFile } from '../../../components/archive/ArchiveFile';
import { Outcome } from '../../../components/base/Outcome';
import { useArchiveFile } from '../../../utils/view/pages/use-archive-file';

/** The archive into a file and back, and what came of it. */
export const OwnFilePart = () => {
  const file = useArchiveFile();
  return (
    <>
      <ArchiveFile {...file} />
      <Outcome remark={file.remark} />
    </>
  );
};
