import { useState } from 'preact/hooks';
import { archive } from '../archive';
import { useLive } from '../hooks/use-live';
import { loadComparison, loadTrust } from './load-trust';

/** A service's year and ledger; neither value nor failure while it is read, and of the example. */
export const useTrust = (serviceId: string) => useLive(() => loadTrust(archive, serviceId, Date.now()), [serviceId]);

/** All services side by side; nothing is read before somebody wants to see it. */
export const useTrustComparison = () => {
  const [isWanted, setWanted] = useState(false);
  const live = useLive(async () => (isWanted ? loadComparison(archive, Date.now()) : undefined), [isWanted]);
  return { ...live, onOpen: () => setWanted(true) };
};
