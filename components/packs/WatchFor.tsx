import { useState } from 'preact/hooks';
import type { ShippedPack } from '../../utils/core/model/own-pack';
import type { Topic } from '../../utils/core/model/topic';
import { Confirm } from '../base/Confirm';
import { useSpeech } from '../base/Language';
import { Outcome, type OutcomeRemark } from '../base/Outcome';
import { AddPack } from './AddPack';
import { type OwnPackActs, type OwnPackLine, OwnPackList } from './OwnPackList';
import { PackRefusal, type RefusedPack } from './PackRefusal';
import type { TriedPack } from './PackTrial';
import { ShippedPacks } from './ShippedPacks';
import { TopicSwitches } from './TopicSwitches';

interface WatchForProps extends OwnPackActs {
  off: readonly Topic[];
  packs: readonly OwnPackLine[];
  shipped: readonly ShippedPack[];
  isBusy: boolean;
  remark?: OutcomeRemark;
  refused?: RefusedPack;
  tried?: TriedPack;
  /** The name of the pack that a chosen file would replace. */
  standing?: string;
  onSwitchTopic: (topic: Topic, isOn: boolean) => void;
  onAdd: (file: File) => void;
  onReplace: (isWanted: boolean) => void;
  onDelete: (id: string) => void;
  onSaveShipped: (id: string) => void;
}

/** What every changed text is read for: topics of ours, and packs of the reader's own. */
export const WatchFor = ({ off, shipped, isBusy, remark, refused, standing, ...rest }: WatchForProps) => {
  const { t } = useSpeech();
  const [leaving, setLeaving] = useState<OwnPackLine>();
  const { onSwitchTopic, onAdd, onReplace, onDelete, onSaveShipped, ...list } = rest;
  return (
    <>
      <div class="watch-for">
        <p class="soft">{t('packs.meaning')}</p>
        <TopicSwitches off={off} onSwitch={onSwitchTopic} />
      </div>
      <div class="watch-for">
        <h3>{t('packs.own')}</h3>
        <p class="soft">{t('packs.own-meaning')}</p>
        <OwnPackList {...list} onLeave={setLeaving} />
        <div class="actions">
          <AddPack isBusy={isBusy} onAdd={onAdd} />
        </div>
        <Outcome remark={remark} />
        <div role="status">{refused && <PackRefusal refused={refused} />}</div>
        <ShippedPacks packs={shipped} onSave={onSaveShipped} />
      </div>
      {leaving && (
        <Confirm
          title={t('packs.delete-title', { name: leaving.name })}
          meaning={t('packs.delete-meaning')}
          action={t('common.delete')}
          onCancel={() => setLeaving(undefined)}
          onConfirm={() => {
            onDelete(leaving.id);
            setLeaving(undefined);
          }}
        />
      )}
      {standing !== undefined && (
        <Confirm
          title={t('packs.replace-title', { name: standing })}
          meaning={t('packs.replace-meaning')}
          action={t('packs.replace')}
          icon="refresh"
          onCancel={() => onReplace(false)}
          onConfirm={() => onReplace(true)}
        />
      )}
    </>
  );
};
