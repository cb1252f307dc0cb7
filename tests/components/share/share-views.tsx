import type { ComponentChildren } from 'preact';
import { SharingOptions } from '../../../components/options/wishes/SharingOptions';
import { Masthead } from '../../../components/pages/Masthead';
import { ShareView, type ShareViewProps } from '../../../components/share/page/ShareView';
import type { NetworkLine } from '../../../components/share/page/share-lines';
import { SharePicture } from '../../../components/share/SharePicture';
import { DAY, NOW } from '../samples/alerts';
import { SHARE } from './sample-shares';

const nothing = (): void => {};
const POST = `${SHARE.headline}

Before: “We keep your messages for 30 days after you delete them, and we never read them.”
Now: “We keep your messages for 180 days after you delete them, and we may read them.”

Murmur, Terms of Service, changed between 26 Dec 2025 and 4 Feb 2026.
https://murmur.example/terms`;

const NETWORKS: NetworkLine[] = [
  { network: 'mastodon' },
  { network: 'bluesky', href: 'https://bsky.app/intent/compose?text=a', isTooLong: true },
  { network: 'x', href: 'https://x.com/intent/post?text=a' },
  { network: 'facebook', href: 'https://www.facebook.com/sharer/sharer.php?u=a', takesAddressOnly: true },
  { network: 'linkedin', href: 'https://www.linkedin.com/sharing/share-offsite/?url=a', takesAddressOnly: true },
  { network: 'reddit', href: 'https://www.reddit.com/submit?title=a' },
  { network: 'whatsapp', href: 'https://wa.me/?text=a' },
  { network: 'mail', href: 'mailto:?subject=a' },
];

const TRACES = [
  { kind: 'mail' as const, text: 'jane.doe@mail.example' },
  { kind: 'number' as const, text: '+1 650 555 0123' },
];
const LOOKS = [NOW - 40 * DAY, NOW - 9 * DAY, NOW].map((at, index) => ({
  ...{ hash: `${index}`, at, how: index === 0 ? ('visit' as const) : ('check' as const) },
  url: 'https://murmur.example/legal/terms-of-service-for-everybody',
}));

export const SHARE_PAGE: ShareViewProps = {
  headline: SHARE.headline,
  ...{ serviceName: 'Murmur', serviceHref: '#/service/murmur', backHref: '#/alert/a', href: '#/share/a' },
  text: {
    ...{ form: 'short', text: POST, lang: 'en-GB', letters: { count: 341, most: 300 }, isEdited: true },
    ...{ onForm: nothing, onEdit: nothing, onReset: nothing, onCopy: nothing, onNative: nothing },
  },
  networks: { networks: NETWORKS, instance: '', onInstance: () => false },
  left: { isSettings: false, traces: TRACES, isAllShown: false, onShowAll: nothing },
  files: {
    digest: 'cd'.repeat(32),
    texts: (['before', 'after'] as const).map((side, index) => ({
      ...{ side, how: 'visit', seenAt: NOW - (2 - index) * DAY, letters: 20_412, text: 'What you post is yours.' },
    })),
    sentences: [SHARE.headline, 'You kept a mail about it: “Dear jane.doe@mail.example, our terms change.”'],
    looks: LOOKS,
    traces: TRACES.map((trace) => ({ ...trace, side: 'after' as const, before: 'Signed in as ', after: ' (Log out)' })),
    ...{
      needsLook: true,
      isLookedAt: false,
      onLookedAt: nothing,
      onSaveFile: nothing,
      onSavePage: nothing,
      onSaveRequest: nothing,
    },
  },
};

const inArchive = (view: ComponentChildren) => (
  <>
    <Masthead page="archive" />
    <main class="page">{view}</main>
  </>
);

const PICTURE = (
  <SharePicture
    description={POST}
    onDraw={(canvas) => Object.assign(canvas, { width: 1200, height: 630 })}
    onSave={async () => {}}
    onCopy={async () => 'copied'}
    onCopyText={async () => {}}
  />
);

const { left: _, files: __, ...BARE } = SHARE_PAGE;

/** The page on which a change is told to others. */
export const SHARE_VIEWS: Record<string, ComponentChildren> = {
  'share change': inArchive(<ShareView {...SHARE_PAGE}>{PICTURE}</ShareView>),
  'share settings': inArchive(
    <ShareView
      {...BARE}
      left={{ isSettings: true, traces: [], isAllShown: false, onShowAll: nothing }}
      networks={{ networks: NETWORKS, instance: 'toot.example', onInstance: () => true }}
      onCopyLink={nothing}
    />,
  ),
  'share options': (
    <main class="page narrow">
      <h1>Options</h1>
      <SharingOptions viewerAddress="https://viewer.example/" onViewer={() => false} />
    </main>
  ),
};
