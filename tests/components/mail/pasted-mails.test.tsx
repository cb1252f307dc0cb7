import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MailSection } from '../../../components/mail/MailSection';
import { PastedMails, type PastedMailsProps } from '../../../components/mail/PastedMails';
import type { MailRefusal } from '../../../utils/core/model/mail';
import { expectNoSidewaysScroll, findBarriers, keepPicture, mount } from '../mount';
import { FOUND, MAILS, QUOTE, UNDATED } from '../samples/mails';

type Shown = Partial<PastedMailsProps> & { locale?: string; theme?: 'light' | 'dark' };

const FORM = {
  ...{ serviceName: 'Pond', mails: [], isOfChange: true, isOpen: true, isOfOther: false, isBusy: false },
  today: '2026-03-09',
};
const acts = () => ({ onOpen: vi.fn(), onRead: vi.fn(), onKeep: vi.fn(), onForget: vi.fn() });

function show({ locale, theme, ...more }: Shown = {}) {
  const calls = acts();
  mount(
    <main class="page">
      <h1>Pond</h1>
      <MailSection serviceName="Pond">
        <PastedMails {...FORM} {...calls} {...more} />
      </MailSection>
    </main>,
    { locale, theme },
  );
  return calls;
}

const field = () => page.getByRole('textbox', { name: 'The text of the e-mail from Pond' });
const keep = () => page.getByRole('button', { name: 'Keep it' });
const said = () => document.querySelector('.mail-found')?.textContent ?? '';

beforeEach(() => page.viewport(1100, 1200));

describe('a place to paste an e-mail', () => {
  it('is one quiet button until it is pressed', async () => {
    const { onOpen } = show({ isOpen: false });
    expect(document.querySelectorAll('.pasted-mails button, textarea')).toHaveLength(1);
    await page.getByRole('button', { name: 'Were you told by e-mail? Paste it here' }).click();
    expect(onOpen).toHaveBeenCalledWith(true);
  });

  it('opens with the cursor in the field, and hands over what is pasted', async () => {
    const { onRead } = show();
    await expect.element(field()).toHaveFocus();
    await field().fill('We are updating our terms.');
    expect(onRead).toHaveBeenLastCalledWith('We are updating our terms.', '2026-03-09');
  });

  it('says nothing and keeps nothing before something was read', async () => {
    show();
    await field().fill('We are');
    expect(said()).toBe('');
    await expect.element(keep()).toBeDisabled();
  });

  it('shows what would be kept before it is, announced, and keeps that', async () => {
    const { onKeep } = show({ reading: FOUND });
    await field().fill('all of it');
    expect(document.querySelector('.mail-found')?.getAttribute('role')).toBe('status');
    expect(said()).toContain(QUOTE);
    expect(said()).toContain('The e-mail is of 3 March 2026.');
    expect(said()).toContain('It names 2 April 2026 as the day of the change.');
    expect(said()).toContain('It speaks of: Terms of Service and Privacy Policy.');
    expect(document.querySelector('input[type=date]')).toBeNull();
    expect(document.querySelector('.mail-doubt')).toBeNull();
    await keep().click();
    expect(onKeep).toHaveBeenCalledWith('all of it', '2026-03-09');
  });

  it('asks for the day that a mail does not say, not after today', async () => {
    const { onRead, onKeep } = show({ reading: UNDATED });
    await field().fill('all of it');
    const day = page.getByLabelText('When did it come?');
    await expect.element(day).toHaveValue('2026-03-09');
    expect((day.element() as HTMLInputElement).max).toBe('2026-03-09');
    await day.fill('2026-03-01');
    expect(onRead).toHaveBeenLastCalledWith('all of it', '2026-03-01');
    await keep().click();
    expect(onKeep).toHaveBeenCalledWith('all of it', '2026-03-01');
  });

  it('doubts a mail that does not name the service, or that speaks of another document', async () => {
    show({ reading: UNDATED, isOfOther: true });
    await field().fill('all of it');
    const doubts = [...document.querySelectorAll('.mail-doubt')].map(({ textContent }) => textContent);
    expect(doubts).toEqual([
      'This change is in another document, so the e-mail does not count here.',
      'The name Pond does not stand in it. Keep it only if it came from Pond.',
    ]);
  });

  it.each<[MailRefusal, RegExp]>([
    ['empty', /no words/],
    ['too-long', /far longer/],
    ['markup', /source code/],
    ['several', /several e-mails/],
    ['no-notice', /no sentence/],
    ['after-now', /not come yet/],
    ['before-known', /long before/],
  ])('says why a text is none: %s', async (reason, words) => {
    show({ reading: { outcome: 'none', reason } });
    await field().fill('all of it');
    expect(said()).toMatch(words);
    await expect.element(keep()).toBeDisabled();
  });

  it('lets a day that cannot be be mended', async () => {
    show({ reading: { outcome: 'none', reason: 'after-now' } });
    await field().fill('all of it');
    await expect.element(page.getByLabelText('When did it come?')).toBeVisible();
  });

  it('closes by its button, and gives the focus back', async () => {
    const Opened = () => {
      const [isOpen, setOpen] = useState(false);
      return <PastedMails {...FORM} {...acts()} isOpen={isOpen} onOpen={setOpen} />;
    };
    mount(<Opened />);
    const open = page.getByRole('button', { name: /Were you told/ });
    await open.click();
    await expect.element(field()).toHaveFocus();
    (page.getByRole('button', { name: 'Cancel' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(open).toHaveFocus();
  });
});

describe('mails that were kept', () => {
  it('are told as text, each with its day and whose word that is, and can be removed', async () => {
    const { onForget } = show({ isOpen: false, mails: MAILS });
    expect(document.querySelector('.mails b')).toBeNull();
    expect(document.querySelector('.mails')?.textContent).toContain('<b>We have updated our terms.</b>');
    await expect
      .element(page.getByText('You pasted this e-mail, which came on 1 February 2026 as you said.'))
      .toBeVisible();
    await page.getByRole('button', { name: 'Remove the e-mail of 3 March 2026' }).click();
    expect(onForget).toHaveBeenCalledWith('a');
  });
});

describe.each([
  ['light', 'en-GB'],
  ['dark', 'en-GB'],
  ['light', 'de-DE'],
] as const)('in the %s theme and %s', (theme, locale) => {
  it.each([
    ['closed', { isOpen: false, mails: MAILS }],
    ['found', { reading: FOUND }],
    ['undated', { reading: UNDATED, isOfOther: true }],
    ['none', { reading: { outcome: 'none', reason: 'several' } }],
  ] as const)('has no barriers and fits a narrow screen: %s', async (name, more) => {
    show({ ...more, theme, locale });
    if (name !== 'closed') await page.getByRole('textbox').fill(`Hello,\n\n${QUOTE}`);
    // A button that has just been switched on is on its way to its colours.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    await keepPicture(`mails-${name}-${theme}-${locale}`);
    expect(await findBarriers()).toEqual([]);
    await page.viewport(320, 900);
    await keepPicture(`mails-${name}-${theme}-${locale}-narrow`);
    expectNoSidewaysScroll();
  });
});
