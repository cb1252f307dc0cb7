import type { MeteredKnowledge } from '../../core/model/options/wishes';

interface Connection {
  type?: string;
  saveData?: boolean;
}

/** Chrome's; other browsers keep it to themselves, and on a computer Chrome tells the wish to save alone. */
const connection = (): Connection | undefined => (navigator as Navigator & { connection?: Connection }).connection;

/** What this browser tells of its network. */
export const meteredKnowledge = (): MeteredKnowledge => {
  const told = connection();
  if (told?.type !== undefined) return 'kind';
  return told?.saveData === undefined ? 'nothing' : 'saving';
};

/** Whether the browser says now that its network is metered, or that little should go over it. */
export const isMetered = (): boolean => {
  const { type, saveData } = connection() ?? {};
  return saveData === true || type === 'cellular';
};
