/** What an alert's page says. */
export interface AlertRead {
  headline: string;
  /** Which document, and when it was first seen. */
  lead: string;
  findings: { headline: string; topic: string; before?: string; after?: string }[];
  told: string[];
}

/** Runs in the page of an alert; undefined until its judgement is there. */
export function readAlert(): AlertRead | undefined {
  const flat = (element: Element | null | undefined) =>
    ((element as HTMLElement | null | undefined)?.innerText ?? '').replace(/\s+/g, ' ').trim();
  const told = [...document.querySelectorAll('[aria-labelledby="told"] li')];
  const headline = flat(document.querySelector('h1'));
  if (headline === '' || told.length === 0) return undefined;
  const findings = [...document.querySelectorAll('[aria-labelledby="findings"] > ul > li')].map((finding) => {
    const [before, after] = finding.querySelectorAll('.finding-side');
    return {
      // The strongest finding is the page's own headline and is not said twice.
      headline: flat(finding.querySelector('h3')) || headline,
      topic: flat(finding.querySelector('.finding-topic')),
      before: flat(before?.querySelector('blockquote')) || undefined,
      after: flat(after?.querySelector('blockquote')) || undefined,
    };
  });
  return { headline, lead: flat(document.querySelector('.lead')), findings, told: [...new Set(told.map(flat))] };
}
