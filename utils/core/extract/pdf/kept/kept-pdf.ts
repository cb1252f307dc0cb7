/** The mark of a kept PDF file. Cleaning writes no such class, so that no page of a site can pass for one. */
export const KEPT_PDF = 'cw-pdf';
