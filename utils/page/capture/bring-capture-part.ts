import { findNoticeTexts } from '../../core/extract/notices/find-notice-texts';
import { offerPart } from './capture-part';
import { captureVisit } from './capture-visit';

/** All that the second script of a page does: it offers, and the first one calls. */
export const bringCapturePart = (scope: object): void => offerPart(scope, { captureVisit, findNoticeTexts });
