import type { Sentence } from '../../core/model/sentence';
import { useBoard } from '../alerts/board/use-board';
import { archive } from '../archive';
import { useLive } from '../hooks/use-live';
import { loadHome } from './load-home';

/** The archive's first page: the latest changes and every service. */
export const useHome = (say: (sentence: Sentence) => string) => {
  const { value: services, failure } = useLive(() => loadHome(archive), []);
  const alerts = useBoard(say);
  const { board } = alerts;
  return { value: services && board && { services, board }, failure: failure ?? alerts.failure, alerts };
};
