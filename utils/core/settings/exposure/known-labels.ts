import labels from '../../../../assets/settings/labels.json';
import { type LabelTable, makeLabelTable } from './label-table';

let table: LabelTable | undefined;

/** The table that comes with the extension, made when first asked for. */
export function knownLabels(): LabelTable {
  table ??= makeLabelTable(labels.settings);
  return table;
}
