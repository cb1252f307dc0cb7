import { foldLabel } from './words/fold-label';

/** What is known of a setting by its label: facts with a source (`assets/settings/labels.json`). */
export interface KnownLabel {
  service: string;
  label: string;
  values: string[];
  /** The value that exposes least; absent where no value exposes anybody. */
  conservative?: string;
}

/** Known labels by their folded wording. */
export type LabelTable = ReadonlyMap<string, readonly KnownLabel[]>;

const ASIDE = /\s*\([^()]*\)/gu;

/** A label is found under its whole wording and without what stands in brackets. */
export function makeLabelTable(labels: readonly KnownLabel[]): LabelTable {
  const table = new Map<string, KnownLabel[]>();
  for (const known of labels) {
    for (const key of new Set([known.label, known.label.replace(ASIDE, '')].map(foldLabel))) {
      table.set(key, [...(table.get(key) ?? []), known]);
    }
  }
  return table;
}

const isOf = (serviceId: string | undefined, service: string): boolean =>
  serviceId !== undefined && (serviceId === service || serviceId.startsWith(`${service}-`));

/** Those of the service itself where it has any, else of every service that uses the same words. */
export function findKnownLabels(table: LabelTable, name: string, serviceId?: string): readonly KnownLabel[] {
  const found = table.get(foldLabel(name)) ?? [];
  const own = found.filter(({ service }) => isOf(serviceId, service));
  return own.length > 0 ? own : found;
}
