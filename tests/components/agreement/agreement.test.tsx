import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PairStory } from '../../../components/agreement/PairStory';
import { SinceAgreed } from '../../../components/agreement/SinceAgreed';
import { expectNoSidewaysScroll, findBarriers, keepPicture, mount, type Theme } from '../mount';
import { AGREED, SET, SIGNED_UP, SINCE } from '../samples/agreement';
import { CHANGE, DAY, NOW } from '../samples/alerts';

const acts = { onSet: vi.fn(), onRemove: vi.fn() };
beforeEach(() => {
  for (const act of Object.values(acts)) act.mockReset();
});

const show = (more: Partial<Parameters<typeof SinceAgreed>[0]> = {}, look: Parameters<typeof mount>[1] = {}) =>
  mount(
    <main class="page">
      <h1>Chirp</h1>
      <SinceAgreed documents={[]} {...acts} {...more} />
    </main>,
    look,
  );

const dayOf = (at: number): string => {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
};
const save = () => page.getByRole('button', { name: 'Save the day' });

describe('where nobody knows when the reader agreed', () => {
  it('asks for the day, and takes none to come', async () => {
    show();
    const field = page.getByLabelText('The day you agreed');
    await expect.element(page.getByRole('heading', { name: 'When did you agree to these terms?' })).toBeVisible();
    await expect.element(save()).toBeDisabled();
    await field.fill(dayOf(NOW + 2 * DAY));
    await expect.element(save()).toBeDisabled();
    await userEvent.keyboard('{Enter}');
    expect(acts.onSet).not.toHaveBeenCalled();
    await field.fill('2019-05-03');
    await save().click();
    expect(acts.onSet.mock.calls).toEqual([['2019-05-03']]);
  });
});

describe('where it is known', () => {
  it('says when, how that is known, and what became of each document', () => {
    const text = show({ agreement: SIGNED_UP, documents: SINCE }).textContent ?? '';
    expect(text).toContain('(seen when you signed up)');
    expect(text).toContain('4 changes since, 2 for the worse.');
    expect(text).toMatch(
      /The oldest version we have is of .*, after you agreed\.One change since, not for the worse\./,
    );
    expect(text).toContain('Nothing has changed in: Community Guidelines.');
    expect(text).toContain('says again what it said then');
  });

  it('says in one sentence that nothing has changed, and that nothing was read', () => {
    const unchanged = SINCE.filter(({ state }) => state === 'nothing');
    expect(show({ agreement: SIGNED_UP, documents: unchanged }).textContent).toContain('Nothing has changed since.');
    expect(show({ agreement: SIGNED_UP }).textContent).toContain('No document of this service has been read yet.');
  });

  it('leads to the comparison only where the two differ', () => {
    const root = show({ agreement: SIGNED_UP, documents: SINCE });
    const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#/compare/a/b', '#/compare/c/d', '#/compare/e/f']);
  });

  it('lets the day be changed, or left as it is', async () => {
    show({ agreement: SET });
    await page.getByRole('button', { name: 'Change' }).click();
    await expect.element(page.getByLabelText('The day you agreed')).toHaveValue(dayOf(SET.at));
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(acts.onSet).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByLabelText('The day you agreed').fill('2020-01-02');
    await save().click();
    expect(acts.onSet.mock.calls).toEqual([['2020-01-02']]);
    await expect.element(page.getByRole('button', { name: 'Change' })).toBeVisible();
  });

  it('removes it, or counts from what was seen later', async () => {
    show({ agreement: SET, again: AGREED });
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('button', { name: 'Count from that day' }).click();
    expect(acts.onRemove.mock.calls).toEqual([[SET], [SET]]);
  });

  it('says that a day was removed, and takes it back by a press or the key', async () => {
    const onUndo = vi.fn();
    show({ last: { sentence: { id: 'since.removed' }, onUndo } });
    await expect.element(page.getByRole('status')).toHaveTextContent('That day was removed.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(onUndo).toHaveBeenCalledTimes(2);
    expect(await findBarriers()).toEqual([]);
  });

  it.each<[string, Theme, string]>([
    ['light', 'light', 'en-GB'],
    ['dark', 'dark', 'en-GB'],
    ['de', 'light', 'de-DE'],
  ])('has no barriers, %s, and fits a narrow screen', async (name, theme, locale) => {
    await page.viewport(1100, 900);
    show({ agreement: SET, again: AGREED, documents: SINCE }, { theme, locale });
    await keepPicture(`since-agreed-${name}`);
    expect(await findBarriers()).toEqual([]);
    await page.viewport(320, 800);
    expectNoSidewaysScroll();
    await keepPicture(`since-agreed-${name}-narrow`);
    show({}, { theme, locale });
    await keepPicture(`since-agreed-ask-${name}-narrow`);
    expect(await findBarriers()).toEqual([]);
    expectNoSidewaysScroll();
  });
});

describe('two versions that are compared', () => {
  it('says what they mean, and that the reader agreed to the earlier', () => {
    const { judgement } = CHANGE;
    const text = mount(<PairStory judgement={judgement} agreed={{ at: NOW, isOldest: false }} />).textContent ?? '';
    expect(text).toContain('when the earlier of these texts was in force');
    expect(text).toContain('What it means for you');
    expect(mount(<PairStory />).textContent).toBe('');
  });
});
