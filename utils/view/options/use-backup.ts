import { sendCommand } from '../../browser/messages';
import { changePreferences } from '../../browser/preferences';
import { type BackupState, readBackup, watchBackup } from '../../browser/storage/backup-state';
import { dropDownloads, requestDownloads } from '../../browser/storage/downloads';
import { useAction } from '../hooks/use-action';
import { usePreferences } from '../hooks/use-preferences';
import { useWatched } from '../hooks/use-watched';

const source = { read: readBackup, watch: watchBackup };

/** Backups by themselves; nothing until it is known how they stand. */
export const useBackup = () => {
  const standing = useWatched<BackupState>(source);
  const [preferences, onPrefer] = usePreferences();
  const action = useAction();

  // The browser must be asked in the press itself: nothing is awaited before.
  const allowed = async (): Promise<boolean> => {
    const isGranted = await requestDownloads().catch(() => false);
    if (!isGranted) action.say({ look: 'loud', id: 'options.backup-refused' });
    return isGranted;
  };
  const turnOn = async (): Promise<void> => {
    if (!(await allowed())) return;
    await changePreferences({ isBackupOn: true });
    await action.run(sendCommand('backup.run', { isWanted: false }));
  };
  const turnOff = async (): Promise<void> => {
    await changePreferences({ isBackupOn: false });
    await dropDownloads();
  };
  const retry = async (): Promise<void> => {
    if (await allowed()) await action.run(sendCommand('backup.run', { isWanted: true }));
  };
  return {
    remark: action.remark,
    ...(preferences && standing
      ? {
          option: {
            isOn: preferences.isBackupOn,
            every: preferences.backupEvery,
            standing,
            isBusy: action.isBusy,
            onSwitch: (isOn: boolean) => void (isOn ? turnOn() : turnOff()),
            onEvery: (backupEvery: typeof preferences.backupEvery) => onPrefer({ backupEvery }),
            onRetry: () => void retry(),
          },
        }
      : {}),
  };
};
