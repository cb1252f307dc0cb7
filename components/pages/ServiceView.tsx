import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CheckNow } from '../archive/CheckNow';
import { Crumbs } from '../archive/Crumbs';
import { type DocumentLine, DocumentList } from '../archive/DocumentList';
import type { ServiceLine } from '../archive/ServiceList';
import { Button } from '../base/Button';
import { Confirm } from '../base/Confirm';
import { useSpeech } from '../base/Language';
import { Outcome, type OutcomeRemark } from '../base/Outcome';
import { PageTitle } from '../base/PageTitle';
import { LicenceLedger } from '../licence/LicenceLedger';
import type { LicenceTable } from '../licence/licence-table';
import { MailSection } from '../mail/MailSection';
import { ServiceBlocked } from '../site/ServiceBlocked';

interface ServiceViewProps {
  service: ServiceLine;
  documents: readonly DocumentLine[];
  licence: { table?: LicenceTable; isReading: boolean };
  remark?: OutcomeRemark;
  progress?: { looked: number; total: number };
  onCheck: () => void;
  onStopCheck: () => void;
  onMute: (documentId: string, isMuted: boolean) => void;
  onDelete: () => void;
  /** When the reader agreed to the terms. */
  children?: ComponentChildren;
  /** Where the reader says that a notice came by e-mail. */
  mails?: ComponentChildren;
  /** What was read of its privacy settings. */
  settings?: ComponentChildren;
  /** Its year, and how it treated its readers. */
  trust?: ComponentChildren;
}

/** One service: its documents, and what can be done with all of them. */
export const ServiceView = ({ service, documents, licence, remark, progress, ...rest }: ServiceViewProps) => {
  const { children, mails, settings, trust, ...acts } = rest;
  const { t, ago } = useSpeech();
  const [isLeaving, setLeaving] = useState(false);
  return (
    <>
      <Crumbs
        path={[
          { label: t('archive.title'), href: '#/' },
          { label: service.name, href: service.href },
        ]}
      />
      <PageTitle text={service.name} />
      <p class="lead">
        {t(`archive.state-${service.state}`)}{' '}
        {service.lookedAt !== undefined && t('archive.looked', { ago: ago(service.lookedAt) })}
      </p>
      <div class="actions page-actions service-actions">
        {service.state === 'watched' && (
          <CheckNow progress={progress} onCheck={acts.onCheck} onStop={acts.onStopCheck} />
        )}
        <Button look="danger" icon="trash" label={t('archive.delete')} onPress={() => setLeaving(true)} />
      </div>
      <Outcome remark={remark} />
      {service.blocked?.isAll && <ServiceBlocked {...service.blocked} />}
      {children}
      <h2 class="group-title">
        {t('archive.documents-title')} <span class="count">{documents.length}</span>
      </h2>
      {documents.length === 0 && <p class="soft">{t('archive.documents', { count: 0 })}</p>}
      <DocumentList documents={documents} onMute={acts.onMute} />
      {trust}
      {settings}
      {documents.length > 0 && mails && <MailSection serviceName={service.name}>{mails}</MailSection>}
      {documents.length > 0 && <LicenceLedger serviceName={service.name} {...licence} />}
      {isLeaving && (
        <Confirm
          title={t('archive.delete-title', { name: service.name })}
          meaning={t('archive.delete-meaning')}
          action={t('archive.delete')}
          onConfirm={() => {
            setLeaving(false);
            acts.onDelete();
          }}
          onCancel={() => setLeaving(false)}
        />
      )}
    </>
  );
};
