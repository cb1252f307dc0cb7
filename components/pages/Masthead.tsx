import type { ComponentChildren } from 'preact';
import type { MessageId } from '../../utils/i18n/message-id';
import { Icon, type IconName } from '../base/Icon';
import { useSpeech } from '../base/Language';
import { Mark } from '../base/Mark';

const LINKS = [
  { page: 'archive', icon: 'archive', label: 'archive.title' },
  { page: 'welcome', icon: 'plus', label: 'common.open-welcome' },
  { page: 'options', icon: 'settings', label: 'common.open-options' },
] as const satisfies { page: string; icon: IconName; label: MessageId }[];

interface MastheadProps {
  page: 'popup' | 'archive' | 'welcome' | 'options';
  /** What stands beside the ways: the search of the archive. */
  children?: ComponentChildren;
}

/** The name and the ways to our other pages; the popup shows icons alone and opens them in tabs. */
export const Masthead = ({ page, children }: MastheadProps) => {
  const { t } = useSpeech();
  const isPopup = page === 'popup';
  return (
    <header class="masthead">
      {isPopup ? (
        <h1>
          <Mark />
        </h1>
      ) : (
        <Mark />
      )}
      {children}
      <nav aria-label={t('common.views')}>
        {LINKS.map((link) => (
          <a
            key={link.page}
            class={isPopup ? 'icon-button' : 'masthead-link'}
            href={`/${link.page}.html`}
            target={isPopup ? '_blank' : undefined}
            rel={isPopup ? 'noreferrer' : undefined}
            title={t(link.label)}
            aria-label={isPopup ? t(link.label) : undefined}
            aria-current={link.page === page ? 'page' : undefined}
          >
            <Icon name={link.icon} />
            {!isPopup && <span>{t(link.label)}</span>}
          </a>
        ))}
      </nav>
    </header>
  );
};
