import { judgeSettings } from '../../core/judge/settings/judge-settings';
import type { SettingChange } from '../../core/model/setting';
import { claimChange, disclaimChange } from '../../core/settings/track/claim-change';
import { weigh } from '../../store/blocks/weigh';
import type { SettingChangeRow } from '../../store/settings/setting-rows';
import type { Ports } from '../ports';
import { gatherAround } from './gather-around';
import { raiseSettingsAlert } from './raise-settings-alert';

type ClaimPorts = Pick<Ports, 'archive' | 'now'>;

/**
 * "That was me, elsewhere": what nobody was seen to change there counts as the user's own, and its alert is quiet or gone.
 * False where there is no such change.
 */
export const claimSettings = (ports: ClaimPorts, id: string): Promise<boolean> =>
  rewrite(ports, id, (change) => (mayBeClaimed(change) ? claimChange(change) : change));

/** The answer taken back: the alert is there again, as one that the user knows of. */
export const disclaimSettings = (ports: ClaimPorts, id: string): Promise<boolean> => rewrite(ports, id, disclaimChange);

/** Judges the changes anew as they are told now; whoever answers has read them. */
async function rewrite(
  { archive, now }: ClaimPorts,
  id: string,
  tell: (change: SettingChange) => SettingChange,
): Promise<boolean> {
  const row = await archive.settingChanges.get(id);
  const page = row && (await archive.settingsPages.get(row.pageId));
  if (!row || !page) return false;
  const readAt = now();
  const around = await gatherAround(archive, { ...page, pageId: page.id });
  const changes = row.judgement.findings.map(({ change }) => tell(change));
  const judgement = judgeSettings(changes, around);
  if (!judgement) return false;
  const claimed: SettingChangeRow = { ...row, judgement };
  const tables = [archive.services, archive.settingsPages, archive.settingChanges, archive.alerts];
  return archive.transaction('rw', tables, async () => {
    const standing = await archive.settingChanges.get(id);
    if (standing === undefined) return false;
    await archive.settingChanges.put(claimed);
    await raiseSettingsAlert(archive, claimed);
    await archive.alerts.update(id, { readAt, loudness: 0, notifiedSeverity: 3 });
    const grown = weigh(claimed) - weigh(standing);
    await archive.settingsPages
      .where('id')
      .equals(row.pageId)
      .modify((one) => {
        one.storedBytes = Math.max(0, one.storedBytes + grown);
      });
    return true;
  });
}

/** The user was not seen to do it, and it is something that a user does. */
const mayBeClaimed = ({ state, attribution }: SettingChange): boolean =>
  state === 'silent-flip' && (attribution === 'between-visits' || attribution === 'page-without-you');
