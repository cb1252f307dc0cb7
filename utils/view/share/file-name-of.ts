interface Named {
  service: string;
  document: string;
  at: number;
}

const MOST = 60;

/** `clausewatch-murmur-terms-of-service-2024-05-12.html`: letters and digits of any script, and nothing a file system minds. */
export function fileNameOf({ service, document, at }: Named, ending: string): string {
  const day = new Date(at).toISOString().slice(0, 10);
  const parts = [service, document].map(partOf).filter((part) => part !== '');
  return `${['clausewatch', ...parts, day].join('-')}.${ending}`;
}

const partOf = (text: string): string => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  return [...plain]
    .slice(0, MOST)
    .join('')
    .replace(/^-+|-+$/g, '');
};
