import * as v from 'valibot';
import type { Bundle } from '../../model/evidence';
import { fail, type Result, succeed } from '../../model/result';
import type { Sentence } from '../../model/sentence';
import { readJson } from '../../text/coding/read-json';
import { bundleSchema } from './bundle-schema';
import { writeBundle } from './write-bundle';

/** Far more than any two texts and their looks take. */
const MOST_CHARACTERS = 8_000_000;

export interface ParsedBundle {
  bundle: Bundle;
  /** It is, character by character, as we write it: nothing stands in it twice, or between its words. */
  isAsWritten: boolean;
}

/** Why a file is no bundle that could be checked, in a sentence; `path` names the place, as in `before.blocks.3.text`. */
export interface BundleFault {
  sentence: Sentence;
  path?: string;
}

const faultOf = (id: string, path?: string): BundleFault =>
  path === undefined ? { sentence: { id } } : { sentence: { id, values: { place: path } }, path };

/** Takes the text of `clausewatch.json`, from anybody; never throws. */
export function parseBundle(text: string): Result<ParsedBundle, BundleFault> {
  if (text.length > MOST_CHARACTERS) return fail(faultOf('evidence.file-too-large'));
  const read = readJson(text);
  if (!read.ok) return fail(faultOf(`evidence.file-${read.error.code}`, read.error.path));
  const fault = findForeign(read.value);
  if (fault) return fail(fault);
  const parsed = v.safeParse(bundleSchema, read.value, { abortEarly: true });
  if (!parsed.success) return fail(faultOf('evidence.file-wrong', pathOf(parsed.issues[0])));
  const bundle = parsed.output as Bundle;
  return succeed({ bundle, isAsWritten: writeBundle(bundle) === text });
}

/** JSON of something else, or of an edition to come. */
function findForeign(value: unknown): BundleFault | undefined {
  const { format, revision } = (value ?? {}) as { format?: unknown; revision?: unknown };
  if (format !== 'clausewatch') return faultOf('evidence.file-foreign');
  if (typeof revision === 'number' && revision > 1) return faultOf('evidence.file-newer');
  return undefined;
}

/** Names of a hostile file are shown cut. */
const pathOf = (issue: v.BaseIssue<unknown>): string => (v.getDotPath(issue) ?? '').slice(0, 200);
