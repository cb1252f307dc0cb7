import { PAGE } from './lay-out';
import { fileOf, streamOf } from './write-pdf';

const SIZE = 10;

/** Lines of Japanese in a font that the file only names: which letters its codes are stands in tables beside the reader. */
export function writeJapanesePdf(lines: readonly string[]): string {
  const drawn = lines.map(
    (line, at) => `BT /F1 ${SIZE} Tf 1 0 0 1 60 ${PAGE.height - 80 - 15 * at} Tm <${codesOf(line)}> Tj ET`,
  );
  return fileOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
      streamOf(drawn.join('\n')),
      '<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3 /Encoding /UniJIS-UCS2-H /DescendantFonts [6 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /DW 1000 /FontDescriptor 7 0 R ' +
        '/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>',
      '<< /Type /FontDescriptor /FontName /HeiseiMin-W3 /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ],
    '/Root 1 0 R',
  );
}

const codesOf = (text: string): string =>
  [...text].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
