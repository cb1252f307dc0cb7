import { sourcesOf } from '../fetching/confine-to';

/** Where the frame may be, whoever sends it there. */
export const confineFrame = (url: string, hosts: readonly string[]): string =>
  `default-src 'none'; frame-src ${sourcesOf(url, hosts)}`;

/**
 * The Content-Security-Policy that a framed page gets in place of its own: scripts, styles and requests of the hosts
 * alone, and nothing else at all. Pictures, fonts, sound, frames, workers and sockets show no text.
 */
export const confineFramed = (url: string, hosts: readonly string[]): string => {
  const own = sourcesOf(url, hosts);
  return [
    "default-src 'none'",
    `script-src ${own} 'unsafe-inline' 'unsafe-eval'`,
    `style-src ${own} 'unsafe-inline'`,
    `connect-src ${own}`,
    "frame-src 'none'",
    "worker-src 'none'",
    "form-action 'none'",
  ].join('; ');
};
