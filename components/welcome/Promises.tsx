import type { MessageId } from '../../utils/i18n/message-id';
import { Icon, type IconName } from '../base/Icon';
import { useSpeech } from '../base/Language';

const LINES: { icon: IconName; look: 'does' | 'never'; id: MessageId }[] = [
  { icon: 'archive', look: 'does', id: 'welcome.does-keep' },
  { icon: 'search', look: 'does', id: 'welcome.does-compare' },
  { icon: 'bell', look: 'does', id: 'welcome.does-tell' },
  { icon: 'blocked', look: 'never', id: 'welcome.never-send' },
  { icon: 'blocked', look: 'never', id: 'welcome.never-touch' },
];

/** What it does and what it never does, in five lines. */
export const Promises = () => {
  const { t } = useSpeech();
  return (
    <ul class="promises">
      {LINES.map(({ icon, look, id }) => (
        <li key={id} class={look}>
          <Icon name={icon} size={22} />
          <span>{t(id)}</span>
        </li>
      ))}
    </ul>
  );
};
