/** The mark of texts that were given with their days. Cleaning writes no such class, so that no page of a site can pass for them. */
export const KEPT_EDITIONS = 'cw-editions';
/** Of the text that is to come. */
export const TO_COME = 'announced';
