import * as v from 'valibot';
import type { PackError } from '../../../model/own-pack';
import { fail, type Result, succeed } from '../../../model/result';
import type { LanguageWords, RulePack } from '../../../model/rule-pack';
import { compilePacks } from '../compile-packs';
import type { PackFault } from '../pack-fault';
import { checkExamples } from './check-examples';
import { findMistakes } from './find-mistakes';
import { languageSchema, packSchema } from './pack-schema';
import { followKeys, JsonFault, type JsonPlace, readJson } from './read-json';
import { isMissing, reasonOf, type ShapeIssue } from './reason-of';

/** Of a file: a longer one is not read. */
export const MOST_CHARACTERS = 1_000_000;
const MOST_ERRORS = 50;

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

interface JsonFile {
  text: string;
  value: unknown;
  place: JsonPlace;
}

function readFile(text: string): Result<JsonFile, PackError[]> {
  if (text.length > MOST_CHARACTERS)
    return fail([{ line: 1, reason: `The file is longer than ${MOST_CHARACTERS} characters` }]);
  try {
    return succeed({ text, ...readJson(text) });
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return fail([{ line: lineAt(text, error.at), reason: error.message }]);
  }
}

/** A file that is all one line says nothing by its lines: there the way of keys does. */
const placed = (text: string, path: (string | number)[], reason: string): string =>
  text.trim().includes('\n') || path.length === 0 ? reason : `${reason} (in ${path.join(' / ')})`;

function errorAt({ text, place }: JsonFile, path: (string | number)[], reason: string): PackError {
  const { at, isEnd } = followKeys(place, path);
  return { line: lineAt(text, at), reason: placed(text, path, isEnd ? reason : `${reason} (${path.at(-1)})`) };
}

const errorOf = (file: JsonFile, { message, path, pattern }: PackFault): PackError =>
  errorAt(
    file,
    path,
    pattern ? `${message}, at character ${pattern.at + 1} of ${pattern.pattern.slice(0, 80)}` : message,
  );

function parseShape<T>(file: JsonFile, schema: v.GenericSchema<unknown, T>): Result<T, PackError[]> {
  const parsed = v.safeParse(schema, file.value);
  if (parsed.success) return succeed(parsed.output);
  const errors = parsed.issues.slice(0, MOST_ERRORS).map((issue: ShapeIssue) => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return errorAt(file, isMissing(issue) ? path.slice(0, -1) : path, reasonOf(issue));
  });
  return fail(errors);
}

/** A pack from its file, checked against its language: shape, patterns, sizes and its own examples. */
export function checkPack(text: string, language: LanguageWords): Result<RulePack, PackError[]> {
  const file = readFile(text);
  if (!file.ok) return file;
  const shaped = parseShape(file.value, packSchema as unknown as v.GenericSchema<unknown, RulePack>);
  if (!shaped.ok) return shaped;
  const pack = shaped.value;
  const faults: PackFault[] = findMistakes(pack, language);
  const compiled = compilePacks(language, [pack], (fault) => faults.push(fault));
  if (faults.length === 0) faults.push(...checkExamples(pack, compiled));
  if (faults.length > 0) return fail(faults.slice(0, MOST_ERRORS).map((fault) => errorOf(file.value, fault)));
  return succeed(pack);
}

/** A language's shared words from their file, checked alike. */
export function checkLanguage(text: string): Result<LanguageWords, PackError[]> {
  const file = readFile(text);
  if (!file.ok) return file;
  const shaped = parseShape(file.value, languageSchema as unknown as v.GenericSchema<unknown, LanguageWords>);
  if (!shaped.ok) return shaped;
  const faults: PackFault[] = findMistakes({ groups: shaped.value.groups, slots: shaped.value.slots }, shaped.value);
  compilePacks(shaped.value, [], (fault) => faults.push(fault));
  if (faults.length > 0) return fail(faults.slice(0, MOST_ERRORS).map((fault) => errorOf(file.value, fault)));
  return succeed(shaped.value);
}
