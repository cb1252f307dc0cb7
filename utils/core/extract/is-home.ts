const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home\/?)?$/i;

/** Whether a path is a site's home page, or that of one language (`/de`, `/en-GB/home`). */
export const isHome = (path: string): boolean => HOME.test(path);
