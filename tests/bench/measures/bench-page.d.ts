/** What the bench's script sets in a page: the exports of `page/bench.ts`. */
declare const bench: typeof import('../page/bench');
