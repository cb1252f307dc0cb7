import type { Agreement } from '../core/model/agreement';
import type { Outcome } from '../core/model/capture';
import type { Document, DocumentId, Refusal } from '../core/model/document';
import type { KeptProof } from '../core/model/evidence';
import type { Hash, Time } from '../core/model/hash';
import type { Judgement } from '../core/model/judgement';
import type { MailReading } from '../core/model/mail';
import type { PackError, PackFinds, ShippedPack } from '../core/model/own-pack';
import { fail, type Result } from '../core/model/result';
import type { RulePack } from '../core/model/rule-pack';
import type { Service, ServiceId } from '../core/model/service';
import type { SettingsPageId } from '../core/model/setting';
import type { Extraction } from '../core/model/terms';
import type { TermsType } from '../core/model/terms-type';
import type { Topic } from '../core/model/topic';
import { type CallError, messageOf } from './errors';
import type { Fetched, FetchWish } from './fetching/fetched';
import type { Framed, FramedPage, FrameWish } from './framing/framed';
import { native } from './native';
import type { SettingsSeen } from './settings/settings-payload';
import type { HeldFile } from './storage/hold-file';

/** What goes in and what comes back. */
interface Call<Payload, Value> {
  payload: Payload;
  value: Value;
}

/** A link that seems to lead to terms. */
export interface LinkCandidate {
  url: string;
  text: string;
  termsType: TermsType;
}

/** A site the user is about to watch: a declared service, or any host with the links that were found on it. */
export interface WatchWish {
  serviceId?: ServiceId;
  host?: string;
  name?: string;
  links?: LinkCandidate[];
}

/** All the popup needs to know about the page in front of the user. */
export interface SiteStatus {
  /** Without `www.`; absent on pages of the browser, files and the like. */
  host?: string;
  /** The declared or watched service that the page belongs to. */
  serviceId?: ServiceId;
  /** Its name, or the host. */
  name: string;
  /** Set when it is watched; a paused one too. */
  service?: Service;
  documents: Document[];
  /** Links to terms on the page that no document has yet. */
  candidates: LinkCandidate[];
  /** What `requestAccess` has to ask for to watch it. */
  origins: string[];
  /** The tab shows a PDF file, which no page's reading reaches: one that the checks read, or another. */
  pdf?: 'checked' | 'other';
}

/** A page kept by hand, and what came of it: without an outcome it waits to be read. */
export interface KeptPage {
  serviceId: ServiceId;
  documentId: DocumentId;
  outcome?: Outcome;
  /** Why nothing could be read. */
  reason?: Refusal;
}

/** How far a check of a service has come. */
export interface CheckReport {
  looked: number;
  changed: number;
  refused: number;
  /** The user had enough before every address was asked. */
  isStopped?: true;
}

/** Pages that only old versions were read from: so many, of so many documents, and the bytes that go with them. */
export interface OldPages {
  pages: number;
  documents: number;
  bytes: number;
  /** It was stopped before it had seen every document. */
  isStopped: boolean;
}

/** A link as the page has it, its address absolute. */
export interface PageLink {
  href: string;
  text: string;
  rel?: string;
  /** In the page's own footer or navigation, where its users cannot put one. */
  isInFrame?: true;
}

/** A page of terms as a visit shows it, cleaned; without `content` when it could not be taken. */
export interface PageCapture {
  url: string;
  title: string;
  content?: string;
  refusal?: Extract<Refusal, 'translated' | 'too-large'>;
}

/** A button that the user pressed in a form or dialog that speaks of terms, with the page's own words around it. */
export interface PagePress {
  label: string;
  /** One line each block. */
  text: string;
  links: { href: string; text: string }[];
  /** Boxes that ask for agreement to terms are there, and ticked. */
  isTicked?: true;
}

/** Without marks and doubt, a page of settings for certain. */
export interface KnownSettings {
  /** One where any of these selectors finds something. */
  marks?: string[];
  /** One, marks or not, if it has the controls: it is called so. `name`: only its address says so yet. */
  doubt?: 'name' | 'controls';
}

/** What a page learns. */
export interface PageKnown {
  /** Whether one of its service's documents is there. */
  isKnown: boolean;
  /** Whether one of its names is one of terms. */
  isNamedTerms: boolean;
  /** Of its service's documents: the only part of a declaration that leaves us. */
  addresses: string[];
  /** Set on what may be a page of settings. */
  settings?: KnownSettings;
}

/** From content scripts in pages that we do not control: every payload is checked, the sender decides. */
export interface PageCalls {
  /** Where a page is, and what it calls itself. */
  'page.arrived': Call<{ url: string; names: string[] }, PageKnown>;
  /** Brings the part of the script that captures, for a page that may be one of terms or announce them; or that for settings. */
  'page.equip': Call<{ url: string; part?: 'settings' }, void>;
  'page.settings': Call<SettingsSeen, void>;
  'page.capture': Call<PageCapture, void>;
  'page.links': Call<{ links: PageLink[] }, void>;
  /** What banners and layers say that have a word for terms. */
  'page.notices': Call<{ texts: string[] }, void>;
  /** A press of the user's that may be an agreement. */
  'page.agreed': Call<PagePress, void>;
}

/** To put the page as it was sent in place of its inert answer, or to read what its scripts have made. */
export type FrameTask = { task: 'replace'; html: string } | { task: 'read' };

/** From our script in the frame of the offscreen page, to that page. */
export interface FrameCalls {
  'frame.arrived': Call<{ charset: string }, FrameTask>;
  'frame.shown': Call<FramedPage, void>;
  /** The page has gone elsewhere before it was read. */
  'frame.left': Call<Record<string, never>, void>;
}

/** Whether a pack was taken; `standing` where one of its name is there and was not to be replaced. */
export type PackAnswer =
  | { outcome: 'added' | 'replaced'; id: string; name: string }
  | { outcome: 'standing'; name: string }
  | { outcome: 'refused'; errors: PackError[] };

/** An e-mail that the user pasted, for one service. */
export interface PastedMail {
  serviceId: ServiceId;
  text: string;
  /** When it came, as the user says: `2026-03-03`. What the mail says of it goes before. */
  day?: string;
}

/** From our own pages. */
export interface ExtensionCalls {
  'site.watch': Call<WatchWish, { serviceId: ServiceId }>;
  'site.unwatch': Call<{ serviceId: ServiceId }, void>;
  'site.delete': Call<{ serviceId: ServiceId }, void>;
  'site.check': Call<{ serviceId: ServiceId }, CheckReport>;
  /** Every watched service, one after the other. */
  'site.check-all': Call<void, CheckReport>;
  /** Without a service, the check of all. */
  'site.stop-check': Call<{ serviceId?: ServiceId }, void>;
  'site.status': Call<{ url: string; tabId?: number }, SiteStatus>;
  /** The day, as `2026-05-03`, on which the user says to have agreed to its terms. */
  'agreement.set': Call<{ serviceId: ServiceId; day: string }, void>;
  'agreement.remove': Call<{ serviceId: ServiceId; at: Time }, void>;
  /** Takes a removal back: seen or set, as it was. */
  'agreement.put-back': Call<{ serviceId: ServiceId; agreement: Agreement }, void>;
  'example.run': Call<void, { serviceId: ServiceId; alertId?: string }>;
  'example.remove': Call<void, void>;
  'alert.read': Call<{ alertId: string }, void>;
  'alert.unread': Call<{ alertId: string }, void>;
  'alert.read-all': Call<void, { readAt: Time; count: number }>;
  /** Takes back a press on all: those that were read in that moment. */
  'alert.unread-all': Call<{ readAt: Time }, void>;
  'document.mute': Call<{ documentId: DocumentId; isMuted: boolean }, void>;
  'page.keep': Call<{ tabId: number }, KeptPage>;
  /** What lies between any two versions of one line; nothing where they are of two. */
  'comparison.judge': Call<{ beforeId: string; afterId: string }, Judgement | undefined>;
  'archive.import': Call<{ blobUrl: string }, { added: number; known: number; isStopped?: true }>;
  /** Ends the import that is under way, which then has changed nothing. */
  'archive.stop-import': Call<void, void>;
  /** Writes a backup where they are switched on, something has changed since the last and it is due, or wanted now. */
  'backup.run': Call<{ isWanted: boolean }, void>;
  /** What dropping the pages of versions older than so many months would free; nothing goes. */
  'storage.weigh-pages': Call<{ months: number }, OldPages>;
  'storage.drop-pages': Call<{ months: number }, OldPages>;
  /** Ends the work on old pages after the document that it is at. */
  'storage.stop': Call<void, void>;
  /** Keeps a file of somebody else's, apart from the archive; `text` is its `clausewatch.json`. */
  'storage.keep-proof': Call<{ proof: KeptProof; text: string }, void>;
  'storage.forget-proof': Call<{ proofId: Hash }, void>;
  'storage.forget-proofs': Call<void, void>;
  /** Reads no kept page again for now, or goes on with it. */
  'reread.pause': Call<void, void>;
  'reread.go-on': Call<void, void>;
  'faults.clear': Call<void, void>;
  'pack.add': Call<{ text: string; isReplacing?: boolean }, PackAnswer>;
  'pack.switch': Call<{ id: string; isOn: boolean }, void>;
  'pack.delete': Call<{ id: string }, void>;
  'pack.try': Call<{ id: string }, PackFinds>;
  /** Those that come with the extension, and one of them as a start for a pack of one's own. */
  'pack.shipped': Call<void, ShippedPack[]>;
  'pack.copy': Call<{ id: string }, RulePack>;
  'topic.switch': Call<{ topic: Topic; isOn: boolean }, void>;
  /** What would be kept of a pasted e-mail; nothing is. */
  'mail.read': Call<PastedMail, MailReading>;
  'mail.keep': Call<PastedMail, MailReading>;
  'mail.forget': Call<{ noticeId: string }, void>;
  /** Whether pages that seem to be settings of a site are read, though nobody declared them. */
  'site.read-settings': Call<{ serviceId: ServiceId; isOn: boolean }, void>;
  /** "That was me, elsewhere": what a reading of settings showed to be changed. */
  'setting.claim': Call<{ changeId: string; isTakenBack?: boolean }, void>;
  /** Changes of a service's settings interrupt nobody, or do so again. */
  'setting.mute': Call<{ serviceId: ServiceId; isMuted: boolean }, void>;
  /** A setting stands as the user wants it, or no longer does. */
  'setting.want': Call<{ pageId: SettingsPageId; settingId: string; isWanted: boolean }, void>;
}

/** To the offscreen page, which only the background calls. */
export interface OffscreenCalls {
  'offscreen.fetch': Call<FetchWish, Fetched>;
  'offscreen.frame': Call<FrameWish, Framed>;
  'offscreen.clean': Call<{ html: string; url: string }, string>;
  'offscreen.extract': Call<{ html: string; url: string; termsType?: TermsType; isPart?: boolean }, Extraction>;
  /** The whole archive as a file that this page holds; it stays open for it until it is let go. */
  'offscreen.hold-archive': Call<{ at: Time }, HeldFile>;
  'offscreen.let-go': Call<{ url: string }, void>;
}

export type AllCalls = PageCalls & FrameCalls & ExtensionCalls & OffscreenCalls;
export type PayloadOf<Name extends keyof AllCalls> = AllCalls[Name]['payload'];
export type Answer<Name extends keyof AllCalls> = Result<AllCalls[Name]['value'], CallError>;

/** What travels; the name says the direction. */
interface Message {
  name: keyof AllCalls;
  payload: unknown;
}

type Rest<Name extends keyof AllCalls> = PayloadOf<Name> extends void ? [] : [payload: PayloadOf<Name>];

const send = async <Name extends keyof AllCalls>(name: Name, payload: unknown): Promise<Answer<Name>> => {
  const answer: Answer<Name> | undefined = await native().runtime.sendMessage({ name, payload } satisfies Message);
  return answer ?? fail({ code: 'unreachable', detail: name });
};

/** From our pages to the background; never throws: what cannot be reached is `unreachable`. */
export const sendCommand = async <Name extends keyof ExtensionCalls>(
  name: Name,
  ...[payload]: Rest<Name>
): Promise<Answer<Name>> => {
  try {
    return await send(name, payload);
  } catch (error) {
    return fail({ code: 'unreachable', detail: messageOf(error) });
  }
};

/** From a content script to the background; throws when the extension was updated under it. */
export const sendPageCall = <Name extends keyof PageCalls>(
  name: Name,
  payload: PayloadOf<Name>,
): Promise<Answer<Name>> => send(name, payload);

/** From our script in a frame to the offscreen page. */
export const sendFrameCall = <Name extends keyof FrameCalls>(
  name: Name,
  payload: PayloadOf<Name>,
): Promise<Answer<Name>> => send(name, payload);

/** From the background to the offscreen page. */
export const sendOffscreenCall = <Name extends keyof OffscreenCalls>(
  name: Name,
  payload: PayloadOf<Name>,
): Promise<Answer<Name>> => send(name, payload);
