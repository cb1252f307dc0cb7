import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { NetworkRow } from '../../../components/share/page/NetworkRow';
import { ShareFiles } from '../../../components/share/page/ShareFiles';
import { ShareText } from '../../../components/share/page/ShareText';
import { mount } from '../mount';
import { SHARE_PAGE } from './share-views';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const shown = (): string => document.body.innerText;
const files = (over = {}) => {
  if (!SHARE_PAGE.files) throw new Error('The sample has files');
  return { ...SHARE_PAGE.files, ...over };
};

describe('the proof', () => {
  it('is barred until what a visit showed of a person was looked at', async () => {
    const acts = { onLookedAt: vi.fn(), onSaveFile: vi.fn(), onSavePage: vi.fn() };
    mount(<ShareFiles {...files(acts)} />);
    await expect.element(button('Save proof file')).toBeDisabled();
    await expect.element(button('Save as page')).toBeDisabled();
    await page.getByRole('checkbox').click();
    expect(acts.onLookedAt).toHaveBeenCalledWith(true);
    mount(<ShareFiles {...files({ ...acts, isLookedAt: true })} />);
    await button('Save proof file').click();
    await button('Save as page').click();
    expect(acts.onSaveFile).toHaveBeenCalledOnce();
    expect(acts.onSavePage).toHaveBeenCalledOnce();
  });

  it('offers a request for a proof of time, which says nothing of anybody', async () => {
    const onSaveRequest = vi.fn();
    mount(<ShareFiles {...files({ onSaveRequest })} />);
    await button('Save a request for a time proof').click();
    expect(onSaveRequest).toHaveBeenCalledOnce();
  });

  it('shows all that goes out, and is not barred where there is nobody in it', async () => {
    mount(<ShareFiles {...files({ needsLook: false, traces: [] })} />);
    await expect.element(button('Save proof file')).toBeEnabled();
    await page.getByText('What goes out').click();
    await expect.poll(shown).toContain('Nothing was found that looks like');
    for (const summary of document.querySelectorAll<HTMLElement>('.goes-out-text summary')) summary.click();
    await expect.poll(shown).toContain('What you post is yours.');
    await expect.poll(shown).toMatch(/a visit · /);
    await expect.poll(shown).toContain('You kept a mail about it');
  });

  it('tells of more places than anybody looks through by their number', async () => {
    const [trace] = files().traces;
    if (!trace) throw new Error('There is none.');
    const traces = Array.from({ length: 203 }, (_, n) => ({ ...trace, text: `jane.${n}@mail.example` }));
    mount(<ShareFiles {...files({ traces })} />);
    await page.getByText('What goes out').click();
    expect(document.querySelectorAll('.goes-out mark').length).toBe(200);
    await expect.poll(shown).toContain('3 more places are in the file.');
  });

  it('marks what may be somebody’s where it stands', async () => {
    mount(<ShareFiles {...files()} />);
    await page.getByText('What goes out').click();
    expect([...document.querySelectorAll('.goes-out mark')].map((mark) => mark.textContent)).toEqual([
      'jane.doe@mail.example',
      '+1 650 555 0123',
    ]);
  });
});

describe('the words', () => {
  it('are copied as a post, unless a letter is looked at, or as Markdown', async () => {
    const onCopy = vi.fn();
    mount(<ShareText {...SHARE_PAGE.text} form="markdown" onCopy={onCopy} />);
    await button('Copy text').click();
    await button('Copy as Markdown').click();
    mount(<ShareText {...SHARE_PAGE.text} form="long" onCopy={onCopy} />);
    await button('Copy text').click();
    expect(onCopy.mock.calls.flat()).toEqual(['short', 'markdown', 'long']);
  });

  it('are altered before they go, and say when they are too long', async () => {
    const onEdit = vi.fn();
    mount(<ShareText {...SHARE_PAGE.text} onEdit={onEdit} />);
    await page.getByRole('textbox').fill('My own');
    expect(onEdit).toHaveBeenLastCalledWith('My own');
    expect(page.getByText('341 of 300 characters').element().className).toBe('share-too-long');
  });
});

describe('the networks', () => {
  it('open in tabs of their own that are told nothing of where the reader comes from', () => {
    mount(<NetworkRow {...SHARE_PAGE.networks} />);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.share-networks a')];
    expect(links).toHaveLength(7);
    for (const { href, target, rel } of links)
      expect([target, rel]).toEqual(href.startsWith('mailto:') ? ['', ''] : ['_blank', 'noopener noreferrer']);
  });

  it('ask once for the instance, and say where a name is none', async () => {
    const onInstance = vi.fn((typed: string) => typed.includes('.'));
    mount(<NetworkRow {...SHARE_PAGE.networks} onInstance={onInstance} />);
    await button('Mastodon').click();
    await page.getByRole('textbox').fill('nowhere');
    await button('Use this one').click();
    await expect.poll(shown).toContain('That is not the name of an instance');
    await page.getByRole('textbox').fill('toot.example');
    await button('Use this one').click();
    expect(onInstance).toHaveBeenLastCalledWith('toot.example');
    await expect.poll(shown).not.toContain('Where are you on Mastodon');
  });
});
