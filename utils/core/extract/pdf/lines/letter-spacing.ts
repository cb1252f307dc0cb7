const SPACED = /^\S(?: \S)+$/u;
const LEAST_LETTERS = 4;

interface Said {
  text: string;
}

/** `T E R M S` as the word that it is: letters set apart for the look of it. Short words only among others like them. */
export function closeUp<Run extends Said>(row: readonly Run[]): Run[] {
  const isAll = row.length > 1 && row.every(({ text }) => SPACED.test(text.trim()));
  return row.map((run) => {
    const bare = run.text.trim();
    if (!SPACED.test(bare) || !/\p{L}/u.test(bare) || (!isAll && bare.length < 2 * LEAST_LETTERS - 1)) return run;
    return { ...run, text: bare.replaceAll(' ', '') + (run.text.endsWith(' ') ? ' ' : '') };
  });
}
