import type { Time } from './hash';
import type { RulePack } from './rule-pack';
import type { TermsType } from './terms-type';

/** A pack of rules that the user added. */
export interface OwnPack {
  /** The pack's. */
  id: string;
  pack: RulePack;
  isOn: boolean;
  addedAt: Time;
}

/** The name of a frame of a user's pack among all frames: `<pack>/<frame>`, so that it is never one of ours. */
export const ownFrameOf = (packId: string, frameId: string): string => `${packId}/${frameId}`;

/** The pack and the name in it of a user's frame; undefined for ours. */
export function readOwnFrame(frame: string | undefined): { packId: string; frameId: string } | undefined {
  const at = frame?.indexOf('/') ?? -1;
  return frame === undefined || at < 0 ? undefined : { packId: frame.slice(0, at), frameId: frame.slice(at + 1) };
}

/** Why a pack is refused, and on which line of its file. */
export interface PackError {
  line: number;
  reason: string;
}

/** A pack that comes with the extension, for lists. */
export interface ShippedPack {
  id: string;
  name: string;
  lang: string;
}

/** A clause that a pack finds in a text in force. */
export interface PackFind {
  text: string;
  marks: [number, number][];
  heading?: string;
  serviceName: string;
  termsType: TermsType;
}

/** What a pack finds in the texts in force, with a few of the clauses. */
export interface PackFinds {
  clauses: number;
  documents: number;
  some: PackFind[];
}
