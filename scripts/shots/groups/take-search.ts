import { camera } from '../camera.ts';
import { Studio, type StudioOptions } from '../studio.ts';

const searchPage = (query: string, rest = ''): string => `archive.html#/search?q=${encodeURIComponent(query)}${rest}`;

/** The search over all versions, on a desk and on a telephone. */
export async function takeSearch(options: StudioOptions): Promise<void> {
  for (const [name, size] of [
    ['search', { width: 1280, height: 1500 }],
    ['search-narrow', { width: 360, height: 2000 }],
  ] as const) {
    const studio = await Studio.open(options, size);
    const take = camera(studio);
    await take(`${name}-empty`, searchPage(''));
    await studio.fill();
    await studio.fillLicence();
    await take(`${name}-unasked`, searchPage(''));
    await take(name, searchPage('messages'));
    await take(`${name}-filtered`, searchPage('messages', '&service=site%3Amurmur.example&kind=Terms%20of%20Service'));
    await take(`${name}-nothing`, searchPage('leopard'));
    await take(`${name}-nothing-narrowed`, searchPage('messages', '&kind=Trackers%20Policy&when=now'));
    const versions = await studio.rows<{ id: string; documentId: string }>('versions');
    const [version] = versions.filter(({ documentId }) => documentId === 'site:murmur.example/Terms of Service');
    await take(`${name}-text`, `archive.html#/text/${encodeURIComponent(version?.id ?? '')}?q=messages`);
    await studio.close();
  }
}
