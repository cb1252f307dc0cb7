/** Cloudflare hides addresses from robots and shows them by script: bytes in hexadecimal, the first is the key of the rest. */
export function decodeEmail(element: Element): string | undefined {
  const code = element.getAttribute('data-cfemail');
  if (code === null || !/^(?:[0-9a-f]{2}){4,400}$/i.test(code)) return undefined;
  const bytes = (code.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const key = bytes[0] ?? 0;
  return String.fromCharCode(...bytes.slice(1).map((byte) => byte ^ key));
}
