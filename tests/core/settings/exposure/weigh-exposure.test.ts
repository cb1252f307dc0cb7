import { describe, expect, it } from 'vitest';
import type { ShownSetting } from '../../../../utils/core/model/setting';
import { knownLabels } from '../../../../utils/core/settings/exposure/known-labels';
import { makeLabelTable } from '../../../../utils/core/settings/exposure/label-table';
import { weighExposure } from '../../../../utils/core/settings/exposure/weigh-exposure';

const NONE = makeLabelTable([]);
const shown = (name: string, more: Partial<ShownSetting> = {}): ShownSetting => ({
  name,
  path: [],
  kind: 'switch',
  value: 'on',
  ...more,
});
const careful = (name: string, lang = 'en', more: Partial<ShownSetting> = {}) =>
  weighExposure(shown(name, more), { lang }, NONE).conservative;

// Labels of our own, written before the lexicon was tried on them.
describe('what on means, by the words of a label', () => {
  it.each([
    ['Let strangers message me', 'off'],
    ['Allow anyone to remix my clips', 'off'],
    ['Show when I was last around online', 'off'],
    ['Share my workouts with the community', 'off'],
    ['Appear in people you may know', 'off'],
    ['Help us improve our models with your posts', 'off'],
    ['Let partners use your photos in ads', 'off'],
    ['Make my profile visible to guests', 'off'],
    ['Publish my birthday on my page', 'off'],
    ['Upload my address book', 'off'],
    ['Precise location', 'off'],
    ['Ad personalization', 'off'],
    ['Typing indicators', 'off'],
    ['Interest-based advertising', 'off'],
    ['Profile can be found through phone number', 'off'],
    ['Automatically approve tag requests', 'off'],
    ['Do not share my listening history', 'on'],
    ['Don’t let search engines index my posts', 'on'],
    ['Stop sharing data with partners', 'on'],
    ['Turn off read receipts', 'on'],
    ['Opt out of AI training', 'on'],
    ['Hide my followers from everyone', 'on'],
    ['Approve new followers manually', 'on'],
    ['Only friends can comment on my posts', 'on'],
    ['Allow messages from followers only', 'on'],
    ['Keep my bookmarks private', 'on'],
    ['Enable private browsing of profiles', 'on'],
    ['Turn off private mode', 'off'],
    ['Disable two-factor authentication', 'off'],
    ['Don’t hide my activity', 'off'],
    ['Restrict who sees my age', 'on'],
    ['Review mentions before they show', 'on'],
    ['Let me approve tags of me', 'on'],
    ['Blur my face in uploaded photos', 'on'],
  ])('%s: %s is careful', (label, state) => expect(careful(label)).toBe(state));

  it.each([
    'Dark mode',
    'Autoplay videos',
    'Email me when someone follows me',
    'Send me a weekly digest',
    'Play sounds',
    'Show sensitive content',
    'Large text',
    'Reduce motion',
    'Use keyboard shortcuts',
    'Translate posts automatically',
    'Open links in a new tab',
    'Push notifications',
    'Compact layout',
    'Mark all as read on opening',
    '',
    '…',
    '🙂',
  ])('“%s” exposes nobody: unknown', (label) => {
    expect(weighExposure(shown(label), { lang: 'en' }, NONE)).toEqual({ certainty: 'unknown' });
  });

  it.each([
    ['de', 'Profil für Suchmaschinen freigeben und anzeigen', 'off'],
    ['de', 'Lesebestätigungen senden', 'off'],
    ['de', 'Meine Daten nicht für KI-Training verwenden', 'on'],
    ['de', 'Onlinestatus verbergen', 'on'],
    ['de', 'Verhindern, dass Fremde mein Profil sehen', 'on'],
    ['de', 'Privates Konto', 'on'],
    ['de', 'Dunkles Design', undefined],
    ['fr', 'Partager mes données avec nos partenaires', 'off'],
    ['fr', 'Ne pas afficher mon âge', 'on'],
    ['fr', 'Compte privé', 'on'],
    ['fr', 'Empêcher les moteurs de recherche d’indexer mon profil', 'on'],
    ['es', 'Compartir mi ubicación', 'off'],
    ['es', 'Ocultar mi estado en línea', 'on'],
    ['es', 'No mostrar mi perfil a desconocidos', 'on'],
    ['pt', 'Usar meus dados para treinar IA', 'off'],
    ['pt', 'Bloquear mensagens de desconhecidos', 'on'],
    ['it', 'Mostra quando sono online', 'off'],
    ['it', 'Account privato', 'on'],
    ['it', 'Non condividere la mia posizione', 'on'],
    ['nl', 'Gepersonaliseerde advertenties', 'off'],
    ['nl', 'Mijn locatie niet delen', 'on'],
    ['nl', 'Verberg mijn onlinestatus', 'on'],
    ['pl', 'Udostępniaj moją lokalizację', 'off'],
    ['pl', 'Ukryj mój status', 'on'],
    ['pl', 'Nie pokazuj mojego wieku', 'on'],
    ['ru', 'Персонализированная реклама', 'off'],
    ['ja', '検索エンジンに表示する', 'off'],
    ['ar', 'إخفاء حالة النشاط', 'on'],
  ])('in %s: %s', (lang, label, state) => expect(careful(label, lang)).toBe(state));

  it('takes any language where the page names none', () => {
    expect(weighExposure(shown('Onlinestatus verbergen'), {}, NONE).conservative).toBe('on');
  });
});

describe('how far it reaches', () => {
  const exposure = (name: string, value: string) =>
    weighExposure(shown(name, { value }), { lang: 'en' }, NONE).exposure;

  it('is 4 where others on the site gain by it, 5 where outsiders do, 0 on the other side', () => {
    expect(exposure('Show activity status', 'on')).toBe(4);
    expect(exposure('Show my profile in search engines', 'on')).toBe(5);
    expect(exposure('Show my profile in search engines', 'off')).toBe(0);
    expect(exposure('Hide my followers', 'off')).toBe(4);
    expect(exposure('Use my posts to train AI', 'on')).toBe(5);
  });

  it('is followers for a closed account, everybody for an open one', () => {
    expect(exposure('Private account', 'on')).toBe(2);
    expect(exposure('Private account', 'off')).toBe(5);
  });

  it('is left open for a state that cannot be told', () => {
    expect(exposure('Show activity status', 'mixed')).toBeUndefined();
  });
});

describe('choices', () => {
  const choose = (name: string, options: string[], more: Partial<ShownSetting> = {}) =>
    weighExposure(shown(name, { kind: 'radio', options, value: options[0] ?? '', ...more }), { lang: 'en' }, NONE);

  it.each([
    ['Who can message you', ['Everyone', 'Friends of friends', 'Friends', 'Nobody'], 'Nobody', 5],
    ['Who can see your stories', ['Public', 'Followers you follow back', 'Close friends'], 'Close friends', 5],
    [
      'Mentions',
      ['Allow mentions from everyone', 'Allow mentions from people you follow'],
      'Allow mentions from people you follow',
      5,
    ],
    ['Should partners see your activity?', ['Yes', 'No'], 'No', 5],
    ['Should we hide your profile from guests?', ['Yes', 'No'], 'Yes', 0],
    [
      'Partner data',
      ['Use my data from partners', 'Don’t use my data from partners'],
      'Don’t use my data from partners',
      4,
    ],
    ['Keep my history for', ['3 months', '18 months', 'Until I delete it'], '3 months', 2],
    ['Delete messages after', ['24 hours', '7 days', 'Never'], '24 hours', 0],
    ['Auto-delete activity', ['Off', '3 months', '18 months'], '3 months', 5],
    ['Wer darf dir schreiben?', ['Alle', 'Freunde von Freunden', 'Niemand'], 'Niemand', 5],
    ['プロフィールの公開範囲', ['全員', 'フォロワー', '自分のみ'], '自分のみ', 5],
  ])('%s', (name, options, conservative, exposure) => {
    expect(choose(name, options)).toEqual({ conservative, exposure, certainty: 'possible' });
  });

  it.each([
    ['Language', ['English', 'Deutsch', 'Français']],
    ['Theme', ['Light', 'Dark', 'System']],
    ['Video quality', ['Auto', 'Low', 'High']],
    ['Sort posts by', ['Newest', 'Oldest']],
  ])('%s is nobody’s exposure', (name, options) => expect(choose(name, options)).toEqual({ certainty: 'unknown' }));

  it('a row tells its circle, not what else could be chosen', () => {
    const row = weighExposure(shown('Who can see my posts', { kind: 'row', value: 'Friends' }), { lang: 'en' }, NONE);
    expect(row).toEqual({ exposure: 2, certainty: 'possible' });
  });
});

describe('the place of a label', () => {
  it('among notifications nothing is shared', () => {
    expect(careful('Comments', 'en', { path: ['Push notifications'] })).toBeUndefined();
    expect(careful('Comments', 'en', { path: ['Privacy'] })).toBe('off');
  });

  it('what a heading asks, its label answers', () => {
    expect(careful('Newcomers', 'en', { path: ['Hide my profile from'] })).toBe('on');
    expect(careful('Improve the product', 'en', { path: ['Data use'] })).toBe('off');
  });

  it('a description helps where the label says nothing', () => {
    expect(careful('Halo', 'en', { description: 'Lets other people see where you are.' })).toBe('off');
    expect(careful('Halo', 'en', { description: 'A ring around the picture.' })).toBeUndefined();
  });
});

describe('known labels', () => {
  const table = makeLabelTable([
    { service: 'one', label: 'Halo', values: ['on', 'off'], conservative: 'on' },
    { service: 'two', label: 'Halo', values: ['on', 'off'], conservative: 'off' },
    { service: 'one', label: 'Circle (who)', values: ['All', 'Some'], conservative: 'Some' },
    { service: 'one', label: 'Show profile sparkle', values: ['on', 'off'] },
  ]);
  const weigh = (one: ShownSetting, serviceId?: string) =>
    weighExposure(one, { lang: 'en', ...(serviceId && { serviceId }) }, table);

  it('count by their service, its kin included', () => {
    expect(weigh(shown('Halo'), 'one')).toEqual({ conservative: 'on', exposure: 0, certainty: 'stated' });
    expect(weigh(shown('HALO:'), 'two-social')).toEqual({ conservative: 'off', exposure: 4, certainty: 'stated' });
  });

  it('say nothing where services disagree', () => expect(weigh(shown('Halo'), 'three').certainty).toBe('unknown'));

  it('are found without what stands in brackets, and badges', () => {
    const circle = shown('Circle  New', { kind: 'radio', options: ['All', 'Some'], value: 'Some' });
    expect(weigh(circle, 'one')).toMatchObject({ conservative: 'Some', certainty: 'stated' });
  });

  it('of no exposure silence the words', () =>
    expect(weigh(shown('Show profile sparkle'), 'one')).toEqual({ certainty: 'unknown' }));

  it('ship with the extension', () => {
    const told = weighExposure(shown('Private account'), { serviceId: 'instagram', lang: 'en' }, knownLabels());
    expect(told).toEqual({ conservative: 'on', exposure: 2, certainty: 'stated' });
  });
});

it('a hostile label takes no time', () => {
  const started = performance.now();
  for (const text of ['hide '.repeat(50_000), 'only '.repeat(50_000), `keep ${'a '.repeat(50_000)}`]) {
    weighExposure(shown(text, { path: [text], description: text }), { lang: 'en' }, NONE);
  }
  expect(performance.now() - started).toBeLessThan(1_500);
});
