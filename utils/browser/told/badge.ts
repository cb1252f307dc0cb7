import browser from 'webextension-polyfill';

const COLOUR = '#b3261e';
const MOST_SHOWN = 99;

/** How many alerts wait; nothing at all for none. */
export const showBadge = async (count: number): Promise<void> => {
  const text = count > MOST_SHOWN ? `${MOST_SHOWN}+` : count > 0 ? String(count) : '';
  await browser.action.setBadgeText({ text });
  if (text) await browser.action.setBadgeBackgroundColor({ color: COLOUR });
};
