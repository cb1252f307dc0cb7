/** What is wrong with a declaration, and where: `documents[1].addresses[0]`. */
export interface FieldFault {
  field: string;
  why: string;
}

/** A value of a declaration with its place, so that every complaint can name it. */
export interface Field {
  name: string;
  value: unknown;
}

/** Thrown inside `parseDeclaration` only. */
export class BrokenField extends Error {
  readonly fault: FieldFault;
  constructor(field: string, why: string) {
    super(`${field}: ${why}`);
    this.fault = { field, why };
  }
}

export function refuse(field: Field, why: string): never {
  throw new BrokenField(field.name, why);
}

/** The object's fields; complains about a key that is not `known`, since it is mostly a misspelt one. */
export function readFields(field: Field, known: readonly string[]): (key: string) => Field {
  const { value } = field;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(field, 'must be an object');
  const prefix = field.name === '' ? '' : `${field.name}.`;
  const stranger = Object.keys(value).find((key) => !known.includes(key));
  if (stranger !== undefined) refuse({ name: `${prefix}${stranger}`, value }, `is not one of ${known.join(', ')}`);
  const entries = new Map(Object.entries(value));
  return (key) => ({ name: `${prefix}${key}`, value: entries.get(key) });
}

export function readText(field: Field): string {
  const { value } = field;
  if (typeof value !== 'string') return refuse(field, 'must be text');
  if (value.trim() === '' || value !== value.trim())
    return refuse(field, 'must not be empty or begin or end with spaces');
  return value;
}

export function readList(field: Field): Field[] {
  if (!Array.isArray(field.value)) return refuse(field, 'must be a list');
  return Array.from(field.value, (value, index) => ({ name: `${field.name}[${index}]`, value }));
}

/** Undefined when the field is absent. */
export function readOptional<T>(field: Field, read: (field: Field) => T): T | undefined {
  return field.value === undefined ? undefined : read(field);
}

export function readFlag(field: Field): boolean {
  return typeof field.value === 'boolean' ? field.value : refuse(field, 'must be true or false');
}
