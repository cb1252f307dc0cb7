import type { ShownPage, ShownSetting } from '../../../utils/core/model/setting';

const AUDIENCES = ['Everyone', 'Friends of friends', 'Friends', 'Only me'];

const toggle = (group: string, name: string, value: string): ShownSetting => ({
  ...{ name, path: [group], kind: 'switch', value },
});
const choice = (group: string, name: string, value: string, options = AUDIENCES): ShownSetting => ({
  ...{ name, path: [group], kind: 'select', value, options },
});

/** What the page of settings shows, with these values instead of the first ones. */
export function privacyPage(now: Record<string, string> = {}, left: readonly string[] = []): ShownPage {
  const settings = [
    toggle('Who can find you', 'Private account', 'on'),
    toggle('Who can find you', 'Show my profile in search engines', 'off'),
    toggle('Who can find you', 'Let people find me by my phone number', 'off'),
    choice('Who can reach you', 'Who can send you messages?', 'Friends'),
    choice('Who can reach you', 'Who can see your posts?', 'Friends', AUDIENCES),
    choice('Who can reach you', 'Who can tag you?', 'Friends of friends'),
    toggle('Activity', 'Show when I am active', 'on'),
    toggle('Activity', 'Send read receipts', 'on'),
    toggle('Your information', 'Personalised ads', 'off'),
    toggle('Your information', 'Share my information with partners', 'off'),
    toggle('Your information', 'Use my posts to train AI models', 'on'),
    { ...toggle('Look', 'Compact time line', 'off'), isUnverified: true as const },
    choice('Look', 'Order of replies', 'Newest first', ['Newest first', 'Oldest first', 'Liked most first']),
  ];
  const values = settings.map((setting) => ({ ...setting, value: now[setting.name] ?? setting.value }));
  return {
    lang: 'en',
    settings: values.filter(({ name }) => !left.includes(name)),
    unreadable: [{ name: 'Sync contacts', reason: 'hidden-semantics' }],
  };
}

/** Another page, of which only the beginning was seen. */
export const NOTIFICATIONS: ShownPage = {
  lang: 'en',
  settings: [
    toggle('E-mail', 'Send me news about products', 'on'),
    toggle('E-mail', 'Tell my contacts that I joined', 'on'),
    toggle('Push', 'Show message previews on the lock screen', 'off'),
  ],
  unreadable: [],
  isPartial: true,
};
