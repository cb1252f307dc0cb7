import type { Block } from '../../model/terms';
import { findDays } from '../dates/find-days';

const LONGEST = 30;
const LEAST_DATES = 3;

const isOnlyDate = ({ text, marker }: Block, lang: string | undefined): boolean => {
  const whole = marker ? `${marker} ${text}` : text;
  if (whole.length > LONGEST || !/\d{4}|年/.test(whole)) return false;
  const [day] = findDays(whole, lang);
  return day !== undefined && whole.length - (day.end - day.start) <= 2;
};

/** Three or more dates in a row, with nothing said about them, choose between versions; time zones and every new one would alter them. */
export function dropVersionLists(blocks: readonly Block[], lang?: string): Block[] {
  const kept: Block[] = [];
  let dates: Block[] = [];
  const settle = (): void => {
    if (dates.length < LEAST_DATES) kept.push(...dates);
    dates = [];
  };
  for (const block of blocks) {
    if (isOnlyDate(block, lang)) dates.push(block);
    else {
      settle();
      kept.push(block);
    }
  }
  settle();
  return kept;
}
