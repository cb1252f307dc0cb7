/** Every id of the English catalogue, by namespace; the other languages are compared with it by a test. */
type English = typeof import('../../assets/locales/en/alert.json') &
  typeof import('../../assets/locales/en/archive.json') &
  typeof import('../../assets/locales/en/check.json') &
  typeof import('../../assets/locales/en/common.json') &
  typeof import('../../assets/locales/en/comparison.json') &
  typeof import('../../assets/locales/en/errors.json') &
  typeof import('../../assets/locales/en/evidence.json') &
  typeof import('../../assets/locales/en/judge.json') &
  typeof import('../../assets/locales/en/keys.json') &
  typeof import('../../assets/locales/en/later.json') &
  typeof import('../../assets/locales/en/licence.json') &
  typeof import('../../assets/locales/en/mail.json') &
  typeof import('../../assets/locales/en/notify.json') &
  typeof import('../../assets/locales/en/options.json') &
  typeof import('../../assets/locales/en/packs.json') &
  typeof import('../../assets/locales/en/popup.json') &
  typeof import('../../assets/locales/en/privacy.json') &
  typeof import('../../assets/locales/en/proof.json') &
  typeof import('../../assets/locales/en/search.json') &
  typeof import('../../assets/locales/en/setting.json') &
  typeof import('../../assets/locales/en/settings.json') &
  typeof import('../../assets/locales/en/since.json') &
  typeof import('../../assets/locales/en/share.json') &
  typeof import('../../assets/locales/en/state.json') &
  typeof import('../../assets/locales/en/story.json') &
  typeof import('../../assets/locales/en/trust.json') &
  typeof import('../../assets/locales/en/welcome.json');

/** `<namespace>.<name>` of a message that exists in English. */
export type MessageId = Exclude<keyof English, 'default'>;

/** What a message's placeholders are filled with; times are epoch milliseconds. */
export type MessageValues = Record<string, string | number>;
