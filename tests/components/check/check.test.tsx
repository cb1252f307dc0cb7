import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useSpeech } from '../../../components/base/Language';
import { CheckView } from '../../../components/check/CheckView';
import { KeepProof } from '../../../components/check/kept/KeepProof';
import { LooksTable } from '../../../components/check/LooksTable';
import { drawProofPage, PROOF_STYLES } from '../../../components/proof-page/draw-proof-page';
import { catalogueOf } from '../../../utils/i18n/catalogues';
import { useCheck } from '../../../utils/proof/use-check';
import pond from '../../fixtures/proofs/pond.txt?raw';
import { findBarriers, mount } from '../mount';

const kit = {
  loadWords: async (language: string) => catalogueOf(language) ?? {},
  pages: { draw: drawProofPage, styles: PROOF_STYLES },
};

const Desk = () => {
  const { locale } = useSpeech();
  return (
    <main class="page">
      <h1>Check a file</h1>
      <CheckView {...useCheck(kit, locale)} onCopyDigest={() => undefined} />
    </main>
  );
};

const altered = (from: string, to: string): string => {
  expect(pond).toContain(from);
  return pond.replace(from, to);
};
const choose = (...files: [name: string, text: string][]) =>
  userEvent.upload(
    document.querySelector('input[type=file]') as HTMLElement,
    files.map(([name, text]) => new File([text], name)),
  );
const group = (title: string) =>
  [...document.querySelectorAll('.check-group')].find((one) => one.querySelector('h3')?.textContent?.trim() === title);
const linesOf = (title: string) => [...(group(title)?.querySelectorAll('li') ?? [])].map((one) => one.textContent);

const answers = (words: string) =>
  vi.waitFor(() => expect(document.querySelector('.answer')?.textContent).toContain(words));

beforeEach(() => page.viewport(1100, 1200));

describe('a file that somebody sent', () => {
  it('is answered in a sentence first, then line by line, then with the change itself', async () => {
    mount(<Desk />);
    await choose(['clausewatch.json', pond]);
    await answers('Everything that can be checked in this file holds.');
    expect(linesOf('What holds')).toContain('The text before the change matches its hash.');
    expect(linesOf('What cannot be known from a file').at(-1)).toMatch(/^Whether Pond really showed these texts/);
    expect(group('What does not hold')).toBeUndefined();
    await expect.element(page.getByRole('heading', { level: 2, name: /^Pond no longer promises/ })).toBeInTheDocument();
    expect(document.querySelector('.comparison .line:not(.heads) del')?.textContent).toContain('ends when you delete');
    expect(document.querySelectorAll('.checked-looks tbody tr')).toHaveLength(5);
    expect(await findBarriers()).toEqual([]);
  });

  it('names the line of the part that was tampered with', async () => {
    mount(<Desk />);
    await choose(['clausewatch.json', altered('This licence ends when', 'This licence lasts when')]);
    await answers('Do not rely on this file');
    const failing = linesOf('What does not hold');
    expect(failing[0]).toBe('The text before the change does not match its hash: one of the two was altered.');
    expect(failing.at(-1)).toMatch(/^The text before the change is not what it was when the file was made/);
  });

  it('says what a file is that is none of ours, and where one was cut', async () => {
    mount(<Desk />);
    await choose(['letter.txt', 'Dear reader'], ['page.html', '<p>Nothing'], ['cut.json', pond.slice(0, -9)]);
    const said = () => [...document.querySelectorAll('.desk-state')].map((one) => one.textContent?.trim());
    await vi.waitFor(() => expect(said()).toHaveLength(3));
    expect(said()[0]).toMatch(/^This file is damaged, or is not from Clausewatch/);
    expect(said()[1]).toMatch(/^This page holds no proof/);
    expect(said()[2]).toMatch(/^This file is damaged/);
    expect(document.querySelector('.checked-file')).toBeNull();
  });

  it('is held against another, and only the one that is asked for is shown', async () => {
    mount(<Desk />);
    await choose(['mine.json', pond], ['theirs.json', pond.replace(/"url":"https:..pond.example/, '$&x')]);
    await vi.waitFor(() => expect(document.querySelectorAll('.desk-state')).toHaveLength(2));
    await expect
      .element(page.getByText('“theirs.json” does not hold, so what it says here counts for nothing.'))
      .toBeInTheDocument();
    await page.getByRole('button', { name: 'Show “theirs.json”' }).click();
    await answers('Do not rely');
    await page.getByRole('button', { name: 'Put “theirs.json” away' }).click();
    expect(document.querySelectorAll('.desk-file')).toHaveLength(1);
    await answers('Everything that can be checked');
  });

  it('is taken wherever on the page it falls, and nothing else is', async () => {
    mount(<Desk />);
    const dropped = (type: string, file?: File) => {
      const dataTransfer = new DataTransfer();
      if (file) dataTransfer.items.add(file);
      else dataTransfer.setData('text/plain', 'words');
      const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector('h1')?.dispatchEvent(event);
      return event.defaultPrevented;
    };
    await vi.waitFor(() => {
      expect(dropped('dragover', new File([pond], 'clausewatch.json'))).toBe(true);
      expect(document.querySelector('.file-drop.over')).not.toBeNull();
    });
    expect(dropped('dragover')).toBe(false);
    expect(dropped('drop')).toBe(false);
    expect(dropped('drop', new File([pond], 'clausewatch.json'))).toBe(true);
    await answers('Everything that can be checked in this file holds.');
    expect(document.querySelector('.file-drop.over')).toBeNull();
  });

  it('shows a name that would turn its line round as it is', async () => {
    mount(<Desk />);
    await choose(['\u202enosj.exe', 'x']);
    await vi.waitFor(() => expect(document.querySelectorAll('.desk-state')).toHaveLength(1));
    expect(document.querySelector('.desk-file h3')?.textContent).toBe('nosj.exe');
  });
});

it('is kept under the name that is given, by Enter too', async () => {
  const onKeep = vi.fn();
  mount(<KeepProof isBusy={false} onKeep={onKeep} />);
  await page.getByRole('textbox', { name: /Whose file/ }).fill('Anna');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('button', { name: 'Keep this file' }).click();
  expect(onKeep.mock.calls).toEqual([['Anna'], ['Anna']]);
});

describe('the looks of a file', () => {
  it('are told as brought in where another browser made them', () => {
    const look = {
      hash: 'a',
      previous: '0',
      documentId: 'pond/Imprint',
      index: 0,
      at: 1,
      url: 'https://pond.example/',
    };
    mount(
      <LooksTable
        looks={[
          { ...look, how: 'visit', isImported: true },
          { ...look, how: 'visit' },
        ]}
      />,
    );
    const rows = [...document.querySelectorAll('.checked-looks tbody tr')];
    expect(rows.map((row) => row.querySelectorAll('td')[1]?.textContent)).toEqual([
      'Brought in from a file',
      'Seen on a visit',
    ]);
  });
});
