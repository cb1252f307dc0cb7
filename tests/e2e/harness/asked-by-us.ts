import type { Asked } from '../web/fake-web';

/** What the browsers ask for on their own, whatever extension they run. */
const BROWSERS_OWN = [
  /^firefox\.settings\.services\.mozilla\.com\//,
  /^update\.googleapis\.com\/service\/update2/,
  /^accounts\.google\.com\/ListAccounts/,
  /^[^/]+\/favicon\.ico$/,
];

/** The requests as `host/path`, less those that the browser itself makes. */
export const askedByUs = (asked: readonly Asked[]): string[] =>
  asked.map(({ host, path }) => `${host}${path}`).filter((address) => !BROWSERS_OWN.some((own) => own.test(address)));
