import type { Address, Document } from '../../utils/core/model/document';
import type { YearLine } from '../../utils/core/model/year/year-line';
import { Crumbs } from '../archive/Crumbs';
import { type VersionLine, VersionList } from '../archive/VersionList';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import { PageTitle } from '../base/PageTitle';
import { AddressLink, isOfTheWeb } from '../site/AddressLink';
import { DocumentNotes, type Doubts } from '../site/DocumentNotes';
import { NewTextNote, type NewTextNoteProps } from '../site/NewTextNote';
import { YearPicture } from '../year/YearPicture';

interface DocumentViewProps {
  document: Document;
  serviceName: string;
  serviceHref: string;
  href: string;
  versions: readonly VersionLine[];
  year?: YearLine;
  doubts: Doubts;
  /** A text that is announced, and where it can be read. */
  newText?: NewTextNoteProps;
  pair: { beforeId?: string; afterId?: string };
  compareHref?: string;
  onChoose: (side: 'before' | 'after', versionId: string) => void;
}

/** Why it cannot be read is said here only where the note above the versions does not say it of the whole document. */
const AddressLine = ({ address, isOnly }: { address: Address; isOnly: boolean }) => {
  const { url, blocked, replacedBy } = address;
  const { t, since } = useSpeech();
  return (
    <li>
      <Icon name="external" size={16} />
      <span>
        <AddressLink url={url} />
        {replacedBy !== undefined && <> {t('state.address-moved')}</>}
        {blocked && !isOnly && (
          <>
            {' '}
            {t('state.blocked-here', { since: since(blocked.since) })} {t(`state.refusal-${blocked.reason}`)}
          </>
        )}
      </span>
    </li>
  );
};

/** One document: where it is read, its versions, and any two of them to compare. */
export const DocumentView = ({
  document,
  serviceName,
  serviceHref,
  href,
  versions,
  year,
  doubts,
  newText,
  ...pick
}: DocumentViewProps) => {
  const { t, termsType, ago } = useSpeech();
  const name = termsType(document.termsType);
  return (
    <>
      <Crumbs
        path={[
          { label: t('archive.title'), href: '#/' },
          { label: serviceName, href: serviceHref },
          { label: name, href },
        ]}
      />
      <PageTitle text={name} />
      <p class="lead">
        {serviceName}. {t('archive.versions', { count: versions.length })}{' '}
        {document.lookedAt !== undefined && t('archive.looked', { ago: ago(document.lookedAt) })}
      </p>
      <DocumentNotes {...doubts} />
      {newText && <NewTextNote {...newText} />}
      {versions.length > 0 && (
        <>
          <div class="section-head">
            <h2>{t('archive.versions-title')}</h2>
            {pick.compareHref && (
              <a class="button primary" href={pick.compareHref}>
                {t('archive.compare')}
              </a>
            )}
          </div>
          {year && <YearPicture year={year} name={`${serviceName}, ${name}`} href={href} />}
          <VersionList versions={versions} {...pick.pair} onChoose={pick.onChoose} />
        </>
      )}
      <h2 class="addresses-title">{t('archive.addresses')}</h2>
      <ul class="addresses">
        {document.addresses
          .filter(({ url }) => isOfTheWeb(url))
          .map((address) => (
            <AddressLine key={address.url} address={address} isOnly={document.addresses.length === 1} />
          ))}
      </ul>
    </>
  );
};
