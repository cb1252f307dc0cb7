import { useEffect, useState } from 'preact/hooks';
import { sendCommand } from '../../browser/messages';
import { agreementInForce } from '../../core/model/agreement';
import type { Judgement } from '../../core/model/judgement';
import { listChanges } from '../../store/changes';
import type { Archive } from '../../store/database';
import { findService } from '../../store/services';
import { listVersions } from '../../store/versions';
import { archive } from '../archive';
import { useLive } from '../hooks/use-live';
import { serviceIdOf } from '../place-of';
import { shareHrefsOf } from '../share/share-hrefs';
import { sinceAgreed } from './since-agreed';

interface Pair {
  beforeId: string;
  afterId: string;
}

/** When the reader agreed, where that is what these two versions are compared for. */
const loadAgreed = async (from: Archive, { beforeId, afterId }: Pair) => {
  const version = await from.versions.get(beforeId);
  const service = version && (await findService(from, serviceIdOf(version.documentId)));
  const agreement = agreementInForce(service?.agreements);
  if (version === undefined || agreement === undefined) return undefined;
  const { documentId } = version;
  const [versions, changes] = await Promise.all([listVersions(from, documentId), listChanges(from, documentId)]);
  const since = sinceAgreed(agreement, { versions, changes });
  if (since?.before.id !== beforeId || since.after.id !== afterId) return undefined;
  return { at: agreement.at, isOldest: since.oldestAt !== undefined };
};

/** What lies between any two versions, worked out by the background when it is asked for. */
export const usePairStory = ({ beforeId, afterId }: Pair) => {
  const [judgement, setJudgement] = useState<Judgement>();
  useEffect(() => {
    let isShown = true;
    setJudgement(undefined);
    void sendCommand('comparison.judge', { beforeId, afterId }).then((answer) => {
      if (isShown && answer.ok) setJudgement(answer.value);
    });
    return () => {
      isShown = false;
    };
  }, [beforeId, afterId]);
  const agreed = useLive(() => loadAgreed(archive, { beforeId, afterId }), [beforeId, afterId]).value;
  return { judgement, agreed, ...shareHrefsOf({ view: 'share', beforeId, afterId }) };
};
