/** Labels under which countries give out names: `example.co.uk`. */
const GIVEN_OUT = /^(?:ac|co|com|edu|go|gob|gov|mil|ne|net|or|org)$/;
/** Domains on which anybody may have a site. */
const SHARED = new Set(
  [
    ['github.io', 'gitlab.io', 'pages.dev', 'workers.dev', 'netlify.app', 'vercel.app', 'web.app', 'firebaseapp.com'],
    ['herokuapp.com', 'blogspot.com', 'wordpress.com', 'tumblr.com', 'substack.com', 'notion.site', 'wixsite.com'],
    ['weebly.com', 'webflow.io', 'myshopify.com', 'zendesk.com', 'freshdesk.com', 'gitbook.io', 'amazonaws.com'],
  ].flat(),
);
/** Shorter names are too often those of others as well. */
const SHORTEST_BRAND = 5;

/** The name somebody registered: two labels, or three where the last two are everybody's. */
const domainOf = (host: string): string[] => {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const isOfCountry = labels.at(-1)?.length === 2 && GIVEN_OUT.test(labels.at(-2) ?? '');
  return labels.slice(isOfCountry || SHARED.has(labels.slice(-2).join('.')) ? -3 : -2);
};

/** Whether two hosts are of one registered name: whoever has one has the other. */
export const isSameDomain = (one: string, other: string): boolean =>
  domainOf(one).join('.') === domainOf(other).join('.');

/** Whether a host bears the name of another's brand: `example.org` and `example-help.com` for `example.com`. */
export const isSameBrand = (host: string, known: string): boolean => {
  const [brand = ''] = domainOf(known);
  const [name = ''] = domainOf(host);
  return brand.length >= SHORTEST_BRAND && (name === brand || name.startsWith(`${brand}-`));
};
