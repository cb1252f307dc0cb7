import audiences from '../../../../assets/settings/audiences.json';
import directions from '../../../../assets/settings/directions.json';
import labels from '../../../../assets/settings/labels.json';
import type { Hash } from '../../model/hash';
import { hashText } from '../../text/hash-text';

/** Rises when the same tables weigh a setting otherwise. */
const WEIGHING_REVISION = 1;

let mark: Promise<Hash> | undefined;

/** Of the tables and rules that exposure is weighed by: what was weighed under another is weighed again. */
export function weighingMark(): Promise<Hash> {
  mark ??= hashText(JSON.stringify([WEIGHING_REVISION, labels, directions, audiences]));
  return mark;
}
