import type { ComponentChildren } from 'preact';
import { Crumbs } from '../../archive/Crumbs';
import { Button } from '../../base/Button';
import { Switch } from '../../base/choice/Switch';
import { useSpeech } from '../../base/Language';
import { Outcome, type OutcomeRemark } from '../../base/Outcome';
import { PageTitle } from '../../base/PageTitle';
import { NetworkRow, type NetworkRowProps } from './NetworkRow';
import { ShareFiles, type ShareFilesProps } from './ShareFiles';
import { ShareText, type ShareTextProps } from './ShareText';
import type { TraceLineKind } from './share-lines';

export interface ShareViewProps {
  headline: string;
  serviceName: string;
  serviceHref: string;
  /** What is shared. */
  backHref: string;
  href: string;
  text: ShareTextProps;
  networks: NetworkRowProps;
  /** What is left out of the small forms unless it is wanted; absent where there is nothing of it. */
  left?: {
    isSettings: boolean;
    traces: readonly { kind: TraceLineKind; text: string }[];
    isAllShown: boolean;
    onShowAll: (isAllShown: boolean) => void;
  };
  /** Of settings there is none. */
  files?: ShareFilesProps;
  /** Absent where no viewer is named. */
  onCopyLink?: () => void;
  remark?: OutcomeRemark;
  /** The picture. */
  children?: ComponentChildren;
}

/** Everything that can be told of a change to others, and nothing that is told by itself. */
export const ShareView = ({ headline, text, networks, left, files, onCopyLink, remark, ...rest }: ShareViewProps) => {
  const { t } = useSpeech();
  return (
    <>
      <Crumbs
        path={[
          { label: t('archive.title'), href: '#/' },
          { label: rest.serviceName, href: rest.serviceHref },
          { label: t('archive.what-changed'), href: rest.backHref },
          { label: t('share.crumb'), href: rest.href },
        ]}
      />
      <PageTitle text={t('share.title')} />
      <p class="lead">{headline}</p>
      {left && <LeftOut {...left} />}
      <div class="share-page">
        {rest.children}
        <ShareText {...text} />
        <NetworkRow {...networks} />
        {files && <ShareFiles {...files} />}
        <section class="share-link" aria-labelledby="share-link">
          <h2 id="share-link">{t('share.link-title')}</h2>
          <p class="soft">{t('share.link-meaning')}</p>
          {onCopyLink ? (
            <div class="actions">
              <Button icon="copy" label={t('share.copy-link')} onPress={onCopyLink} />
            </div>
          ) : (
            <p>
              {t('share.link-none')} <a href="/options.html#sharing">{t('share.link-options')}</a>
            </p>
          )}
        </section>
        <div class="share-outcome">
          <Outcome remark={remark} />
        </div>
      </div>
    </>
  );
};

const LeftOut = ({ isSettings, traces, isAllShown, onShowAll }: NonNullable<ShareViewProps['left']>) => {
  const { t } = useSpeech();
  const meaning = [
    ...(isSettings ? [t('share.left-values')] : []),
    ...(traces.length > 0 ? [t('share.left-traces', { count: traces.length })] : []),
  ];
  return (
    <div class="share-left card">
      <Switch label={t('share.show-all')} meaning={meaning.join(' ')} isOn={isAllShown} onChange={onShowAll} />
      {traces.length > 0 && (
        <ul class="goes-out-traces">
          {traces.map(({ kind, text }) => (
            <li key={text}>
              <span class="soft">{t(`share.trace-${kind}`)}</span> <mark dir="auto">{text}</mark>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
