/** The list of readers: one line each. The first that recognises the bytes reads them. */
import type { Reader } from '../core/reader';
import { binary } from './binary';
import { calendar } from './calendar';
import { compound } from './compound';
import { csv } from './csv';
import { gzip } from './gzip';
import { doc } from './doc';
import { docx } from './docx';
import { ppt } from './ppt';
import { pptx } from './pptx';
import { xlsx } from './xlsx';
import { odf } from './odf';
import { epub } from './epub';
import { eml } from './eml';
import { mbox } from './mbox';
import { msg } from './msg';
import { pkcs7 } from './pkcs7';
import { pdf } from './pdf';
import { rtf } from './rtf';
import { xls } from './xls';
import { xlsb } from './xlsb';
import { html } from './html';
import { image } from './image';
import { json } from './json';
import { tar } from './tar';
import { text } from './text';
import { tnef } from './tnef';
import { unsupported } from './unsupported';
import { xmlFile } from './xml-file';
import { zipFile } from './zip-file';

export const READERS: readonly Reader[] = [
  docx,
  xlsx,
  xlsb,
  pptx,
  epub,
  odf,
  zipFile,
  msg,
  xls,
  doc,
  ppt,
  compound,
  tnef,
  pkcs7,
  gzip,
  tar,
  pdf,
  image,
  unsupported,
  rtf,
  mbox,
  eml,
  calendar,
  html,
  xmlFile,
  json,
  csv,
  text,
  binary,
];
