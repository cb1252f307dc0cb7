import { describe, expect, it } from 'vitest';
import type { ShownSetting } from '../../../../utils/core/model/setting';
import { type PageRedaction, redactPage, redactTouch } from '../../../../utils/core/settings/redact/redact-page';

const KNOWN = new Set(['everyone', 'friends', 'only me', 'nur ich']);
const redaction: PageRedaction = {
  salt: 'pepper',
  own: { names: ['Jane Doe', 'jane.doe', '山田太郎'] },
  isKnownChoice: (text) => KNOWN.has(text.toLowerCase()),
  isKnownSetting: ({ name }) => name === 'Sync contacts',
};

const setting = (fields: Partial<ShownSetting>): ShownSetting => ({
  ...{ name: 'Private account', path: [], kind: 'switch', value: 'on' },
  ...fields,
});
const redact = async (...settings: Partial<ShownSetting>[]) =>
  (await redactPage({ settings: settings.map(setting), unreadable: [] }, redaction)).settings;

const PERSONAL = [
  'jane.doe@example.org',
  'j•••e@example.org',
  'jane (at) example.org',
  'ｊａｎｅ＠ｅｘａｍｐｌｅ．ｏｒｇ',
  'ja\u200bne@exam\u200bple.org',
  'jane@пример.рф',
  '+49 (170) 123-45 67',
  '0170/1234567',
  '٠١٢٣٤٥٦٧٨',
  '••• ••• 4567',
  '@bluejay77',
  '@bluejay@mastodon.example',
  'u/bluejay77',
  'https://example.org/people/bluejay',
  'example.org/bluejay',
  'www.bluejay.example/me',
  '203.0.113.77',
  '2001:db8:85a3::8a2e:370:7334',
  '12 March 1987',
  'March 12, 1987',
  '12. März 1987',
  '12 de marzo de 1987',
  '1987-03-12',
  '12/03/1987',
  '1987年3月12日',
  '884213377',
];
const CORES = ['jane', 'bluejay', '4567', '٤٥٦', '203.0', '8a2e', '1987', '8842', 'пример', 'ｊａｎｅ'];

describe('redactPage', () => {
  it.each(PERSONAL)('keeps %s in no field', async (secret) => {
    const [name, option, row, heading, described] = await redact(
      { name: `Let people who have ${secret} find you here` },
      { kind: 'radio', value: secret, options: ['Friends', secret, `only people who know ${secret} well`] },
      { kind: 'row', value: secret },
      { path: [secret, `Signed in as ${secret}`] },
      { description: `Nobody else can see this at all. We write to ${secret} when it changes.` },
    );
    const all = JSON.stringify([name, option, row, heading, described]).toLowerCase();
    for (const core of CORES) expect(all).not.toContain(core);
    expect(name?.name).toMatch(/^Let people who have ‹redacted› [\da-f]{8} find you here$/);
    expect(option?.options?.[0]).toBe('Friends');
    expect(option?.value).toBe(option?.options?.[1]);
    expect(described?.description).toBe('Nobody else can see this at all.');
  });

  it('leaves no part of a short name beside what is personal in it', async () => {
    const [one] = await redact({ name: 'Max Mustermann (max@example.org)' });
    expect(one?.name).toMatch(/^‹redacted› [\da-f]{8}$/);
  });

  it.each([
    'Tell Wanda Wagtail (@wagtail) when you post',
    'Let Wanda Wagtail <wanda@example.org> see when you are here',
    'See what Wanda Wagtail · @wagtail says of you',
    '花子 (@wagtail) に知らせる投稿をしたとき',
  ])('leaves out who is named beside a handle or address: %s', async (name) => {
    const [one] = await redact({ name });
    expect(one?.name).toContain('‹redacted›');
    expect(one?.name).not.toMatch(/wanda|wagtail|花子/i);
  });

  it('knows whoever is signed in by name, in choices by parts of it too', async () => {
    const [radio, name, japanese] = await redact(
      { kind: 'radio', value: 'Jane D., Engineer', options: ['Jane D., Engineer', 'Only me'] },
      { name: 'Show jane doe as who you are to others' },
      { name: '山田太郎 さん' },
    );
    expect(radio).toMatchObject({ value: expect.stringMatching(/^‹redacted›/), options: [radio?.value, 'Only me'] });
    expect(name?.name).toMatch(/^Show ‹redacted› [\da-f]{8} as who you are to others$/);
    expect(japanese?.name).toMatch(/^‹redacted› [\da-f]{8}$/);
  });

  it('keeps a choice that may be a name or a device as a hash alone', async () => {
    const options = ['Everyone', 'Family', 'people in your address book', '30 days'];
    const [select, row] = await redact(
      { kind: 'select', value: 'Family', options },
      { kind: 'row', value: 'iPhone 14' },
    );
    expect(select?.options).toEqual([
      'Everyone',
      expect.stringMatching(/^‹/),
      'people in your address book',
      '30 days',
    ]);
    expect(select?.value).toBe(select?.options?.[1]);
    expect(row?.value).toMatch(/^‹redacted›/);
  });

  it('keeps of more than twelve choices only which and how many', async () => {
    const options = Array.from({ length: 13 }, (_, index) => `Country ${String.fromCharCode(65 + index)}`);
    const [one] = await redact({ kind: 'select', value: 'Country C', options });
    expect(one?.options).toHaveLength(1);
    expect(JSON.stringify(one)).not.toContain('Country');
  });

  it.each([
    ['Blocked accounts', 'Max Mustermann'],
    ['Where you’re logged in', 'Chrome on Windows'],
    ['Blockierte Personen', 'Erika M.'],
    ['Apps connectées', 'Foto Frame'],
    ['ブロックしたアカウント', '太郎'],
    ['Connected apps', 'Puzzle Friends'],
  ])('leaves out what stands under “%s”', async (heading, name) => {
    expect(await redact({ name, path: ['Privacy', heading] })).toEqual([]);
  });

  it('keeps settings that stand under such a heading', async () => {
    const path = ['Discoverability and contacts'];
    const kept = await redact({ name: 'Sync contacts', path }, { name: 'Let others find you by your phone', path });
    expect(kept).toHaveLength(2);
  });

  it('changes nothing of ordinary settings, nor of what it has redacted', async () => {
    const plain = [
      setting({ name: 'Show 3 posts at once', path: ['Home', '24/7 support'], description: 'At most 500 a day.' }),
      setting({ kind: 'select', value: 'Nur ich', options: ['Nur ich', 'Friends'] }),
    ];
    expect(await redact(...plain)).toEqual(plain);
    const once = await redact({ name: 'Mail to jane@example.org' }, { kind: 'row', value: 'Max' });
    expect(await redact(...once)).toEqual(once);
  });

  it('turns hostile text into one plain line', async () => {
    const [one] = await redact({ name: `<img src=x>\u202e gnirts\u0000\n\n${'a '.repeat(9000)}` });
    expect(one?.name).toMatch(/^<img src=x> gnirts a a/);
    expect(one?.name.length).toBeLessThanOrEqual(300);
  });

  it('takes no long time over any text', async () => {
    const hostile = [
      '@'.repeat(1200),
      '1.'.repeat(600),
      'a@'.repeat(600),
      '•-'.repeat(600),
      'x '.repeat(600),
      ':a'.repeat(600),
    ];
    const start = performance.now();
    await redact(...hostile.map((name) => ({ name, description: name.repeat(3) })));
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('does not say to another salt what it hid', async () => {
    const page = { settings: [setting({ name: '@bluejay77' })], unreadable: [] };
    const [one, other] = await Promise.all([
      redactPage(page, redaction),
      redactPage(page, { ...redaction, salt: 'x' }),
    ]);
    expect(one?.settings[0]?.name).not.toBe(other?.settings[0]?.name);
  });

  it('names what was touched as what is kept', async () => {
    const shown = { name: '@bluejay77', path: ['Signed in as jane.doe'] };
    const [kept] = await redact(shown);
    const touch = await redactTouch({ ...shown, at: 1, by: 'key' }, redaction);
    expect(touch).toEqual({ name: kept?.name, path: kept?.path, at: 1, by: 'key' });
  });
});
