import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';

interface ShareLinkProps {
  href: string;
  /** `icon` where there is room for nothing more. */
  look?: 'plain' | 'quiet' | 'icon';
  /** One finding, rather than all of a change. */
  isOfFinding?: boolean;
  /** The archive opens in its own tab when the popup asks for it. */
  opensTab?: boolean;
}

/** To the page on which a change is told to others. */
export const ShareLink = ({ href, look = 'plain', isOfFinding = false, opensTab = false }: ShareLinkProps) => {
  const { t } = useSpeech();
  const label = t(isOfFinding ? 'share.share-finding' : 'share.share');
  const target = opensTab ? '_blank' : undefined;
  if (look === 'icon')
    return (
      <a class="icon-button" href={href} target={target} title={label} aria-label={label}>
        <Icon name="share" />
      </a>
    );
  return (
    <a class={`button ${look === 'quiet' ? 'quiet' : ''}`} href={href} target={target}>
      <Icon name="share" size={18} />
      <span>{label}</span>
    </a>
  );
};
