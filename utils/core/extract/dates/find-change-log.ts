import type { Block, TermsDate } from '../../model/terms';
import { findDays } from './find-days';

const CHANGES =
  /^(?:(?:log|record|list|table|overview) of (?:changes|amendments|revisions)|change ?-?log|changes? history|history(?: of changes)?|(?:revision|version|update|document|amendment) (?:history|log)|revisions|änderungs(?:verlauf|historie|protokoll|übersicht)|versions(?:verlauf|historie|übersicht)|historie(?: der änderungen)?|historique(?: des (?:modifications|versions|mises à jour|révisions|changements))?|journal des modifications|historial(?: de (?:cambios|versiones|modificaciones|actualizaciones|revisiones))?|registro de cambios|histórico(?: de (?:alterações|versões|atualizações|revisões))?|registro de alterações|cronologia(?: delle (?:modifiche|versioni))?|storico (?:delle )?(?:modifiche|versioni|revisioni)|(?:wijzigings|versie|revisie)(?:geschiedenis|overzicht|historie)|historia (?:zmian|wersji)|rejestr zmian|historie (?:změn|verzí)|přehled změn|(?:ändrings|versions)(?:historik|logg)|(?:ændrings|versions)(?:historik|log)|(?:endrings|versjons)(?:historikk|logg)|muutoshistoria|versiohistoria|muutosloki|(?:değişiklik|sürüm|revizyon|güncelleme) (?:geçmişi|tarihçesi)|история (?:изменений|версий|редакций|обновлений)|журнал изменений|історія (?:змін|версій|редакцій|оновлень)|журнал змін|سجل (?:التغييرات|التعديلات|الإصدارات|التحديثات)|היסטוריית (?:שינויים|גרסאות|עדכונים)|更新履歴|改定履歴|変更履歴|改訂履歴|改正履歴|変更 ?이력|(?:변경|개정|수정|버전) ?(?:이력|내역|기록)|(?:更新|修订|变更|修改|版本)(?:记录|历史|日志)|(?:更新|修訂|變更|修改|版本)(?:記錄|紀錄|歷史|歷程)|riwayat (?:perubahan|versi|pembaruan|revisi)|lịch sử (?:thay đổi|phiên bản|cập nhật|sửa đổi)|(?:परिवर्तन|संशोधन|संस्करण) (?:इतिहास|लॉग))\s*:?$/iu;
const OTHER_VERSIONS =
  /^(?:(?:see |view |read )?(?:our )?(?:all )?(?:previous|prior|past|older|earlier|archived?|former) (?:versions?|terms|policies|polic(?:y|ies) versions?|documents?)(?: of .{3,40})?|archives?|archived|frühere (?:versionen|fassungen)|ältere (?:versionen|fassungen)|vorherige (?:versionen|fassungen)|archiv|versions (?:précédentes|antérieures|archivées)|anciennes versions|versiones anteriores|versões anteriores|versioni precedenti|(?:eerdere|vorige|oudere) versies|poprzednie wersje|wersje archiwalne|archiwum|předchozí verze|starší verze|tidigare versioner|äldre versioner|tidligere versioner|tidligere versjoner|eldre versjoner|aiemmat versiot|vanhat versiot|önceki (?:sürümler|versiyonlar)|eski sürümler|предыдущие (?:версии|редакции)|архив(?: версий)?|прошлые редакции|попередні (?:версії|редакції)|архів|الإصدارات السابقة|النسخ السابقة|גרסאות קודמות|過去の(?:バージョン|規約|版)|以前のバージョン|旧版|이전 (?:버전|약관|방침)|지난 약관|历史版本|以往版本|舊版本|歷史版本|以前的版本|versi sebelumnya|versi lama|các phiên bản trước(?: đây)?|पिछले संस्करण|पुराने संस्करण)\s*:?$/iu;
const LONGEST_NAME = 60;
const MOST_ROWS = 40;
const LEAST_ROWS = 2;
/** A row of a log begins with its day, after a version's number at most. */
const LONGEST_LEAD = 24;
const LONGEST_QUOTE = 120;

/** The blocks of a log of changes or a list of older texts. */
export interface LogPlace {
  start: number;
  end: number;
  /** Rows of a log of changes that begin with a day. */
  rows: { iso: string; quote: string; block: number }[];
}

function readRows(blocks: readonly Block[], { start, end }: { start: number; end: number }, lang: string) {
  return blocks.slice(start, end).flatMap(({ text }, index) => {
    const [day] = findDays(text.slice(0, 80), lang);
    const isRow = day !== undefined && day.start <= LONGEST_LEAD;
    return isRow ? [{ iso: day.iso, quote: text.slice(0, LONGEST_QUOTE), block: start + index }] : [];
  });
}

/** Their dates are those of other versions; only the newest of a log of changes is this one's. */
export function findLogs(blocks: readonly Block[], lang: string): LogPlace[] {
  const logs: LogPlace[] = [];
  for (const [at, { text, kind, level }] of blocks.entries()) {
    if (text.length > LONGEST_NAME) continue;
    const isOfChanges = CHANGES.test(text);
    // A link to the archive is no list of it.
    if (!isOfChanges && !(kind === 'heading' && OTHER_VERSIONS.test(text))) continue;
    const start = at + 1;
    const length = blocks
      .slice(start, start + MOST_ROWS)
      .findIndex((block) => block.kind === 'heading' && (kind !== 'heading' || (block.level ?? 1) <= (level ?? 1)));
    const end = start + (length < 0 ? MOST_ROWS : length);
    const rows = isOfChanges ? readRows(blocks, { start, end }, lang) : [];
    if (!isOfChanges || rows.length >= LEAST_ROWS) logs.push({ start, end, rows });
  }
  return logs;
}

/** The newest day of a log of changes in the document, where a heading says that it is one. */
export function newestOfLogs(logs: readonly LogPlace[]): TermsDate | undefined {
  const rows = logs.find((log) => log.rows.length > 0)?.rows;
  return rows && { kind: 'updated', ...rows.reduce((a, b) => (b.iso > a.iso ? b : a)) };
}
