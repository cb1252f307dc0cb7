import type { FrameLanguage } from '../../frame';
import { aiTraining } from './ai-training';
import { authorities, identity, privateMessages, tracking } from './anonymity';
import { contentLicence } from './content-licence';
import { dataSharing } from './data-sharing';
import { defaultExposure, location, minors } from './defaults';
import { arbitration, governingLaw, jurisdiction } from './disputes';
import { contentRemoval, fees, liability, termination } from './fair-terms';
import { lexicon } from './lexicon';
import { consentByUse, privacyBundled, unilateralChange } from './no-surprise';
import { biometrics, retention } from './ownership';

/** All 22 topics. */
export const english: FrameLanguage = {
  lexicon,
  groups: [
    contentLicence,
    aiTraining,
    retention,
    biometrics,
    identity,
    tracking,
    privateMessages,
    authorities,
    location,
    dataSharing,
    defaultExposure,
    minors,
    unilateralChange,
    consentByUse,
    privacyBundled,
    arbitration,
    jurisdiction,
    governingLaw,
    liability,
    termination,
    contentRemoval,
    fees,
  ],
};
