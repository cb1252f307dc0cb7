import { Button } from '../base/Button';
import { useSpeech } from '../base/Language';
import { Monogram } from '../site/Monogram';
import { FoundSentence } from './FoundSentence';
import type { FoundDocumentLine, FoundServiceLine } from './found-lines';

interface FoundServicesProps {
  groups: readonly FoundServiceLine[];
  /** Documents of which all that is looked at is shown. */
  opened: ReadonlySet<string>;
  onOpen: (documentId: string) => void;
}

type FoundDocumentProps = Omit<FoundServicesProps, 'groups'> & { document: FoundDocumentLine };

const FoundDocument = ({ document, opened, onOpen }: FoundDocumentProps) => {
  const { t, termsType } = useSpeech();
  const isOpened = opened.has(document.id);
  return (
    <article class="found-document card">
      <h3>
        <a href={document.href}>{termsType(document.termsType)}</a>
      </h3>
      <ul>
        {document.hits.map((hit) => (
          <FoundSentence key={hit.quote.text} hit={hit} />
        ))}
      </ul>
      {document.more > 0 &&
        (isOpened ? (
          <p class="soft">{t('search.narrow')}</p>
        ) : (
          <Button look="quiet" icon="arrow-down" label={t('search.more')} onPress={() => onOpen(document.id)} />
        ))}
    </article>
  );
};

/** What was found, by service and document. */
export const FoundServices = ({ groups, ...rest }: FoundServicesProps) => (
  <>
    {groups.map((group) => (
      <section key={group.id} class="found-service" aria-labelledby={`found-${group.id}`}>
        <h2 id={`found-${group.id}`}>
          <Monogram name={group.name} state="watched" />
          <a class="found-name" href={group.href}>
            {group.name}
          </a>
        </h2>
        {group.documents.map((document) => (
          <FoundDocument key={document.id} document={document} {...rest} />
        ))}
      </section>
    ))}
  </>
);
