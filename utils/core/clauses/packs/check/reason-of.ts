/** What valibot says of one value. */
export interface ShapeIssue {
  type: string;
  message: string;
  expected: string | null;
  received: string;
  requirement?: unknown;
  path?: { key: unknown }[] | undefined;
}

/** A key that has to be there and is not. */
export const isMissing = ({ type, received }: ShapeIssue): boolean =>
  type === 'strict_object' && received === 'undefined';

const choicesOf = (expected: string | null): string => (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');

const KINDS: Record<string, string> = {
  array: 'It must be a list in square brackets',
  record: 'It must be an object in braces',
  string: 'It must be a text in quotes',
  number: 'It must be a number',
  boolean: 'It must be true or false',
  union: 'It is of another kind than it may be',
};

/** The same for people who write packs; what our schemas say themselves is kept. */
export function reasonOf(issue: ShapeIssue): string {
  const { type, message, expected, received, requirement } = issue;
  if (!message.startsWith('Invalid ')) return message;
  if (isMissing(issue)) return `${expected} is missing`;
  if (type === 'strict_object')
    return expected === 'never' ? `${received} has no meaning here` : 'It must be an object in braces';
  if (type === 'literal') return `It must be ${expected}`;
  if (type === 'picklist') return `It must be one of ${choicesOf(expected)}`;
  if (type === 'max_entries') return `There are more than the ${requirement} that there may be`;
  if (type === 'max_length') return `It is longer than the ${requirement} that there may be`;
  if (type === 'max_value') return `It must be at most ${requirement}`;
  if (type === 'min_value') return `It must be at least ${requirement}`;
  return KINDS[type] ?? message;
}
