import { composeSettingsShare } from '../../../core/compose/share/compose-settings-share';
import { composeShare } from '../../../core/compose/share/compose-share';
import type { TraceKind } from '../../../core/compose/share/find-traces';
import { leaveOutTraces } from '../../../core/compose/share/leave-out-traces';
import type { Share } from '../../../core/model/share';
import { translateSentence } from '../../../i18n/translate';
import type { ShareSource } from './load-source';

interface Wish {
  locale: string;
  /** From 0. */
  finding?: number;
  /** Values of settings and traces of persons go out too. */
  isAllShown: boolean;
}

export interface MadeShare {
  share: Share;
  /** What may be somebody's in its quotes, left out or not. */
  traces: readonly { kind: TraceKind; text: string }[];
}

/** What of a source goes out in the small forms. */
export function makeShare(source: ShareSource, { locale, finding, isAllShown }: Wish): MadeShare {
  const part = finding === undefined ? {} : { finding };
  const whole =
    source.kind === 'terms'
      ? composeShare(source.bundle, { say: translateSentence, locale, digest: source.digest, ...part })
      : composeSettingsShare({ ...source, say: translateSentence, locale, areValuesShown: isAllShown, ...part });
  const { share, traces } = leaveOutTraces(whole, source.ownHosts);
  return { share: isAllShown ? whole : share, traces };
}
