import { readTermsLicence } from '../../../utils/core/compose/read-terms-licence';
import { type LicenceText, mergeLicence } from '../../../utils/core/ledger/merge-licence';
import type { LicenceSlot, LicenceState } from '../../../utils/core/model/licence';
import { SHIPPED_RULES } from '../clauses/shipped-rules';
import { termsOf } from '../judge/judge-fixture';

export const GRANT =
  'You grant us a perpetual, irrevocable, worldwide, royalty-free licence, with the right to sublicense, to use, copy and show what you post for any purpose.';
export const GRANT_NARROW =
  'You grant us a worldwide, royalty-free licence to show and copy the pictures that you post.';
export const ENDS = 'This licence ends when you delete your content from our service.';
export const SURVIVES = 'This licence survives the end of your account.';
export const YOURS = 'You keep all rights in what you post.';
export const MORAL = 'You waive any moral rights that you may have in your pictures.';
export const PARTNERS = 'We may make your content available to other companies for broadcast.';
export const TRAINS = 'We use your posts to train our language models.';
export const NO_TRAINING = 'We do not use your content to train AI models.';

/** A text of these sentences, as a document that was first seen on a day of 2026. */
export const textWith = (documentId: string, day: number, ...sentences: string[]): LicenceText => ({
  documentId,
  versionId: `${documentId} ${day}`,
  at: Date.UTC(2026, 0, day),
  clauses: readTermsLicence(termsOf(sentences), SHIPPED_RULES),
});

/** What one text of these sentences says. */
export const stateOf = (...sentences: string[]): LicenceState =>
  mergeLicence([textWith('pond/Terms of Service', 1, ...sentences)]);

export const slotsOf = (state: LicenceState): LicenceSlot[] => Object.keys(state) as LicenceSlot[];
