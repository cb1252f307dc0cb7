import { openArchive } from '../store/database';

/** This page's one connection; opened by the first read. */
export const archive = openArchive();
