import { useSpeech } from '../base/Language';

/** Where to find what; beside the page where there is room. */
export const Contents = ({ parts }: { parts: readonly { id: string; title: string }[] }) => {
  const { t } = useSpeech();
  return (
    <nav class="contents" aria-label={t('options.contents')}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
