import { fail, type Result, succeed } from '../model/result';
import type { Declaration, DeclaredAccount, DeclaredDocument, DeclaredSettings } from '../model/service';
import { TERMS_TYPES, type TermsType } from '../model/terms-type';
import { canonicalAddress } from './canonical-address';
import {
  BrokenField,
  type Field,
  type FieldFault,
  readFields,
  readFlag,
  readList,
  readOptional,
  readText,
  refuse,
} from './field';
import { recogniseAddress } from './recognise-address';
import { isHostWithin, parseHttpUrl } from './web-address';

const KEYS = [
  'id',
  'name',
  'category',
  'hosts',
  'sharedHosts',
  'documents',
  'settings',
  'account',
  'examples',
  'wellKnown',
  'source',
  'verifiedOn',
];
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/;

/** A declaration checked in every field, or the first fault. Never throws, whatever `value` is. */
export function parseDeclaration(value: unknown): Result<Declaration, FieldFault> {
  try {
    return succeed(readDeclaration(value));
  } catch (error) {
    if (error instanceof BrokenField) return fail(error.fault);
    throw error;
  }
}

function readDeclaration(value: unknown): Declaration {
  const at = readFields({ name: '', value }, KEYS);
  const hosts = readHosts(at('hosts'));
  const settings = readOptional(at('settings'), (field) => readList(field).map((entry) => readSettings(entry, hosts)));
  const sharedHosts = readOptional(at('sharedHosts'), (field) => readSharedHosts(field, hosts));
  const account = readOptional(at('account'), (field) => readAccount(field, hosts));
  const wellKnown = readOptional(at('wellKnown'), readFlag);
  const declaration: Declaration = {
    id: readId(at('id')),
    name: readText(at('name')),
    category: readText(at('category')),
    ...(wellKnown === undefined ? {} : { wellKnown }),
    hosts,
    ...(sharedHosts === undefined ? {} : { sharedHosts }),
    documents: readDocuments(at('documents'), hosts),
    ...(settings === undefined ? {} : { settings }),
    ...(account === undefined ? {} : { account }),
    examples: readList(at('examples')).map((entry) => readExample(entry, hosts)),
    source: readText(at('source')),
    verifiedOn: readDay(at('verifiedOn')),
  };
  requireRecognisedExamples(declaration);
  return declaration;
}

function readId(field: Field): string {
  const id = readText(field);
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? id : refuse(field, 'must be lower-case words joined by hyphens');
}

function readDay(field: Field): string {
  const day = readText(field);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  return isDay ? day : refuse(field, 'must be a day such as 2026-07-02');
}

function readHosts(field: Field): string[] {
  const hosts = readList(field).map((entry) => {
    const host = readText(entry);
    return HOST.test(host) ? host : refuse(entry, 'must be a bare host such as example.org');
  });
  if (hosts.length === 0) refuse(field, 'must name at least one host');
  const covered = hosts.find((host, index) => hosts.some((other, at) => at !== index && isHostWithin(host, other)));
  return covered === undefined ? hosts : refuse(field, `names ${covered} twice, or as part of another host`);
}

function readSharedHosts(field: Field, hosts: readonly string[]): string[] {
  return readList(field).map((entry) => {
    const host = readText(entry);
    return hosts.includes(host) ? host : refuse(entry, 'must be one of the hosts');
  });
}

function readAddress(field: Field, hosts: readonly string[]): string {
  const address = readText(field);
  const parsed = parseHttpUrl(address);
  if (parsed?.protocol !== 'https:') return refuse(field, 'must begin with https://');
  if (!hosts.some((host) => isHostWithin(parsed.hostname, host))) {
    return refuse(field, `lies on ${parsed.hostname}, which none of the hosts covers`);
  }
  return address;
}

function readTermsAddress(field: Field, hosts: readonly string[]): string {
  const address = readAddress(field, hosts);
  const plain = canonicalAddress(address, [address]);
  return plain === address ? address : refuse(field, `must be written as ${plain}`);
}

function readTermsType(field: Field): TermsType {
  const known = TERMS_TYPES.find((termsType) => termsType === field.value);
  return known ?? refuse(field, "must be one of Open Terms Archive's names, such as Terms of Service");
}

function readDocument(field: Field, hosts: readonly string[]): DeclaredDocument {
  const at = readFields(field, ['termsType', 'addresses', 'alsoAt', 'needsScripts']);
  const addresses = readList(at('addresses')).map((entry) => readTermsAddress(entry, hosts));
  if (addresses.length === 0) refuse(at('addresses'), 'must name at least one address');
  const alsoAt = readOptional(at('alsoAt'), (list) => readList(list).map((entry) => readTermsAddress(entry, hosts)));
  const needsScripts = readOptional(at('needsScripts'), readFlag);
  return {
    termsType: readTermsType(at('termsType')),
    addresses,
    ...(alsoAt === undefined ? {} : { alsoAt }),
    ...(needsScripts === undefined ? {} : { needsScripts }),
  };
}

function readDocuments(field: Field, hosts: readonly string[]): DeclaredDocument[] {
  const documents = readList(field).map((entry) => readDocument(entry, hosts));
  if (documents.length === 0) refuse(field, 'must name at least one document');
  documents.forEach((document, index) => {
    const earlier = documents.slice(0, index);
    const name = `${field.name}[${index}]`;
    if (earlier.some(({ termsType }) => termsType === document.termsType)) {
      refuse(
        { name: `${name}.termsType`, value: document },
        'stands twice; give one document several addresses instead',
      );
    }
    for (const address of [...document.addresses, ...(document.alsoAt ?? [])]) {
      const owner = recogniseAddress(address, { documents: earlier });
      if (owner) refuse({ name: `${name}.addresses`, value: document }, `${address} is the ${owner} already`);
    }
  });
  return documents;
}

function readSettings(field: Field, hosts: readonly string[]): DeclaredSettings {
  const at = readFields(field, ['address', 'alsoAt', 'covers', 'source']);
  const alsoAt = readOptional(at('alsoAt'), (list) => readList(list).map((entry) => readAddress(entry, hosts)));
  const covers = readOptional(at('covers'), readText);
  const source = readOptional(at('source'), readText);
  return {
    address: readAddress(at('address'), hosts),
    ...(alsoAt === undefined ? {} : { alsoAt }),
    ...(covers === undefined ? {} : { covers }),
    ...(source === undefined ? {} : { source }),
  };
}

function readExample(field: Field, hosts: readonly string[]): Declaration['examples'][number] {
  const at = readFields(field, ['address', 'termsType']);
  const termsType = readOptional(at('termsType'), readTermsType);
  return { address: readAddress(at('address'), hosts), ...(termsType === undefined ? {} : { termsType }) };
}

function requireRecognisedExamples(declaration: Declaration): void {
  declaration.examples.forEach(({ address, termsType }, index) => {
    const seen = recogniseAddress(address, declaration);
    if (seen === termsType) return;
    const name = `examples[${index}]`;
    refuse({ name, value: address }, `is recognised as ${seen ?? 'an ordinary page'}, not ${termsType ?? 'as one'}`);
  });
}

function readAccount(field: Field, hosts: readonly string[]): DeclaredAccount {
  const at = readFields(field, ['download', 'deletion', 'source']);
  const download = readOptional(at('download'), (address) => readAddress(address, hosts));
  const deletion = readOptional(at('deletion'), (address) => readAddress(address, hosts));
  if (download === undefined && deletion === undefined) refuse(field, 'must name download or deletion');
  return {
    ...(download === undefined ? {} : { download }),
    ...(deletion === undefined ? {} : { deletion }),
    source: readText(at('source')),
  };
}
