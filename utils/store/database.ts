import { Dexie, type Table } from 'dexie';
import type { Document, DocumentId } from '../core/model/document';
import type { Fault } from '../core/model/fault';
import type { Hash } from '../core/model/hash';
import type { Notice } from '../core/model/notice';
import type { Service, ServiceId } from '../core/model/service';
import type { SettingsPageId } from '../core/model/setting';
import type { LineageId } from '../core/model/version';
import type { KeyRow, SignatureRow } from './evidence/evidence-rows';
import type { LicenceRow } from './licences/licence-row';
import type { ProofRow } from './proofs/proof-row';
import type {
  AlertRow,
  BlockRow,
  ChangeRow,
  LineageRow,
  PackRow,
  RulePackRow,
  SightingRow,
  SnapshotRow,
  StateRow,
  VersionRow,
} from './rows';
import { hushMuted } from './schema/hush-muted';
import type { WordIndexRow } from './search/word-index-row';
import type { ReadingRow, SettingChangeRow, SettingsPageRow } from './settings/setting-rows';

/**
 * What each published version of the schema brought. Only their sum is declared: none of them changed a table, what
 * changes rows may be done twice, and Dexie takes two milliseconds of every start for each version it is told of.
 */
const PUBLISHED: readonly Record<string, string>[] = [
  {
    services: 'id',
    documents: 'id, serviceId, nextCheckAt',
    snapshots: '[documentId+hash]',
    packs: '[documentId+first]',
    blocks: '[documentId+first]',
    versions: 'id, [documentId+index], lineageId',
    lineages: 'id, documentId',
    sightings: 'hash, [documentId+index], waiting',
    changes: 'id, [documentId+at], [serviceId+at], judgedRevision',
    alerts: 'id, documentId, [loudness+at], [serviceId+loudness+at]',
    notices: 'id, [serviceId+at], documentId',
    faults: '++id, at',
  },
  { states: 'id' },
  { licences: 'id, documentId, rulesRevision', rulePacks: 'id' },
  {
    settingsPages: 'id, serviceId',
    readings: '[pageId+index]',
    settingChanges: 'id, pageId, [serviceId+at]',
  },
  { keys: 'serviceId', signatures: 'id, documentId' },
  { wordIndexes: 'documentId, [revision+versions+madeAt]' },
  // Rows alone: alerts of muted documents (`hushMuted`).
  {},
  { proofs: 'id, keptAt' },
];

/** Everything this browser remembers. Every published schema version stays here, with a test that opens it. */
export class Archive extends Dexie {
  declare services: Table<Service, ServiceId>;
  declare documents: Table<Document, DocumentId>;
  declare snapshots: Table<SnapshotRow, [DocumentId, Hash]>;
  declare packs: Table<PackRow, [DocumentId, number]>;
  declare blocks: Table<BlockRow, [DocumentId, number]>;
  declare versions: Table<VersionRow, Hash>;
  declare lineages: Table<LineageRow, LineageId>;
  declare sightings: Table<SightingRow, Hash>;
  declare changes: Table<ChangeRow, string>;
  declare alerts: Table<AlertRow, string>;
  declare notices: Table<Notice, Hash>;
  declare faults: Table<Fault, number>;
  declare states: Table<StateRow, string>;
  declare licences: Table<LicenceRow, Hash>;
  declare rulePacks: Table<RulePackRow, string>;
  declare settingsPages: Table<SettingsPageRow, SettingsPageId>;
  declare readings: Table<ReadingRow, [SettingsPageId, number]>;
  declare settingChanges: Table<SettingChangeRow, Hash>;
  declare keys: Table<KeyRow, ServiceId>;
  declare signatures: Table<SignatureRow, string>;
  declare wordIndexes: Table<WordIndexRow, DocumentId>;
  /** Files of others, apart from all that is ours. */
  declare proofs: Table<ProofRow, Hash>;

  constructor(name: string) {
    super(name);
    this.version(PUBLISHED.length)
      .stores(Object.assign({}, ...PUBLISHED))
      .upgrade(hushMuted);
  }
}

/** One connection a context; Dexie opens it with the first read. */
export const openArchive = (name = 'clausewatch'): Archive => new Archive(name);
