import { useRef } from 'preact/hooks';
import type { MessageId } from '../../../utils/i18n/message-id';
import { Icon } from '../../base/Icon';
import { useSpeech } from '../../base/Language';
import { OutsideLink } from '../OutsideLink';
import type { Audit, AuditLine } from '../setting-lines';
import { plainWords } from '../setting-words';
import { type AuditAct, AuditList } from './AuditList';

interface SettingsAuditProps {
  audit: Audit;
  onWant: (line: AuditLine, isWanted: boolean) => void;
}

/** The sentence with its first such number large, wherever its language has it. */
const WithNumber = ({ text, number }: { text: string; number: number }) => {
  const [start = '', ...rest] = text.split(`${number}`);
  if (rest.length === 0) return <span>{text}</span>;
  return (
    <span>
      {start}
      <strong class="audit-number">{number}</strong>
      {rest.join(`${number}`)}
    </span>
  );
};

/** The one sentence: how many show more than they have to. */
export const AuditVerdict = ({ audit: { judged, loose, wanted } }: { audit: Audit }) => {
  const { t } = useSpeech();
  const count = loose.length;
  if (judged === 0) return <p class="audit-verdict">{t('privacy.audit-unweighed')}</p>;
  if (count > 0)
    return (
      <p class="audit-verdict loose">
        <WithNumber text={t('privacy.audit-loose', { count, judged })} number={count} />
      </p>
    );
  return (
    <p class="audit-verdict strict">
      <Icon name="check" size={24} />
      <span>
        {wanted.length > 0
          ? t('privacy.audit-strict-wanted', { count: wanted.length })
          : t('privacy.audit-strict', { judged })}
      </span>
    </p>
  );
};

/** The one to begin with. */
const Widest = ({ line }: { line: AuditLine }) => {
  const speech = useSpeech();
  const { t } = speech;
  const [name, value, careful] = [line.name, line.value, line.careful ?? ''].map((text) => plainWords(speech, text));
  return (
    <>
      {careful && <p>{t('privacy.audit-widest', { name: name ?? '', value: value ?? '', careful })}</p>}
      {line.href && (
        <p class="audit-action">
          <OutsideLink href={line.href} look="primary">
            {t('privacy.audit-open', { name: name ?? '' })}
          </OutsideLink>
        </p>
      )}
    </>
  );
};

const Aside = ({ title, lines, act }: { title: MessageId; lines: readonly AuditLine[]; act?: AuditAct }) => {
  const { t } = useSpeech();
  if (lines.length === 0) return null;
  return (
    <details class="settings-aside">
      <summary>{t(title, { count: lines.length })}</summary>
      <AuditList lines={lines} act={act} />
    </details>
  );
};

/** Whether the settings are as strict as they can be: a number, a sentence, what to do first, then all of it. */
export const SettingsAudit = ({ audit, onWant }: SettingsAuditProps) => {
  const { t } = useSpeech();
  const title = useRef<HTMLHeadingElement>(null);
  const [widest] = audit.loose;
  const want = (line: AuditLine, isWanted: boolean): void => {
    onWant(line, isWanted);
    // The line that was pressed goes elsewhere.
    title.current?.focus({ preventScroll: true });
  };
  return (
    <section class="settings-audit">
      <h2 ref={title} tabIndex={-1}>
        {t('privacy.audit-title')}
      </h2>
      <AuditVerdict audit={audit} />
      {widest && <Widest line={widest} />}
      {widest && (
        <section aria-label={t('privacy.audit-list')}>
          <AuditList
            lines={audit.loose}
            act={{ label: 'privacy.want', icon: 'check', onPress: (line) => want(line, true) }}
          />
        </section>
      )}
      <Aside
        title="privacy.wanted-title"
        lines={audit.wanted}
        act={{ label: 'privacy.unwant', icon: 'refresh', onPress: (line) => want(line, false) }}
      />
      <Aside title="privacy.unknown-title" lines={audit.unknown} />
      <Aside title="privacy.unverified-title" lines={audit.unverified} />
    </section>
  );
};
