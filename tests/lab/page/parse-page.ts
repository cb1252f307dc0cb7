/** As for a fetched page: nothing runs, nothing is loaded. */
export const parsePage = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
