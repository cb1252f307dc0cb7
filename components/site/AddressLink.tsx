/** An address from an imported file or a page may be anything. */
export const isOfTheWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** An address to be read, which opens in a tab of its own; one that is not of the web stays text. */
export const AddressLink = ({ url }: { url: string }) =>
  isOfTheWeb(url) ? (
    <a class="address" href={url} dir="ltr" target="_blank" rel="noreferrer">
      {url}
    </a>
  ) : (
    <bdi>{url}</bdi>
  );
