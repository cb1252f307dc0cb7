import type { Block, TermsDate } from '../../model/terms';
import { findDays } from './find-days';

const NAME =
  /^(?:change ?-?log|changes? history|history(?: of changes)?|(?:revision|version|update|document) history|revisions|änderungs(?:verlauf|historie|protokoll)|versionsverlauf|versionshistorie|historique(?: des (?:modifications|versions|mises à jour))?|historial(?: de (?:cambios|versiones))?|histórico(?: de (?:alterações|versões))?|cronologia(?: delle (?:modifiche|versioni))?|wijzigingsgeschiedenis|versiegeschiedenis|historia zmian|ändringshistorik|更新履歴|改定履歴|変更履歴|변경 이력|更新记录|修订记录)\s*:?$/iu;
const MOST_ROWS = 40;
const LEAST_ROWS = 2;
/** A row of a log begins with its day, after a version's number at most. */
const LONGEST_LEAD = 24;
const LONGEST_QUOTE = 120;

/** The newest day of a log of changes in the document, where a heading says that it is one. */
export function findChangeLog(blocks: readonly Block[], lang = 'en'): TermsDate | undefined {
  const heading = blocks.findIndex(({ text }) => text.length <= 60 && NAME.test(text));
  if (heading < 0) return undefined;
  const rows = blocks.slice(heading + 1, heading + 1 + MOST_ROWS).flatMap(({ text }) => {
    const [day] = findDays(text.slice(0, 80), lang);
    return day && day.start <= LONGEST_LEAD ? [{ iso: day.iso, quote: text.slice(0, LONGEST_QUOTE) }] : [];
  });
  if (rows.length < LEAST_ROWS) return undefined;
  const newest = rows.reduce((a, b) => (b.iso > a.iso ? b : a));
  return { kind: 'updated', ...newest };
}
