import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ReadButton } from '../../../components/alert/ReadButton';
import { mount } from '../mount';

it('shows that an alert was put back, and the way out of it', async () => {
  const acts = { onUnread: vi.fn(), onRead: vi.fn() };
  mount(<ReadButton {...acts} />);
  await page.getByRole('button', { name: 'Mark as unread' }).click();
  expect(acts.onUnread).toHaveBeenCalledOnce();
  mount(<ReadButton {...acts} isPutBack />);
  expect(page.getByRole('button').all()).toHaveLength(1);
  await page.getByRole('button', { name: 'Mark as read', exact: true }).click();
  expect(acts.onRead).toHaveBeenCalledOnce();
});
