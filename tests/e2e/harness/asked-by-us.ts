import type { Asked } from '../web/fake-web';

/** What the browsers ask for on their own, whatever extension they run. */
const BROWSERS_OWN = [
  /^firefox\.settings\.services\.mozilla\.com\//,
  /^update\.googleapis\.com\/service\/update2/,
  /^accounts\.google\.com\/ListAccounts/,
  /^[^/]+\/favicon\.ico$/,
];

const addressOf = ({ host, path }: Asked): string => `${host}${path}`;

/** The requests, less those that the browser itself makes. */
export const ours = (asked: readonly Asked[]): Asked[] =>
  asked.filter((one) => !BROWSERS_OWN.some((own) => own.test(addressOf(one))));

/** Ours as `host/path`. */
export const askedByUs = (asked: readonly Asked[]): string[] => ours(asked).map(addressOf);
