import { Await } from '../../components/base/Await';
import { DocumentView } from '../../components/pages/DocumentView';
import { Missing } from '../../components/pages/Missing';
import { useDocumentPage } from '../../utils/view/pages/use-document-page';

export const DocumentPage = ({ documentId }: { documentId: string }) => {
  const { value, failure, ...page } = useDocumentPage(documentId);
  return (
    <Await value={value} failure={failure}>
      {({ place, versions }) =>
        place ? (
          <DocumentView {...place} versions={versions} {...page} />
        ) : (
          <Missing message="archive.document-missing" />
        )
      }
    </Await>
  );
};
