import type { FrameLanguage } from '../../frame';
import { contentLicence } from './content-licence';
import { lexicon } from './lexicon';

/** The content licence only, so far. */
export const german: FrameLanguage = { hasOtherLetters: true, lexicon, groups: [contentLicence] };
