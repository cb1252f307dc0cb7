import { expect, it } from 'vitest';
import { beginsWithAudience, endsInState, isValueText } from '../../../../utils/core/settings/read/words';

it.each(['After 18 months', 'Dopo 18 mesi', 'Nach 3 Monaten', '24 hours', '7 días', 'A los 90 días', '1h 30m', '2 h'])(
  '%s is a time to keep',
  (text) => {
    expect(isValueText(text)).toBe(true);
  },
);

it.each(['After you delete it', 'Nach Themen sortiert', 'For friends', 'A los amigos', '30 m', '5h of music'])(
  '%s is none',
  (text) => {
    expect(isValueText(text)).toBe(false);
  },
);

it.each(['Push, Email, SMS', 'In-app · Push · Everyone', 'E-Mail, In der App', 'プッシュ、メール'])(
  '%s says how one is told',
  (text) => expect(isValueText(text)).toBe(true),
);

it.each(['Email', 'Email, name and address', 'Push, badges of groups you own'])('%s does not', (text) => {
  expect(isValueText(text)).toBe(false);
});

it.each(['Everyone can tag you', 'Herkes seni etiketleyebilir', 'Followers can reply', 'Nobody can see it'])(
  '%s says who may',
  (text) => expect(beginsWithAudience(text)).toBe(true),
);

it.each(['Direct messages', 'Everyone', 'Friends you follow are shown first.', 'Manage who can tag you'])(
  '%s does not say who may',
  (text) => expect(beginsWithAudience(text)).toBe(false),
);

it.each(['Personalizzazione attiva', 'Sync is on', 'Personalisierung ist aktiviert', 'Backup off'])(
  '%s says whether it is on',
  (text) => expect(endsInState(text)).toBe(true),
);

it.each(['On', 'Log on', 'Who is logged in and what is on', 'Turn it off.'])('%s does not', (text) => {
  expect(endsInState(text)).toBe(false);
});
