/**
 * The address of a viewer out of what somebody types: https, without a query or a fragment, since the fragment is what a
 * link adds. Undefined where it is none.
 */
export function viewerAddressOf(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (text === '' || text.length > 400 || /\s/.test(text) || !URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return undefined;
  const isHost = url.hostname.includes('.') || url.hostname === 'localhost';
  if (!isHost) return undefined;
  return `${url.origin}${url.pathname}`;
}
