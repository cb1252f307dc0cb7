import { isBadge, isStateWord } from '../words';

const ENDS = /[\s:*：]+$/u;

/** A name without a colon, a star, its own value or a badge at its end. */
export function tidyName(text: string, value: string | undefined): string {
  let name = text.replace(/\s+/g, ' ').trim();
  const cut = /^(.*\S)\s*(?:[,:–—|·-]|\s\()\s*([^,:–—|·()-]{1,40})\)?$/u.exec(name);
  if (cut?.[1] && cut[2] && (isStateWord(cut[2]) || isBadge(cut[2]) || cut[2].trim() === value)) name = cut[1];
  return name.replace(ENDS, '').trim();
}

const MORE =
  /\s*\(?(?:learn more|find out more|read more|more info(?:rmation)?|mehr erfahren|weitere informationen|en savoir plus|más información|saber más|saiba mais|scopri di più|meer informatie|dowiedz się więcej|подробнее|معرفة المزيد|詳細|詳しくはこちら|자세히 알아보기|了解更多)\)?\.?$/iu;

export const withoutMore = (text: string): string => text.replace(MORE, '').trim();
