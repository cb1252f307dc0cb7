import type { How, Outcome } from '../../utils/core/model/capture';
import type { Time } from '../../utils/core/model/hash';
import type { Severity, Verdict } from '../../utils/core/model/judgement';
import { VerdictChip } from '../alert/VerdictChip';
import { useSpeech } from '../base/Language';
import { EditionLabel } from './EditionLabel';

/** A version as a point on the document's line. */
export interface VersionLine {
  id: string;
  at: Time;
  how: How;
  outcome: Extract<Outcome, 'first' | 'changed' | 'variant' | 'reverted'>;
  words: number;
  lang?: string;
  /** Upper-case ISO 3166 code or `EU`, where the document has texts for several. */
  region?: string;
  edition?: string;
  addedWords?: number;
  removedWords?: number;
  verdict?: Verdict;
  severity?: Severity;
  /** The comparison with the version before it. */
  href?: string;
}

interface VersionListProps {
  versions: readonly VersionLine[];
  beforeId?: string;
  afterId?: string;
  onChoose: (side: 'before' | 'after', versionId: string) => void;
}

interface SideChoiceProps {
  side: 'before' | 'after';
  version: VersionLine;
  isChosen: boolean;
  onChoose: VersionListProps['onChoose'];
}

const SideChoice = ({ side, version, isChosen, onChoose }: SideChoiceProps) => {
  const { t, moment } = useSpeech();
  return (
    <input
      type="radio"
      name={side}
      checked={isChosen}
      aria-label={t(`archive.as-${side}`, { moment: moment(version.at) })}
      title={t(`archive.as-${side}`, { moment: moment(version.at) })}
      onChange={() => onChoose(side, version.id)}
    />
  );
};

const VersionPoint = ({ version }: { version: VersionLine }) => {
  const { t, date, moment, languageName } = useSpeech();
  return (
    <div class="version-words">
      <p class="version-head">
        <time dateTime={new Date(version.at).toISOString()} title={moment(version.at)}>
          {date(version.at)}
        </time>
        {version.verdict && <VerdictChip verdict={version.verdict} severity={version.severity ?? 0} />}
        {version.lang && <span class="soft version-of">{languageName(version.lang)}</span>}
        {version.region && <EditionLabel edition={version.region.toLowerCase()} />}
        {version.edition && <EditionLabel edition={version.edition} />}
      </p>
      <p class="soft">
        {t(`state.outcome-${version.outcome}`)} · {t(`state.how-${version.how}`)} ·{' '}
        {t('archive.words', { count: version.words })}
        {version.addedWords !== undefined && (
          <> · {t('archive.word-change', { added: version.addedWords, removed: version.removedWords ?? 0 })}</>
        )}
      </p>
      {version.href && <a href={version.href}>{t('archive.what-changed')}</a>}
    </div>
  );
};

/** The document's line of versions, newest first; any two can be picked for comparing. */
export const VersionList = ({ versions, beforeId, afterId, onChoose }: VersionListProps) => {
  const { t } = useSpeech();
  const canCompare = versions.length > 1;
  return (
    <ol class="versions card" aria-label={t('archive.versions-title')}>
      {canCompare && (
        <li class="versions-head soft" aria-hidden="true">
          <span>{t('archive.before')}</span>
          <span>{t('archive.after')}</span>
        </li>
      )}
      {versions.map((version) => (
        <li key={version.id} class="version">
          {canCompare && (
            <>
              <SideChoice side="before" version={version} isChosen={version.id === beforeId} onChoose={onChoose} />
              <SideChoice side="after" version={version} isChosen={version.id === afterId} onChoose={onChoose} />
            </>
          )}
          <VersionPoint version={version} />
        </li>
      ))}
    </ol>
  );
};
