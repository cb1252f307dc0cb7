import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPdf } from '../utils/browser/parsing/pdf/answer-pdf';
import { keepPdf } from '../utils/core/compose/keep-pdf';

// A worker's script: no page, the background included, loads the library itself.
export default defineUnlistedScript(() => answerPdf(self as unknown as Worker, keepPdf));
