/** Where it lies beside the extension's pages. */
const PROOF_SCRIPT = '/proof-check.js';

/** The script by which a saved page checks itself, as a text. */
export async function loadProofScript(): Promise<string> {
  const response = await fetch(PROOF_SCRIPT);
  if (!response.ok) throw new Error('The script of the check is not there.');
  return response.text();
}
