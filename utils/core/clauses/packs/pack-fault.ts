/** What is wrong with a pack, and where: the way of keys to it and, for a pattern, the place in it. */
export class PackFault extends Error {
  readonly path: (string | number)[];
  readonly pattern?: { pattern: string; at: number };
  constructor(reason: string, path: (string | number)[], pattern?: { pattern: string; at: number }) {
    super(reason);
    this.name = 'PackFault';
    this.path = path;
    if (pattern) this.pattern = pattern;
  }
}
