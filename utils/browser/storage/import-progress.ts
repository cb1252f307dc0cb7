import { storedProgress } from './stored-progress';

/** How far an import is: `reading` its file, or adding so many of its documents. */
export const importProgress = storedProgress<
  { startedAt: number } & ({ phase: 'reading' } | { phase: 'adding'; done: number; total: number })
>('import.progress');
