import * as v from 'valibot';
import { fail, type Result, succeed } from '../../model/result';
import type { Sentence } from '../../model/sentence';
import type { Share } from '../../model/share';
import { fromBase64Url } from '../../text/coding/base64url';
import { readJson } from '../../text/coding/read-json';
import { HEAD_LENGTH, headOf, LINK_REVISION, LONGEST_FRAGMENT } from './link-format';
import { linkSchema } from './link-schema';
import { unpack } from './pack';

/** `foreign`: nothing of ours; `hostile`: whole, and yet nothing that Clausewatch writes. */
export type LinkFaultCode = 'foreign' | 'newer' | 'too-long' | 'cut' | 'altered' | 'hostile';

export interface LinkFault {
  code: LinkFaultCode;
  sentence: Sentence;
}

const FORM = /^#?(\d{1,9})\.(.*)$/s;
/** What a sentence leaves behind an address when it ends with one. */
const TRAIL = /^[\s.,;:!?'"’”»…)\]}>*~]*$/u;

/** What the fragment of a viewer's address says, with or without its `#`; from anybody, and never throws. */
export async function readLink(fragment: string): Promise<Result<Share, LinkFault>> {
  const body = await bodyOf(fragment);
  if (!body.ok) return faultOf(body.error);
  const bytes = fromBase64Url(body.value);
  const text = bytes && (await unpack(bytes));
  const read = text === undefined ? undefined : readJson(text);
  if (!read?.ok) return faultOf('hostile');
  const parsed = v.safeParse(linkSchema, read.value, { abortEarly: true });
  return parsed.success ? succeed(parsed.output as Share) : faultOf('hostile');
}

const faultOf = (code: LinkFaultCode): Result<never, LinkFault> =>
  fail({ code, sentence: { id: `share.link-${code}` } });

/** The deflated share, once it is all there and as it was made. */
async function bodyOf(fragment: string): Promise<Result<string, LinkFaultCode>> {
  if (fragment.length > LONGEST_FRAGMENT) return fail('too-long');
  const [, revision = '', rest = ''] = FORM.exec(fragment) ?? [];
  if (revision === '') return fail('foreign');
  if (Number(revision) !== LINK_REVISION) return fail(Number(revision) > LINK_REVISION ? 'newer' : 'foreign');
  const [head, following] = [rest.slice(0, HEAD_LENGTH), rest.slice(HEAD_LENGTH)];
  if (!/^[\w-]*$/.test(head)) return fail('altered');
  const [first = 0, second = 0, third = 0] = fromBase64Url(head) ?? [];
  const length = (first << 16) | (second << 8) | third;
  const body = following.slice(0, length);
  if (head.length < HEAD_LENGTH || (body.length < length && /^[\w-]*$/.test(body))) return fail('cut');
  const isWhole = TRAIL.test(following.slice(length)) && head === (await headOf(body));
  return isWhole ? succeed(body) : fail('altered');
}
