import { hashText } from '../../text/hash-text';

const DIGITS = 16;

/** Tells the accounts of a service apart and says of none whose it is; empty where the page shows no account. */
export async function accountTag(salt: string, handle: string | undefined): Promise<string> {
  const name = handle?.trim().replace(/^@/, '').normalize('NFKC').toLowerCase();
  return name ? (await hashText(JSON.stringify([salt, 'account', name]))).slice(0, DIGITS) : '';
}
