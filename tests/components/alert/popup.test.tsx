import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { AlertLine, TermsAlertLine } from '../../../components/alert/AlertCard';
import { PopupView } from '../../../components/pages/PopupView';
import type { AlertFilter } from '../../../utils/core/model/judgement';
import { findBarriers, mount } from '../mount';
import { EARLIER, FRESH, HUNDRED } from '../samples/alerts';
import { SITES } from '../samples/archive';
import { boardActs, boardOf } from '../samples/boards';

const nothing = (): void => {};
const acts = { ...boardActs, isBusy: false, isOnline: true, onWatch: nothing, onKeep: nothing };
const of = (fresh: readonly AlertLine[], earlier: readonly AlertLine[] = []) => ({
  ...boardOf(fresh, earlier),
  ...{ services: 3, watched: 3 },
});

beforeEach(() => page.viewport(380, 600));

/** Keeps what is read, as the store would. */
const Reader = ({ onUndo }: { onUndo?: () => void }) => {
  const [left, setLeft] = useState(FRESH);
  const [canUndo, setCanUndo] = useState(false);
  const undo = (): void => {
    setLeft(FRESH);
    setCanUndo(false);
    onUndo?.();
  };
  return (
    <PopupView
      {...acts}
      board={of(left)}
      last={canUndo ? { sentence: { id: 'alert.done' }, onUndo: undo } : undefined}
      onDone={(id) => {
        setLeft(left.filter((line) => line.id !== id));
        setCanUndo(true);
      }}
    />
  );
};

it('says at once that there is more than a number, until all of it was counted', () => {
  const { unread, ...board } = of(FRESH);
  const headOf = (more: object) => mount(<PopupView {...acts} board={{ ...board, ...more }} />).querySelector('#news');
  expect(headOf({ moreThan: 200 })?.textContent).toMatch(/ 200\+$/);
  expect(headOf({ moreThan: 200, unread: 9000 })?.textContent).toMatch(/ 9000$/);
  expect(headOf({})?.textContent).not.toMatch(/\d/);
});

it('says that nothing changed of what was read only', () => {
  const calm = (reach: object) =>
    mount(
      <PopupView {...acts} board={{ ...of([]), reach: { read: 0, blocked: 0, unread: 0, paused: 0, ...reach } }} />,
    ).querySelector('.calm')?.textContent;
  expect(calm({ read: 3 })).toBe('Watching 3 services. Nothing of note has changed so far.');
  expect(calm({ unread: 2, blocked: 1, paused: 1 })?.split(/(?<=\.) ?/)).toEqual([
    'Watching 3 services.',
    'The terms of 2 services have not been read yet.',
    'The terms of one service cannot be read at the moment.',
    'One more service is paused: the browser no longer lets Clausewatch read it.',
  ]);
});

describe('alerts by service', () => {
  it('name a service once, with its count, and fold what is more than three', async () => {
    const onMoreOf = vi.fn();
    const root = mount(<PopupView {...acts} board={of(HUNDRED)} onMoreOf={onMoreOf} />);
    expect([...root.querySelectorAll('.alert-service')].map((one) => one.textContent)).toEqual([
      'EExample34',
      'CChirp33',
      'MMeadow33',
    ]);
    expect(root.querySelectorAll('.alert')).toHaveLength(9);
    await page.getByRole('button', { name: 'Show 10 more' }).nth(1).click();
    expect(onMoreOf).toHaveBeenCalledWith('chirp');
  });

  it('are opened by a press anywhere on the card, and read by their button', async () => {
    const [onOpen, onDone] = [vi.fn(), vi.fn()];
    const root = mount(<PopupView {...acts} board={of(FRESH.slice(0, 1))} onOpen={onOpen} onDone={onDone} />);
    root.addEventListener('click', (event) => event.preventDefault());
    await page
      .getByRole('listitem')
      .first()
      .click({ position: { x: 300, y: 16 } });
    expect(onOpen).toHaveBeenCalledWith('a');
    await page.getByRole('button', { name: 'Mark as read' }).click();
    expect([onOpen, onDone].map((one) => one.mock.calls.length)).toEqual([1, 1]);
  });

  it('say their principle and how serious they are, not by looks alone', () => {
    const root = mount(<PopupView {...acts} board={of(FRESH.slice(0, 1))} />);
    const source = root.querySelector('.alert-source');
    expect(source?.querySelector('.icon-ownership')).not.toBeNull();
    expect(source?.textContent).toContain('Your content stays yours');
    expect(source?.textContent).toContain('Serious, not read yet');
  });

  it('offer no muting of what is read already', () => {
    mount(<PopupView {...acts} board={of([], EARLIER)} />);
    expect(page.getByRole('button', { name: 'Mute this document' }).query()).toBeNull();
    expect(page.getByRole('button', { name: 'Mark as unread' }).elements()).toHaveLength(2);
  });

  it('offer nothing that would change nothing: muted already, or taken back', () => {
    const [muted, over] = [
      { ...(FRESH[0] as TermsAlertLine), isMuted: true as const },
      { ...(EARLIER[0] as TermsAlertLine), isOver: true as const },
    ];
    mount(<PopupView {...acts} board={of([], [muted, over])} />);
    expect(page.getByRole('button', { name: 'Mute this document' }).query()).toBeNull();
    expect(page.getByRole('button', { name: 'Mark as read', exact: true }).elements()).toHaveLength(1);
    expect(page.getByRole('button', { name: 'Mark as unread' }).query()).toBeNull();
  });
});

describe('undo', () => {
  it('follows an act, and the focus goes on to the next card', async () => {
    const onUndo = vi.fn();
    mount(<Reader onUndo={onUndo} />);
    await page.getByRole('button', { name: 'Mark as read' }).first().click();
    await expect.element(page.getByRole('status').getByText('Marked as read.')).toBeInTheDocument();
    expect(document.activeElement?.textContent).toContain('Chirp');
    expect(await findBarriers()).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(onUndo).toHaveBeenCalledOnce();
    expect(document.querySelectorAll('.alert')).toHaveLength(3);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('is a key, too, unless somebody types', async () => {
    const onUndo = vi.fn();
    mount(<Reader onUndo={onUndo} />);
    await page.getByRole('button', { name: 'Mark as read' }).first().click();
    await page.getByRole('button', { name: 'Search alerts' }).click();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(onUndo).not.toHaveBeenCalled();
    document.querySelector<HTMLElement>('.alert-headline a')?.focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('the meaning of a verdict', () => {
  const show = () => {
    const root = mount(<PopupView {...acts} board={of(FRESH)} />);
    const meaning = root.querySelector<HTMLElement>('.chip-meaning');
    return { chip: root.querySelector<HTMLElement>('.chip'), isShown: () => meaning?.checkVisibility(), meaning };
  };

  it('comes with the focus of the keyboard, and goes on Escape while the focus stays', async () => {
    const { chip, isShown, meaning } = show();
    expect(isShown()).toBe(false);
    await userEvent.keyboard('{Tab}');
    chip?.focus();
    await expect.poll(isShown).toBe(true);
    expect(meaning?.textContent).toContain('No notice of it was seen');
    expect(await findBarriers()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(isShown).toBe(false);
    expect(document.activeElement).toBe(chip);
  });

  it('comes with a press, stays when the pointer leaves, and goes with a press elsewhere', async () => {
    const { isShown } = show();
    await page.getByRole('button', { name: 'No notice seen' }).click();
    await page.getByRole('heading', { name: /^New/ }).hover();
    await expect.poll(isShown).toBe(true);
    await page.getByRole('heading', { name: /^New/ }).click();
    await expect.poll(isShown).toBe(false);
  });

  it('comes under the pointer, which may go onto it', async () => {
    const { isShown, meaning } = show();
    await page.getByRole('button', { name: 'No notice seen' }).hover();
    await expect.poll(isShown).toBe(true);
    await userEvent.hover(meaning as HTMLElement);
    await expect.poll(isShown).toBe(true);
    await page.getByRole('heading', { name: /^New/ }).hover();
    await expect.poll(isShown).toBe(false);
  });
});

describe('looking for an alert', () => {
  const Seeker = ({ total, onFilter }: { total: number; onFilter: (filter: AlertFilter) => void }) => {
    const [filter, setFilter] = useState<AlertFilter>({ words: '' });
    const isSifted = filter.words !== '' || filter.severity !== undefined;
    const change = (next: AlertFilter): void => {
      setFilter(next);
      onFilter(next);
    };
    const sieve = { ...boardActs.sieve, filter, onFilter: change, ...(isSifted ? { found: 3 } : {}) };
    return <PopupView {...acts} board={{ ...of(FRESH), isMany: true, total }} sieve={sieve} />;
  };

  it('is one quiet button while there are few, which leads into the field', async () => {
    mount(<PopupView {...acts} board={of(FRESH)} />);
    expect(page.getByRole('searchbox').query()).toBeNull();
    await page.getByRole('button', { name: 'Search alerts' }).click();
    expect(document.activeElement).toBe(page.getByRole('searchbox').element());
  });

  it('says how many of all are shown, and lets them all come back with one press', async () => {
    const onFilter = vi.fn();
    mount(<Seeker total={120} onFilter={onFilter} />);
    await page.getByRole('searchbox').fill('licence');
    expect(onFilter).toHaveBeenLastCalledWith({ words: 'licence' });
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByLabelText('How serious').selectOptions('Only serious');
    expect(onFilter).toHaveBeenLastCalledWith({ words: 'licence', severity: 3 });
    await expect.element(page.getByText('3 of 120 alerts shown.')).toBeInTheDocument();
    expect(await findBarriers()).toEqual([]);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(onFilter).toHaveBeenLastCalledWith({ words: '' });
  });
});

it('asks to watch in the very click', async () => {
  const onWatch = vi.fn();
  mount(<PopupView {...acts} site={SITES.unwatched} board={of([])} onWatch={onWatch} />);
  await page.getByRole('button', { name: 'Watch this site' }).click();
  expect(onWatch).toHaveBeenCalledOnce();
});
