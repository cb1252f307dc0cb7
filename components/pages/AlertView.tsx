import type { ComponentChildren } from 'preact';
import type { Change, TermsAlert } from '../../utils/core/model/judgement';
import type { Moment, Steps } from '../../utils/core/model/story';
import { AlertStory } from '../alert/AlertStory';
import { AlertTools, type AlertToolsProps } from '../alert/AlertTools';
import { WhatToDo } from '../alert/story/WhatToDo';
import { type Undoing, UndoingNote } from '../alert/UndoingNote';
import { VerdictChip } from '../alert/VerdictChip';
import { Crumbs } from '../archive/Crumbs';
import { useSpeech } from '../base/Language';
import { PageTitle } from '../base/PageTitle';
import { Quoted } from '../quote/Quoted';

interface AlertViewProps extends AlertToolsProps {
  alert: TermsAlert;
  change: Change;
  serviceName: string;
  termsType: string;
  serviceHref: string;
  documentHref: string;
  href: string;
  /** Of the text that changed, where it is known. */
  lang?: string;
  /** How it came, for the time line. */
  moments: readonly Moment[];
  /** What a reader can do about it. */
  steps?: Steps;
  /** Changes that it takes back, or the one that takes it back. */
  undoing?: readonly Undoing[];
  /** Where the service shows the text to come. */
  newText?: string;
  /** Where the user says that a notice came by e-mail. */
  mails?: ComponentChildren;
  /** Where a finding is told to others, by its place from 0. */
  shareHrefOf?: (finding: number) => string;
  /** The comparison. */
  children?: ComponentChildren;
}

/** One change, from its headline down to its last word. */
export const AlertView = ({ alert, change, serviceName, children, ...place }: AlertViewProps) => {
  const { t, say, termsType, date } = useSpeech();
  return (
    <>
      <Crumbs
        path={[
          { label: t('archive.title'), href: '#/' },
          { label: serviceName, href: place.serviceHref },
          { label: termsType(place.termsType), href: place.documentHref },
          { label: t('archive.what-changed'), href: place.href },
        ]}
      />
      <p class={`alert-kicker severity-${alert.severity}`}>
        <VerdictChip verdict={alert.verdict} severity={alert.severity} />
        <strong>{t(`state.severity-${alert.severity}`)}</strong>
      </p>
      <PageTitle text={say(alert.headline)} />
      <p class="lead">
        {serviceName} · {termsType(place.termsType)}. {t('alert.seen', { date: date(change.at) })}
      </p>
      <UndoingNote undoing={place.undoing ?? []} />
      <AlertTools {...place} />
      {change.judgement ? (
        <Quoted lang={place.lang}>
          <AlertStory
            judgement={change.judgement}
            moments={place.moments}
            newText={place.newText}
            mails={place.mails}
            {...(place.shareHrefOf ? { shareHrefOf: place.shareHrefOf } : {})}
          />
        </Quoted>
      ) : (
        <p class="soft">{t('alert.waiting')}</p>
      )}
      {place.steps && <WhatToDo serviceName={serviceName} {...place.steps} />}
      {children}
    </>
  );
};
