import type { Time } from '../../utils/core/model/hash';
import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { useSpeech } from '../base/Language';
import { DocumentNotes, type Doubts } from '../site/DocumentNotes';

/** A document as a line of its service. */
export interface DocumentLine {
  id: string;
  termsType: string;
  href: string;
  versions: number;
  changedAt?: Time;
  lookedAt?: Time;
  isMuted: boolean;
  doubts: Doubts;
}

interface DocumentListProps {
  documents: readonly DocumentLine[];
  onMute: (documentId: string, isMuted: boolean) => void;
}

const DocumentCard = ({ document, onMute }: { document: DocumentLine; onMute: DocumentListProps['onMute'] }) => {
  const { t, termsType, ago, date } = useSpeech();
  return (
    <li class="document card">
      <div class="service-words">
        <h3>
          <a class="whole-card" href={document.href}>
            {termsType(document.termsType)}
          </a>
        </h3>
        <p class="soft">
          {t('archive.versions', { count: document.versions })}{' '}
          {document.changedAt !== undefined && t('archive.changed-on', { date: date(document.changedAt) })}{' '}
          {document.lookedAt !== undefined && t('archive.looked', { ago: ago(document.lookedAt) })}
        </p>
        <DocumentNotes {...document.doubts} />
      </div>
      <IconButton
        icon={document.isMuted ? 'bell-off' : 'bell'}
        isPressed={document.isMuted}
        label={t('archive.mute', { document: termsType(document.termsType) })}
        onPress={() => onMute(document.id, !document.isMuted)}
      />
      <Icon name="arrow-right" />
    </li>
  );
};

/** The documents of one service. */
export const DocumentList = ({ documents, onMute }: DocumentListProps) => (
  <ul class="services">
    {documents.map((document) => (
      <DocumentCard key={document.id} document={document} onMute={onMute} />
    ))}
  </ul>
);
