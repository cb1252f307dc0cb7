import { Outcome } from '../../components/base/Outcome';
import { BackupOption } from '../../components/options/storage/BackupOption';
import { useBackup } from '../../utils/view/options/use-backup';

/** Backups by themselves, and why none could be switched on. */
export const Backup = () => {
  const { option, remark } = useBackup();
  return (
    option && (
      <div>
        <BackupOption {...option} />
        <Outcome remark={remark} />
      </div>
    )
  );
};
