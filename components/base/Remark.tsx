import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

interface RemarkProps {
  icon?: IconName;
  look?: 'calm' | 'loud' | 'notable' | 'good';
  /** Announced when it appears; for what happens after a press. */
  isLive?: boolean;
  children: ComponentChildren;
}

/** A boxed sentence: a state, a result, a failure. */
export const Remark = ({ icon, look = 'calm', isLive = false, children }: RemarkProps) => (
  <div class={`remark ${look}`} role={isLive ? (look === 'loud' ? 'alert' : 'status') : undefined}>
    {icon && <Icon name={icon} />}
    <div>{children}</div>
  </div>
);
