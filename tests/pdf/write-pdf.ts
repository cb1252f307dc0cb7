import { PAGE, type Placed } from './lay-out';

interface Options {
  title?: string;
  /** As a server that makes the file anew at each request writes it. */
  madeAt?: string;
  /** Opens with a password that nobody has. */
  isLocked?: boolean;
}

/** A PDF file with these texts on its pages: uncompressed, in plain letters, every byte a character. */
export function writePdf(pages: readonly (readonly Placed[])[], options: Options = {}): string {
  const { title = '', madeAt = '20260301120000Z', isLocked = false } = options;
  const firstPage = 6;
  const kids = pages.map((_, at) => `${firstPage + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    fontNamed('Courier'),
    fontNamed('Courier-Bold'),
    `<< /Title ${quoted(title)} /CreationDate (D:${madeAt}) >>`,
    ...pages.flatMap((placed, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${firstPage + 2 * at + 1} 0 R ` +
        '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>',
      streamOf(placed.map(drawn).join('\n')),
    ]),
  ];
  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> /P -4 >>`;
  return fileOf(objects, `/Root 1 0 R /Info 5 0 R /ID [<00> <00>] ${isLocked ? locked : ''}`);
}

/** A page with a grey area in place of text. */
export function writePicturePdf(): string {
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents 4 0 R >>`;
  const pages = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>';
  return fileOf(
    ['<< /Type /Catalog /Pages 2 0 R >>', pages, page, streamOf('0.5 g 50 50 400 700 re f')],
    '/Root 1 0 R',
  );
}

/** A file of these objects, the first of them number 1. */
export function fileOf(objects: readonly string[], trailer: string): string {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return (
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
    `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  );
}

const fontNamed = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
export const streamOf = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
const drawn = ({ text, x, y, size, isBold }: Placed) =>
  `BT /F${isBold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${PAGE.height - y} Tm ${quoted(text)} Tj ET`;

/** Letters beyond plain ones by their code. */
const quoted = (text: string): string =>
  `(${text.replace(/[\\()]/g, '\\$&').replace(/[^ -~]/g, (letter) => `\\${letter.charCodeAt(0).toString(8).padStart(3, '0')}`)})`;
