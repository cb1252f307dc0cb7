import { Crumbs } from '../archive/Crumbs';
import { useSpeech } from '../base/Language';
import { Outcome, type OutcomeRemark } from '../base/Outcome';
import { PageTitle } from '../base/PageTitle';
import { SettingsAudit } from './audit/SettingsAudit';
import type { AccountLines, AuditLine, SettingsLines } from './setting-lines';
import { SettingsPageTable } from './table/SettingsPageTable';
import { UnreadPages } from './UnreadPages';

interface SettingsViewProps {
  settings: SettingsLines;
  remark?: OutcomeRemark;
  onWant: (line: AuditLine, isWanted: boolean) => void;
}

const Account = ({ account: { number, pages } }: { account: AccountLines }) => {
  const { t } = useSpeech();
  return (
    <section class="settings-account">
      <h2>{number === undefined ? t('privacy.pages-title') : t('privacy.account', { number })}</h2>
      {pages.map((page) => (
        <SettingsPageTable key={page.id} page={page} />
      ))}
    </section>
  );
};

/** All that was read of a service's privacy settings. */
export const SettingsView = ({ settings, remark, onWant }: SettingsViewProps) => {
  const { t, date } = useSpeech();
  const { serviceName: service, serviceHref, href, accounts, audit, count, pages, readAt, unread } = settings;
  return (
    <>
      <Crumbs
        path={[
          { label: t('archive.title'), href: '#/' },
          { label: service, href: serviceHref },
          { label: t('setting.privacy-settings'), href },
        ]}
      />
      <PageTitle text={t('privacy.title', { service })} />
      <p class="lead">
        {readAt === undefined
          ? t('privacy.none', { service })
          : t('privacy.summary', { count, pages, date: date(readAt) })}
      </p>
      <p class="soft settings-meaning">{t('privacy.meaning', { service })}</p>
      <Outcome remark={remark} />
      {readAt !== undefined && <SettingsAudit audit={audit} onWant={onWant} />}
      {accounts.length > 1 && <p class="soft">{t('privacy.accounts-meaning')}</p>}
      {accounts.map((account) => (
        <Account key={account.number ?? 0} account={account} />
      ))}
      <UnreadPages addresses={unread} />
    </>
  );
};
