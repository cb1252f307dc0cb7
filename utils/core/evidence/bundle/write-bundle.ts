import type { Bundle } from '../../model/evidence';
import { canonicalJson } from '../../text/coding/canonical-json';

/**
 * The file's text: canonical JSON, but for `<`, which is written `\u003c` so that the same bytes may stand in a script
 * element of a page.
 */
export const writeBundle = (bundle: Bundle): string => canonicalJson(bundle).replaceAll('<', '\\u003c');
