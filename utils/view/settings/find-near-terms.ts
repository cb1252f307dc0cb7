import type { SettingsJudgement } from '../../core/model/setting';
import type { Archive } from '../../store/database';
import { hashOf } from '../route';

/** Where the changes of terms are told that the evidence names by their time. */
export async function findNearTerms(archive: Archive, serviceId: string, { findings }: SettingsJudgement) {
  const sentences = findings.flatMap(({ evidence }) => evidence).filter(({ id }) => id === 'settings.evidence.terms');
  const times = [...new Set(sentences.flatMap(({ values }) => (typeof values?.at === 'number' ? values.at : [])))];
  const found = await Promise.all(
    times.map(async (at) => {
      const change = await archive.changes.where('[serviceId+at]').equals([serviceId, at]).first();
      if (!change) return [];
      const { id, beforeId, afterId } = change;
      const hasAlert = (await archive.alerts.get(id)) !== undefined;
      const href = hashOf(hasAlert ? { view: 'alert', alertId: id } : { view: 'comparison', beforeId, afterId });
      return [{ at, href }];
    }),
  );
  return found.flat();
}
