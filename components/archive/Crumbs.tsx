import { useSpeech } from '../base/Language';

interface CrumbsProps {
  /** From the outside in; the last one is where the reader is. */
  path: { label: string; href: string }[];
}

/** The way back. */
export const Crumbs = ({ path }: CrumbsProps) => {
  const { t } = useSpeech();
  return (
    <nav class="crumbs" aria-label={t('archive.crumbs')}>
      <ol>
        {path.map(({ label, href }, index) => (
          <li key={href}>
            <a href={href} aria-current={index === path.length - 1 ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
