/**
 * One message as JSON, turned from `unknown` into a `Message` and its files.
 *
 * Only `id` is required. What is there but has the wrong type is a problem that names the key; unknown
 * keys are let through, because scenario files carry expectations beside the message.
 */
import type { ComposeType, Message, Recipient } from '../core/types';
import { didYouMean } from '../policy/nearest';
import {
  flagAt,
  isObject,
  type Json,
  keysRead,
  listAt,
  oneOf,
  textAt,
  WrongKey,
} from './json-keys';

/** An attachment as a line gives it: text that is already extracted, bytes, or a path beside the mail. */
export type LineAttachment =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly base64: string }
  | { readonly name: string; readonly file: string };

export interface MessageLine {
  readonly id: string;
  readonly pack: string | null;
  readonly message: Omit<Message, 'attachments'>;
  readonly attachments: readonly LineAttachment[];
}

export type ParsedLine =
  | { readonly ok: true; readonly line: MessageLine }
  | { readonly ok: false; readonly problem: string };

const KEYS = [
  'id',
  'pack',
  'composeType',
  'subject',
  'body',
  'bodyType',
  'quoted',
  'location',
  'from',
  'to',
  'cc',
  'bcc',
  'protected',
  'attachments',
] as const;

/** Unknown keys that look like a slip of a known one, each with the guess: their content is not looked at. */
export function mistypedKeys(
  value: unknown,
): readonly { readonly key: string; readonly guess: string }[] {
  if (!isObject(value)) return [];
  const missing = KEYS.filter((key) => !(key in value));
  return Object.keys(value)
    .filter((key) => !KEYS.some((known) => known === key))
    .map((key) => ({ key, guess: didYouMean(key, missing) }))
    .filter(({ guess }) => guess !== '');
}

/** Parses one line that is already JSON. */
export function parseMessageLine(value: unknown): ParsedLine {
  if (!isObject(value)) return { ok: false, problem: 'must be one JSON object, with an id' };
  const read = keysRead(() => readLine(value));
  return read.ok ? { ok: true, line: read.value } : read;
}

function readLine(value: Json): MessageLine {
  const id = value['id'];
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new WrongKey('id: required, a string or a number');
  return {
    id: String(id),
    pack: textAt(value, 'pack'),
    message: {
      composeType: oneOf(
        value,
        'composeType',
        ['new', 'reply', 'forward', 'meeting'],
        'new',
      ) as ComposeType,
      subject: textAt(value, 'subject') ?? '',
      body: textAt(value, 'body') ?? '',
      bodyType: oneOf(value, 'bodyType', ['text', 'html'], 'text') as Message['bodyType'],
      quoted: textAt(value, 'quoted'),
      place: textAt(value, 'location') ?? '',
      from: readFrom(value),
      recipients: (['to', 'cc', 'bcc'] as const).flatMap((field) =>
        listAt(value, field).map((entry, index) =>
          readRecipient(entry, field, `${field}[${index}]`),
        ),
      ),
      isProtected: flagAt(value, 'protected'),
    },
    attachments: listAt(value, 'attachments').map(readAttachment),
  };
}

function readFrom(value: Json): Message['from'] {
  const from = value['from'];
  if (from === undefined || from === null) return null;
  if (typeof from === 'string') return splitAddress(from);
  if (isObject(from) && typeof from['address'] === 'string') {
    return { address: from['address'], name: textAt(from, 'name') ?? '' };
  }
  throw new WrongKey('from: an address or {address, name}');
}

const TYPES: readonly Recipient['type'][] = ['user', 'externalUser', 'distributionList', 'other'];

function readRecipient(entry: unknown, field: Recipient['field'], key: string): Recipient {
  if (typeof entry === 'string') return { ...splitAddress(entry), field, type: 'unknown' };
  if (!isObject(entry) || typeof entry['address'] !== 'string') {
    throw new WrongKey(`${key}: an address or {address, name, type}`);
  }
  return {
    address: entry['address'],
    name: textAt(entry, 'name') ?? '',
    field,
    type: TYPES.find((type) => type === entry['type']) ?? 'unknown',
  };
}

/** `Jan <jan@x.example>` as mail programs write it, or a bare address. */
function splitAddress(typed: string): { address: string; name: string } {
  const open = typed.lastIndexOf('<');
  const close = typed.indexOf('>', open);
  if (open < 0 || close < 0) return { address: typed.trim(), name: '' };
  const name = typed.slice(0, open).trim().replace(/^"|"$/g, '');
  return { address: typed.slice(open + 1, close).trim(), name };
}

function readAttachment(entry: unknown, index: number): LineAttachment {
  const key = `attachments[${index}]`;
  if (!isObject(entry)) throw new WrongKey(`${key}: {name, text}, {name, base64} or {name, file}`);
  const name = textAt(entry, 'name') ?? '';
  for (const content of ['text', 'base64', 'file'] as const) {
    const data = entry[content];
    if (typeof data !== 'string') continue;
    return content === 'text'
      ? { name, text: data }
      : content === 'base64'
        ? { name, base64: data }
        : { name, file: data };
  }
  throw new WrongKey(`${key}: has none of text, base64, file as a string`);
}
