import { describe, expect, it } from 'vitest';
import { LONGEST_MAIL, readMail } from '../../../../../utils/core/extract/notices/mail/read-mail';
import type { MailNotice } from '../../../../../utils/core/model/mail';
import * as mails from './mails';

const POND = { name: 'Pond', hosts: ['pond.example'] };
const noticeIn = (text: string, service = POND): MailNotice => {
  const reading = readMail(text, service);
  if (reading.outcome !== 'notice') throw new Error(reading.reason);
  return reading.notice;
};
const refusalOf = (text: string): string => {
  const reading = readMail(text, POND);
  return reading.outcome === 'none' ? reading.reason : `a notice: ${reading.notice.quote}`;
};

describe('a pasted notice', () => {
  it('is read with its sentences, its days and its documents', () => {
    expect(noticeIn(mails.PLAIN)).toEqual({
      kind: 'upcoming',
      quote:
        "We're updating our Terms of Service. The new terms take effect on 2 April 2026, and you can read them at …",
      iso: '2026-04-02',
      sentOn: '2026-03-03',
      termsTypes: ['Terms of Service'],
      namesService: true,
    });
  });

  it('is read where lines are broken and no day of its own stands above it', () => {
    const { quote, sentOn, iso, termsTypes } = noticeIn(mails.BROKEN);
    expect({ sentOn, iso, termsTypes }).toEqual({
      sentOn: undefined,
      iso: '2026-04-02',
      termsTypes: ['Privacy Policy'],
    });
    expect(quote).toContain('our new Privacy Policy takes effect on that day');
  });

  it.each(mails.LANGUAGES)('is read in %s', (_lang, text, iso, sentOn) => {
    const notice = noticeIn(text);
    expect({ iso: notice.iso, sentOn: notice.sentOn }).toEqual({ iso, sentOn });
    expect(notice.kind).toBe(iso ? 'upcoming' : 'recent');
    expect(notice.namesService).toBe(false);
    expect(notice.quote).not.toMatch(/\bAda\b/);
  });

  it('is known by a subject that says in a few words what its text leaves open', () => {
    const text = 'Subject: Changes to our terms\nDate: Tue, 03 Mar 2026 23:12:33 -0800\n\nHave a look at them today.';
    expect(noticeIn(text)).toMatchObject({ kind: 'recent', quote: 'Changes to our terms', sentOn: '2026-03-03' });
  });

  it('takes the day on which the change holds, not the day on which something was done', () => {
    const text = 'We updated our Privacy Policy on 1 March 2026. The changes take effect on 1 April 2026.';
    expect(noticeIn(text).iso).toBe('2026-04-01');
    const replaced = 'Our Privacy Policy of 1 May 2023 will be replaced and the new one takes effect on 3 April 2026.';
    expect(noticeIn(replaced).iso).toBe('2026-04-03');
  });

  it('says no day where its numbers may mean two', () => {
    const text = 'Sent: 03/04/2026\nFrom: Pond\n\nWe are updating our Terms of Service on 05/06/2026.';
    expect(noticeIn(text)).not.toHaveProperty('sentOn');
    expect(noticeIn(text)).not.toHaveProperty('iso');
  });

  it.each([
    ['May 3', 'We are updating our Terms of Service on May 3.', '2026-05-03'],
    ['3rd May', 'Our new Terms of Service take effect on 3rd May, so read them.', '2026-05-03'],
    ['a day that comes next year', 'We are updating our Terms of Service on January 15th.', '2027-01-15'],
    ['a day not long ago', 'We updated our Terms of Service on 1 March.', '2026-03-01'],
    ['3. Mai', 'Wir ändern unsere Nutzungsbedingungen am 3. Mai.', '2026-05-03'],
    ['5月3日', '5月3日より利用規約を改定いたします。', '2026-05-03'],
    ['a day with its year', 'We are updating our Terms of Service on May 3, 2027.', '2027-05-03'],
  ])('gives a day without a year the one that its own day means: %s', (_what, text, iso) => {
    expect(noticeIn(`From: Pond\nDate: 10 Mar 2026\n\n${text}`)).toMatchObject({ iso, quote: text });
  });

  it('knows no year without a day of its own', () => {
    const text = 'We are updating our Terms of Service on May 3.';
    expect(noticeIn(text)).not.toHaveProperty('iso');
    expect(readMail(text, POND, '2026-03-10')).toMatchObject({ notice: { iso: '2026-05-03' } });
    expect(readMail('We are updating our Terms of Service on February 30.', POND, '2026-03-10')).not.toHaveProperty(
      'notice.iso',
    );
  });

  it('may mean any document where it speaks of terms without a name', () => {
    expect(noticeIn('We are updating our terms and policies on 2 April 2026.')).not.toHaveProperty('termsTypes');
    expect(noticeIn('We are updating our Privacy Policy. We are changing our terms.')).not.toHaveProperty('termsTypes');
  });

  it('names the service by its name, by a host, and by no part of a word', () => {
    const says = (text: string, service = POND): boolean =>
      noticeIn(`We are updating our Terms of Service. ${text}`, service).namesService;
    expect(says('Thank you for using Pond.')).toBe(true);
    expect(says('Write to help@pond.example.')).toBe(true);
    expect(says('We will respond to you.')).toBe(false);
    expect(says('Do not exit now.', { name: 'X', hosts: ['x.com'] })).toBe(false);
    expect(says('Write to us at x.com.', { name: 'X', hosts: ['x.com'] })).toBe(true);
  });
});

describe('what is kept', () => {
  const kept = (sentence: string): string => noticeIn(`To: Ada Marsh\n\nHi Ada Marsh,\n\n${sentence}`).quote;

  it.each([
    ['a name', 'Ada, we are updating our Terms of Service.', 'We are updating our Terms of Service.'],
    ['a name further in', 'We are updating our Terms for Ada Marsh.', 'We are updating our Terms for … .'],
    ['a greeting', 'Dear member, we are updating our Terms.', 'We are updating our Terms.'],
    ['an address', 'We are updating our Terms, ada@mail.example.', 'We are updating our Terms, …'],
    ['a link', 'We are updating our Terms: https://pond.example/t?u=1&k=2.', 'We are updating our Terms: …'],
    ['a handle', 'We are updating our Terms for @ada_m.', 'We are updating our Terms for …'],
    ['a number', 'We are updating our Terms for account 4711081500.', 'We are updating our Terms for account … .'],
    ['a telephone number', 'We are updating our Terms, +44 20 7946 0958.', 'We are updating our Terms, … .'],
    ['a key', 'We are updating our Terms (a8f7-23bd9-cc01).', 'We are updating our Terms ( … ).'],
  ])('leaves out %s', (_what, sentence, quote) => expect(kept(sentence)).toBe(quote));

  it('holds nothing else of the mail, and nothing that nobody sees', () => {
    const { quote } = noticeIn(`${mails.PLAIN}\u202e\u200b\u0000`);
    expect(quote).not.toMatch(/Ada|marsh|4711|click|swimming|https|[\p{Cc}\p{Cf}]/iu);
  });

  it('keeps days, whichever way they are written', () => {
    expect(kept('We are updating our Terms on 2026-04-02.')).toContain('2026-04-02');
    expect(kept('We are updating our Terms on 02.04.2026.')).toContain('02.04.2026');
  });

  it('stays short however long the sentences are', () => {
    const long = `We are updating our Terms of Service because ${'of this and that '.repeat(40)}.`;
    expect(noticeIn(Array(9).fill(long).join('\n')).quote.length).toBeLessThanOrEqual(600);
  });
});

describe('what is no notice', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t \u200b', 'empty'],
    ['numbers', '123 456', 'empty'],
    ['a receipt', mails.RECEIPT, 'no-notice'],
    ['a newsletter', mails.NEWSLETTER, 'no-notice'],
    ['a welcome', mails.SOME_DAY, 'no-notice'],
    ['a thread', mails.THREAD, 'several'],
    ['an answer', mails.ANSWERED, 'several'],
    ['markup', mails.MARKUP, 'markup'],
    ['the source of a mail', `MIME-Version: 1.0\nFrom: Pond\n\n${mails.PLAIN}`, 'markup'],
    ['two megabytes', 'We are updating our Terms of Service. '.repeat(60_000), 'too-long'],
  ])('%s', (_what, text, reason) => expect(refusalOf(text)).toBe(reason));

  it('is told at once, whatever stands in it', () => {
    const hostile = ['<', 'a@', 'http://', '> ', 'From: ', 'Hi ', ', ', '1-', 'we are updating our ', '\u0301'];
    for (const piece of hostile) {
      const text = piece.repeat(Math.floor(LONGEST_MAIL / piece.length));
      const begun = performance.now();
      readMail(text, POND);
      expect(performance.now() - begun, JSON.stringify(piece)).toBeLessThan(3000);
    }
  });
});
