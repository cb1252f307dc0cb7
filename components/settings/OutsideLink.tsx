import type { ComponentChildren } from 'preact';
import { Icon } from '../base/Icon';

interface OutsideLinkProps {
  href: string;
  look?: 'button' | 'primary' | 'plain';
  /** Said instead, where many stand on a page; begins with the same words. */
  label?: string;
  children: ComponentChildren;
}

/** To a page of the service, in a tab of its own; nobody is told where the reader comes from. */
export const OutsideLink = ({ href, look = 'plain', label, children }: OutsideLinkProps) => (
  <a
    class={look === 'plain' ? 'outside' : `outside button ${look === 'primary' ? 'primary' : ''}`}
    href={href}
    aria-label={label}
    target="_blank"
    rel="noopener noreferrer"
  >
    <span>{children}</span>
    <Icon name="external" size={16} />
  </a>
);
