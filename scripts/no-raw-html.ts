const RAW_HTML = /\(\w+\.innerHTML=\w+\.__html\)/;

/** Preact can set raw HTML; none of our pages may, so the line that does it is not shipped. */
export const noRawHtml = {
  name: 'no-raw-html',
  transform(code: string, id: string) {
    if (!/preact\/dist\/preact\.m?js$/.test(id.replaceAll('\\', '/'))) return undefined;
    if (!RAW_HTML.test(code)) throw new Error('Preact sets raw HTML in another way than it did.');
    return { code: code.replace(RAW_HTML, 'void 0'), map: null };
  },
};
