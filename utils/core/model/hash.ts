/** SHA-256, 64 lower-case hexadecimal digits. */
export type Hash = string;
/** Epoch milliseconds. */
export type Time = number;
