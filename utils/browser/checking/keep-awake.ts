import browser from 'webextension-polyfill';

const PERIOD_MS = 20_000;

/** A worker sleeps after 30 quiet seconds, a slow server may take as long; asking the browser anything counts as awake. */
export const keepAwake = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), PERIOD_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
};
