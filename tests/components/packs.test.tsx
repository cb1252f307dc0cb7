import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FindingCard } from '../../components/alert/FindingCard';
import { WatchFor } from '../../components/packs/WatchFor';
import { mount } from './mount';
import { OWN_FINDING, OWN_PACKS, PACK_ERRORS, SHIPPED, TRIED } from './samples/packs';

const acts = () => ({
  onSwitch: vi.fn(),
  onTry: vi.fn(),
  onSave: vi.fn(),
  onSwitchTopic: vi.fn(),
  onAdd: vi.fn(),
  onReplace: vi.fn(),
  onDelete: vi.fn(),
  onSaveShipped: vi.fn(),
});

type Shown = Partial<Parameters<typeof WatchFor>[0]>;

function show(more: Shown = {}) {
  const calls = acts();
  mount(
    <main>
      <h1>Options</h1>
      <h2>What to watch for</h2>
      <WatchFor off={['fees']} packs={OWN_PACKS} shipped={SHIPPED} isBusy={false} {...calls} {...more} />
    </main>,
  );
  return calls;
}

beforeEach(() => page.viewport(1100, 1400));

describe('what is watched for', () => {
  it('has a switch for each topic of ours, by what it protects, and works from the keyboard', async () => {
    const { onSwitchTopic } = show();
    expect(document.querySelectorAll('.topics [role=switch]')).toHaveLength(22);
    expect(document.querySelectorAll('.topics fieldset > legend')).toHaveLength(5);
    const fees = page.getByRole('switch', { name: 'Fees' });
    await expect.element(fees).not.toBeChecked();
    (fees.element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    expect(onSwitchTopic).toHaveBeenCalledWith('fees', true);
    await page.getByRole('switch', { name: 'Location' }).click();
    expect(onSwitchTopic).toHaveBeenLastCalledWith('location', false);
  });

  it('shows the words of a pack as words', () => {
    show();
    expect(document.querySelector('.own-packs b')).toBeNull();
    expect(document.querySelector('.own-packs')?.textContent).toContain('<b>für Kinder</b>');
  });

  it('switches, tries and saves a pack by its name', async () => {
    const { onSwitch, onTry, onSave } = show();
    await page.getByRole('switch', { name: 'Accounts that nobody uses' }).click();
    expect(onSwitch).toHaveBeenCalledWith('inactive-accounts', false);
    await page.getByRole('button', { name: 'Show what it finds' }).first().click();
    expect(onTry).toHaveBeenCalledWith('inactive-accounts');
    await page.getByRole('button', { name: 'Save “Accounts that nobody uses” as a file' }).click();
    expect(onSave).toHaveBeenCalledWith('inactive-accounts');
  });

  it('asks before a pack is deleted, and leaves it when the answer is no', async () => {
    const { onDelete } = show();
    const trash = page.getByRole('button', { name: 'Delete “Accounts that nobody uses”' });
    await trash.click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(onDelete).not.toHaveBeenCalled();
    await trash.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
    expect(onDelete).toHaveBeenCalledWith('inactive-accounts');
  });

  it('asks before a pack is replaced', async () => {
    const { onReplace } = show({ standing: 'Mine' });
    await expect.element(page.getByRole('dialog', { name: 'Replace “Mine”?' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(onReplace).toHaveBeenCalledWith(false));
  });

  it('says where a file is wrong, line by line, and how much more there is', () => {
    show({ refused: { name: 'mine.json', errors: PACK_ERRORS } });
    const lines = [...document.querySelectorAll('.pack-errors li')].map((line) => line.textContent);
    expect(lines).toHaveLength(8);
    expect(lines[1]).toBe('Line 31: pack:inactive-accounts.closed does not find its own example.');
    expect(document.body.textContent).toContain('There are 3 more reasons like these.');
  });

  it('says what a pack finds, or that it is still reading', () => {
    show({ tried: TRIED });
    expect(document.querySelector('.own-packs [role=status]')?.textContent).toContain('12 clauses in 3 documents');
    expect(document.querySelectorAll('.pack-finds mark').length).toBeGreaterThan(2);
    show({ tried: { id: 'inactive-accounts', name: 'x' } });
    expect(document.querySelector('.own-packs [role=status]')?.textContent).toContain('being read');
  });

  it('hands over a file that is chosen, and the same one again', async () => {
    const { onAdd } = show();
    const input = page.getByLabelText('Add a pack from a file', { exact: true }).elements().at(-1);
    const file = new File(['{}'], 'mine.json', { type: 'application/json' });
    for (const _ of [1, 2]) await userEvent.upload(input as HTMLElement, file);
    expect(onAdd).toHaveBeenCalledTimes(2);
    expect(onAdd.mock.calls[0]?.[0].name).toBe('mine.json');
  });

  it('saves one of ours', async () => {
    const { onSaveShipped } = show();
    await page.getByRole('combobox', { name: 'A pack of ours' }).selectOptions('en-data-sharing');
    await page.getByRole('button', { name: 'Save as file', exact: true }).click();
    expect(onSaveShipped).toHaveBeenCalledWith('en-data-sharing');
  });
});

it('a finding of one’s own pack says whose it is, in text', () => {
  mount(
    <ul>
      <FindingCard finding={OWN_FINDING} isHeadline={false} />
    </ul>,
  );
  const card = document.querySelector('.finding');
  expect(card?.textContent).toContain('Found by your pack “Accounts that nobody uses”');
  expect(card?.querySelector('h3')?.textContent).toBe(
    'Chirp now says that it closes <b>accounts</b> that {nobody} uses.',
  );
  expect(card?.querySelector('b')).toBeNull();
});
