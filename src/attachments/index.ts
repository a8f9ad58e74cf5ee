/** The list of readers: one line each. The first that recognises the bytes reads them. */
import type { Reader } from '../core/reader';
import { binary } from './binary';
import { calendar } from './calendar';
import { csv } from './csv';
import { html } from './html';
import { json } from './json';
import { text } from './text';
import { unsupported } from './unsupported';
import { xmlFile } from './xml-file';

export const READERS: readonly Reader[] = [
  unsupported,
  calendar,
  html,
  xmlFile,
  json,
  csv,
  text,
  binary,
];
