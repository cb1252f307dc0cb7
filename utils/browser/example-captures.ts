import { EXAMPLE_CAPTURES } from '../../assets/example/example';

/** A bundled page of our own writing, and when it pretends to have been seen. */
export interface ExampleCapture {
  html: string;
  url: string;
  at: number;
}

/** What "See it work" shows, oldest first. */
export const exampleCaptures = (): ExampleCapture[] => [...EXAMPLE_CAPTURES].sort((left, right) => left.at - right.at);
