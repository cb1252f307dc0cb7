/** A file that one of our contexts holds in its memory. */
export interface HeldFile {
  /** `blob:` */
  url: string;
  bytes: number;
}

/** Gives a file an address, for as long as this context lives or until it is let go. */
export const holdFile = (file: Blob): HeldFile => ({ url: URL.createObjectURL(file), bytes: file.size });

export const letGo = (url: string): void => URL.revokeObjectURL(url);
