import { useMemo, useState } from 'preact/hooks';
import { timeRequest } from '../../../core/evidence/time-request';
import { instanceOf } from '../../../core/share/intents/instance';
import { useAction } from '../../hooks/use-action';
import { usePreferences } from '../../hooks/use-preferences';
import { hashOf, type ShareRoute } from '../../route';
import { saveFile } from '../../save-file';
import { fileLines } from './file-lines';
import type { ShareSource } from './load-source';
import { makeShare } from './make-share';
import { fitTexts, networkLines } from './share-texts';
import { useLink } from './use-link';
import { useCopy, useShareText } from './use-share-text';
import { useSource } from './use-source';

/** Where what is shared is told in the archive. */
const backOf = ({ changeId, beforeId, afterId }: ShareRoute): string =>
  changeId === undefined
    ? hashOf({ view: 'comparison', beforeId, afterId })
    : hashOf({ view: 'alert', alertId: changeId });

const serviceIdIn = (source: ShareSource): string =>
  source.kind === 'terms' ? source.bundle.service.id : source.serviceId;

/** All that is told of a change to others, made on this device; it goes out by the user's own presses alone. */
export const useSharePage = (route: ShareRoute, locale: string) => {
  const { value: source, failure } = useSource(route, locale);
  const [preferences, changePreferences] = usePreferences();
  const { remark, say } = useAction();
  const [isAllShown, setAllShown] = useState(false);
  const [isLookedAt, setLookedAt] = useState(false);
  const words = useShareText(say);
  const copy = useCopy(say);
  const finding = route.finding === undefined ? undefined : route.finding - 1;
  const made = useMemo(
    () => source && makeShare(source, { locale, isAllShown, ...(finding === undefined ? {} : { finding }) }),
    [source, locale, isAllShown, finding],
  );
  const lines = useMemo(() => (source?.kind === 'terms' ? fileLines(source) : undefined), [source]);
  const viewerLink = useLink(made?.share, preferences?.viewerAddress ?? '');
  const fitted = useMemo(() => made && fitTexts(made.share, viewerLink), [made, viewerLink]);
  if (!source || !made || !fitted || !preferences) return { failure, value: source === null ? null : undefined };

  const { share, traces } = made;
  const view = {
    headline: share.headline,
    serviceName: share.service,
    serviceHref: hashOf({ view: 'service', serviceId: serviceIdIn(source) }),
    ...{ backHref: backOf(route), href: hashOf(route) },
    text: words.propsOf(share, fitted),
    networks: {
      networks: networkLines(share, {
        ...{ fitted, edits: words.edits, instance: preferences.mastodonInstance },
        ...(viewerLink === undefined ? {} : { viewerLink }),
      }),
      instance: preferences.mastodonInstance,
      onInstance: (typed: string): boolean => {
        const instance = instanceOf(typed);
        if (instance) changePreferences({ mastodonInstance: instance });
        return instance !== undefined;
      },
    },
    ...(source.kind === 'settings' || traces.length > 0
      ? {
          left: {
            ...{ isSettings: source.kind === 'settings', traces, isAllShown },
            onShowAll: (isWanted: boolean) => {
              setAllShown(isWanted);
              words.forget();
            },
          },
        }
      : {}),
    ...(viewerLink === undefined ? {} : { onCopyLink: () => void copy(viewerLink, 'share.link-copied') }),
    remark,
  };
  const files = lines &&
    source.kind === 'terms' && {
      ...lines,
      ...{ isLookedAt, onLookedAt: setLookedAt },
      onSaveFile: () => {
        saveFile(new Blob([source.file], { type: 'application/json' }), 'clausewatch.json');
        say({ id: 'share.file-saved' });
      },
      onSaveRequest: () => {
        saveFile(new Blob([timeRequest(lines.digest)]), 'clausewatch.json.ots-request');
        say({ id: 'share.request-saved' });
      },
    };
  const bundle = source.kind === 'terms' ? source.bundle : undefined;
  return { failure, value: { share, view, files: files || undefined, bundle, say } };
};
