/** Where the files lie beside the extension's pages. */
const WORDS = '/words/';

/** All messages of a language: read from the package, so that no context parses the languages that it does not speak. */
export async function loadWords(language: string): Promise<Record<string, string>> {
  const response = await fetch(`${WORDS}${language}.json`);
  if (!response.ok) throw new Error(`The words of ${language} are not there.`);
  return response.json();
}
