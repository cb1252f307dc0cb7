import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ComparisonView } from '../../components/comparison/ComparisonView';
import { ServiceView } from '../../components/pages/ServiceView';
import { WelcomeView } from '../../components/pages/WelcomeView';
import { findBarriers, mount } from './mount';
import { NOW } from './samples/alerts';
import { CHOOSABLES, DOCUMENTS, ROWS, SECTIONS, SERVICES, SUMMARY } from './samples/archive';

const nothing = (): void => {};

describe('the comparison', () => {
  const show = (isWholeTextShown = false) => {
    const onChoose = vi.fn();
    const root = mount(
      <main>
        <h1>Terms</h1>
        <ComparisonView
          rows={ROWS}
          beforeAt={NOW}
          afterAt={NOW}
          summary={[]}
          sections={[]}
          choice={{ layout: 'inline', isWholeTextShown }}
          onChoose={onChoose}
        />
      </main>,
    );
    return { root, onChoose };
  };

  it('walks through the changes by n and p, round the end, and says where it is', async () => {
    show();
    await userEvent.keyboard('nn');
    expect(document.activeElement?.id).toBe('change-1');
    await userEvent.keyboard('p');
    await expect.element(page.getByText('Change 1 of 4')).toBeInTheDocument();
    await userEvent.keyboard('p');
    expect(document.activeElement?.id).toBe('change-3');
    await page.getByRole('button', { name: /Next change/ }).click();
    expect(document.activeElement?.id).toBe('change-0');
  });

  it('leads to a section that changed, and goes on from there', async () => {
    mount(
      <main>
        <h1>Terms</h1>
        <ComparisonView
          rows={ROWS}
          beforeAt={NOW}
          afterAt={NOW}
          summary={SUMMARY}
          sections={SECTIONS}
          choice={{ layout: 'inline', isWholeTextShown: false }}
          onChoose={nothing}
        />
      </main>,
    );
    await page.getByRole('button', { name: 'Your licence to us' }).click();
    expect(document.activeElement?.id).toBe('change-1');
    await expect.element(page.getByText('Change 2 of 4')).toBeInTheDocument();
    await userEvent.keyboard('n');
    expect(document.activeElement?.id).toBe('change-2');
    await expect.element(page.getByText(/3 sections changed, “Your licence to us” most of all\./)).toBeInTheDocument();
  });

  it('lets the keys be letters where somebody types', async () => {
    show();
    await page.getByLabelText('Show the whole text').element().focus();
    await userEvent.keyboard('n');
    expect(document.activeElement?.id).not.toBe('change-0');
  });

  it('says to the ear what is added and removed, and marks it as such', () => {
    const { root } = show();
    expect(root.querySelector('del.word, .line.replaced del')?.textContent).toBe('removed: November 15, 2007');
    expect(root.querySelector('.line.replaced ins')?.textContent).toBe('added: February 4, 2009');
    expect(root.querySelector('.line.moved-from')?.textContent).toContain('Moved away from here:');
  });

  it('shows markup in a text as text', () => {
    const { root } = show();
    expect(root.querySelector('.line.added')?.textContent).toContain('<b>after</b>');
    expect(root.querySelector('b')).toBeNull();
  });

  it('folds what did not change, unless the whole text is wanted', async () => {
    const folded = show().root;
    const button = page.getByRole('button', { name: 'Show 3 unchanged paragraphs' });
    await button.click();
    expect(folded.querySelectorAll('.line.same').length).toBe(7);
    expect(button.query()).toBeNull();
    const { root, onChoose } = show(true);
    expect(root.textContent).not.toContain('unchanged');
    await page.getByLabelText('Side by side').click();
    expect(onChoose).toHaveBeenCalledWith({ layout: 'side-by-side', isWholeTextShown: true });
  });
});

describe('the welcome page', () => {
  const acts = { onWatch: nothing, onRunExample: nothing, onRemoveExample: nothing };
  const show = (onChoose = vi.fn()) => {
    mount(
      <WelcomeView
        {...acts}
        services={CHOOSABLES}
        chosen={new Set()}
        isBusy={false}
        isExampleBusy={false}
        onChoose={onChoose}
      />,
    );
    return onChoose;
  };

  it('shows well-known services first, all on demand, and finds any by name or host', async () => {
    show();
    expect(document.querySelectorAll('.pick')).toHaveLength(5);
    await page.getByRole('searchbox').fill('DALE');
    expect(document.querySelectorAll('.pick')).toHaveLength(1);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Show all 6 sites' }).click();
    expect(document.querySelectorAll('.pick')).toHaveLength(6);
  });

  it('offers nothing that is watched already, and cannot be pressed with nothing ticked', async () => {
    const onChoose = show();
    await page.getByRole('checkbox', { name: /Chirp/ }).click();
    expect(onChoose).toHaveBeenCalledWith('chirp', true);
    await expect.element(page.getByRole('checkbox', { name: /Meadow/ })).toBeDisabled();
    await expect.element(page.getByRole('button', { name: 'Watch the ticked sites' })).toBeDisabled();
  });
});

describe('deleting a service', () => {
  beforeEach(() => page.viewport(1100, 900));

  it('asks first; Escape and the safe answer leave it', async () => {
    const onDelete = vi.fn();
    mount(
      <main>
        <ServiceView
          service={SERVICES[0]!}
          documents={DOCUMENTS}
          licence={{ isReading: false }}
          onCheck={nothing}
          onStopCheck={nothing}
          onMute={nothing}
          onDelete={onDelete}
        />
      </main>,
    );
    const remove = page.getByRole('button', { name: 'Delete the service' });
    await remove.click();
    expect(await findBarriers()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
    await remove.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete the service' }).click();
    expect(onDelete).toHaveBeenCalledOnce();
  });
});
