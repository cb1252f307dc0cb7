import file from '../../../assets/settings/software.json';

/** Software that many sites run, with the marks of its pages and where it has settings. */
export const SITE_SOFTWARE: readonly { id: string; marks: readonly string[]; pages: readonly string[] }[] =
  file.software;
