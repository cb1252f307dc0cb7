import { describe, expect, it } from 'vitest';
import { findDates } from '../../../utils/core/extract/dates/find-dates';
import type { Block } from '../../../utils/core/model/terms';

const blocks = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }));

describe('findDates', () => {
  it.each([
    ['en', 'Last updated: May 4, 2024', 'updated', '2024-05-04'],
    ['en', 'These terms are effective as of 1st of March 2023.', 'effective', '2023-03-01'],
    ['en', 'Last modified 03/24/2024', 'updated', '2024-03-24'],
    ['en', 'Posted on 2024-02-29', 'published', '2024-02-29'],
    ['de', 'Stand: 1. März 2024', 'updated', '2024-03-01'],
    ['de', 'Gültig ab 01.02.2023', 'effective', '2023-02-01'],
    ['fr', 'Dernière mise à jour : 1er août 2022', 'updated', '2022-08-01'],
    ['es', 'Última actualización: 3 de mayo de 2021', 'updated', '2021-05-03'],
    ['pt', 'Em vigor a partir de 3 de março de 2021', 'effective', '2021-03-03'],
    ['it', 'Ultimo aggiornamento: 12 dicembre 2020', 'updated', '2020-12-12'],
    ['nl', 'Laatst bijgewerkt op 5 maart 2021', 'updated', '2021-03-05'],
    ['pl', 'Obowiązuje od 1 stycznia 2024', 'effective', '2024-01-01'],
    ['cs', 'Poslední aktualizace: 1. ledna 2024', 'updated', '2024-01-01'],
    ['sv', 'Senast uppdaterad den 5 juni 2023', 'updated', '2023-06-05'],
    ['da', 'Senest opdateret: 5. juni 2023', 'updated', '2023-06-05'],
    ['no', 'Sist oppdatert: 5. desember 2023', 'updated', '2023-12-05'],
    ['fi', 'Viimeksi päivitetty 5. kesäkuuta 2023', 'updated', '2023-06-05'],
    ['tr', 'Son güncelleme: 5 Haziran 2023', 'updated', '2023-06-05'],
    ['ru', 'Дата последнего обновления: 5 июня 2023 г.', 'updated', '2023-06-05'],
    ['uk', 'Останнє оновлення: 5 червня 2023 р.', 'updated', '2023-06-05'],
    ['ar', 'آخر تحديث: ٥ يونيو ٢٠٢٣', 'updated', '2023-06-05'],
    ['he', 'עודכן לאחרונה: 5 ביוני 2023', 'updated', '2023-06-05'],
    ['ja', '2023年6月5日施行', 'effective', '2023-06-05'],
    ['ja', '最終更新日：令和5年6月5日', 'updated', '2023-06-05'],
    ['ko', '시행일: 2023년 6월 5일', 'effective', '2023-06-05'],
    ['zh', '本政策于2023年6月5日生效', 'effective', '2023-06-05'],
    ['zh', '最後更新：2023年6月5日', 'updated', '2023-06-05'],
    ['id', 'Terakhir diperbarui: 5 Juni 2023', 'updated', '2023-06-05'],
    ['vi', 'Cập nhật lần cuối: ngày 5 tháng 6, 2023', 'updated', '2023-06-05'],
    ['hi', 'अंतिम अपडेट: 5 जून 2023', 'updated', '2023-06-05'],
    ['en', 'This text becomes effective January 1, 2023.', 'effective', '2023-01-01'],
    ['en', 'Last updated: March 2023', 'updated', '2023-03'],
    ['de', 'Stand: Mai 2024', 'updated', '2024-05'],
    ['fr', 'Dernière mise à jour : août 2022', 'updated', '2022-08'],
    ['es', 'Última actualización: mayo de 2021', 'updated', '2021-05'],
    ['ja', '最終更新日：2023年6月', 'updated', '2023-06'],
  ])('%s: %s', (lang, text, kind, iso) => {
    expect(findDates(blocks(text), lang)).toMatchObject([{ kind, iso }]);
  });

  it('joins a label with the date in the next block, and quotes the words', () => {
    expect(findDates(blocks('Effective date', 'June 1, 2022'))).toEqual([
      { kind: 'effective', iso: '2022-06-01', quote: 'Effective date June 1, 2022', block: 0 },
    ]);
  });

  it('finds the date of each document on one page, on a line of its own', () => {
    const lines = Array.from({ length: 80 }, (_, i) => `Clause ${i}.`);
    lines.splice(45, 0, 'Last updated: May 4, 2021', 'We last updated May 4, 2022 something else in it.');
    expect(findDates(blocks(...lines)).map(({ iso }) => iso)).toEqual(['2021-05-04']);
  });

  it('reads the newest row of a log of changes', () => {
    const lines = Array.from({ length: 60 }, (_, i) => `Clause ${i}.`);
    const log = ['Change log', '1.1 | January 12, 2024 | Added a rule.', '1.2 | May 28, 2024 | Added another.'];
    lines.splice(40, 0, ...log);
    expect(findDates(blocks(...lines))).toEqual([
      { kind: 'updated', iso: '2024-05-28', quote: '1.2 | May 28, 2024 | Added another.', block: 42 },
    ]);
    expect(findDates(blocks('History', 'We began on May 4, 2019 with nothing.', 'It was fun.'))).toEqual([]);
  });

  it('reads each phrase with its own date', () => {
    const line = 'Posted March 1, 2024 | Effective April 3, 2024 to April 9, 2024';
    expect(findDates(blocks(line))).toMatchObject([
      { kind: 'published', iso: '2024-03-01' },
      { kind: 'effective', iso: '2024-04-03' },
    ]);
    expect(findDates(blocks('Last updated and effective: May 4, 2024'))).toMatchObject([
      { kind: 'updated', iso: '2024-05-04' },
      { kind: 'effective', iso: '2024-05-04' },
    ]);
    expect(findDates(blocks('Version', 'Effective May 4, 2024'))).toMatchObject([{ kind: 'effective', block: 1 }]);
    expect(findDates(blocks('Call 2894 3447 Updated March 4, 2015 by us'))).toMatchObject([{ iso: '2015-03-04' }]);
    expect(findDates(blocks('2024年3月1日改定 2024年4月1日施行'), 'ja')).toMatchObject([
      { kind: 'updated', iso: '2024-03-01' },
      { kind: 'effective', iso: '2024-04-01' },
    ]);
  });

  it.each([
    ['th', 'มีผลบังคับใช้ตั้งแต่วันที่ 1 มีนาคม พ.ศ. 2567'],
    ['fa', 'تاریخ اجرا: ۱۱ اسفند ۱۴۰۲'],
    ['ar', 'تاريخ السريان: ٢٠ شعبان ١٤٤٥ هـ'],
    ['hu', 'Hatályos: 2024. március 1.'],
    ['ja', '令和六年三月一日施行'],
  ])('reads the calendar of %s: %s', (lang, text) => {
    expect(findDates(blocks(text), lang)).toMatchObject([{ kind: 'effective', iso: '2024-03-01' }]);
  });

  it('takes nothing that the document does not say of itself', () => {
    const texts = [
      'The previous version was last updated on May 4, 2019.',
      'We were founded on May 4, 2019 and have grown since.',
      'Directive 2016/679 of 27 April 2016',
      'Last updated: February 31, 2024',
      'We follow the regulation that takes effect from 25 May 2018.',
      'Since March 2020 we have grown.',
    ];
    expect(findDates(blocks(...texts))).toEqual([]);
    const middle = blocks(
      ...Array.from({ length: 60 }, (_, i) => (i === 35 ? 'Rule 7 was last updated May 4, 2019' : 'Text.')),
    );
    expect(findDates(middle)).toEqual([]);
  });
});
