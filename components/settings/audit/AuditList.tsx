import { useState } from 'preact/hooks';
import type { Exposure } from '../../../utils/core/model/setting';
import { Icon, type IconName } from '../../base/Icon';
import { type Speech, useSpeech } from '../../base/Language';
import { ShowMore } from '../../base/list/ShowMore';
import { ExposureBar } from '../ExposureBar';
import { OutsideLink } from '../OutsideLink';
import type { AuditLine } from '../setting-lines';
import { plainWords, valueWords } from '../setting-words';

/** What can be noted about a setting. */
export interface AuditAct {
  label: 'privacy.want' | 'privacy.unwant';
  icon: IconName;
  onPress: (line: AuditLine) => void;
}

interface AuditListProps {
  lines: readonly AuditLine[];
  act?: AuditAct;
  /** How many are there at first, and how many more come at a press. */
  pageSize?: number;
}

const placeOf = ({ account, pageName, path }: AuditLine, speech: Speech): string =>
  [
    ...(account === undefined ? [] : [speech.t('privacy.account', { number: account })]),
    pageName,
    ...path.map((part) => plainWords(speech, part)),
  ].join(' › ');

interface ChoiceProps {
  label: string;
  value: string;
  exposure?: Exposure;
  /** Its reach is told even where that is not known. */
  isShown: boolean;
}

const Choice = ({ label, value, exposure, isShown }: ChoiceProps) => (
  <div class="audit-choice">
    <dt class="soft">{label}</dt>
    <dd>
      <strong>{value}</strong> {isShown && <ExposureBar exposure={exposure} />}
    </dd>
  </div>
);

const Entry = ({ line, act }: { line: AuditLine; act?: AuditAct }) => {
  const speech = useSpeech();
  const { t } = speech;
  const name = plainWords(speech, line.name);
  const { careful, value } = line;
  return (
    <li class="audit-entry">
      <div class="audit-words">
        <h3>{name}</h3>
        <p class="soft">{placeOf(line, speech)}</p>
      </div>
      <dl class="audit-choices">
        <Choice label={t('setting.now')} value={valueWords(speech, value)} exposure={line.exposure} isShown />
        {careful !== undefined && careful !== value && (
          <Choice
            label={t('privacy.strictest')}
            value={valueWords(speech, careful)}
            exposure={line.least}
            isShown={line.least !== undefined}
          />
        )}
      </dl>
      <div class="actions">
        {line.href && (
          <OutsideLink href={line.href} label={t('privacy.of-setting', { label: t('setting.open-page'), name })}>
            {t('setting.open-page')}
          </OutsideLink>
        )}
        {act && (
          <button
            type="button"
            class="button quiet"
            aria-label={t('privacy.of-setting', { label: t(act.label), name })}
            onClick={() => act.onPress(line)}
          >
            <Icon name={act.icon} size={18} />
            <span>{t(act.label)}</span>
          </button>
        )}
      </div>
    </li>
  );
};

/** Settings beside their most careful choices. */
export const AuditList = ({ lines, act, pageSize = 6 }: AuditListProps) => {
  const [shown, setShown] = useState(pageSize);
  return (
    <>
      <ul class="audit-list card">
        {lines.slice(0, shown).map((line) => (
          <Entry key={`${line.pageId} ${line.id}`} line={line} act={act} />
        ))}
      </ul>
      <ShowMore hidden={lines.length - shown} pageSize={pageSize} onPress={() => setShown(shown + pageSize)} />
    </>
  );
};
