/**
 * iCalendar and vCard (ics, vcf): unfolded lines, quoted-printable and escapes resolved.
 *
 * Property names stay, because they say what a value is (`TEL`, `BDAY`). Photos and keys in Base64 are
 * left out; attached files of an ics (`ATTACH;ENCODING=BASE64`) come out as nested files.
 * Sources: RFC 5545 3.1, RFC 6350 3.2, vCard 2.1 for quoted-printable (read 2026-11-21).
 */
import type { NestedFile, Reader } from '../../core/reader';
import { decodeBase64 } from '../base64';
import { dataFile } from '../data-uri';
import { decodeText, looksBinary } from '../decode-text';
import { decodeQuotedPrintable } from '../quoted-printable';
import { asciiHead } from '../sniff';
import { createTextSink } from '../text-sink';

export const calendar: Reader = {
  id: 'calendar',
  recognises: (bytes) =>
    /^\s{0,64}BEGIN:(?:VCALENDAR|VCARD|VEVENT|VTODO)/i.test(asciiHead(bytes, 512)) &&
    !looksBinary(bytes),
  read(bytes, _name, budget) {
    const sink = createTextSink();
    const nested: NestedFile[] = [];
    for (const line of unfold(decodeText(bytes))) {
      if (budget.isSpent()) break;
      const file = attachedFile(line);
      if (file === null) sink.add(readLine(line) + '\n');
      else if (budget.takeEntries(1) && budget.takeBytes(file.bytes.length)) nested.push(file);
    }
    const texts = sink.texts();
    const state = texts.length > 0 ? 'text' : 'no-text';
    return { state, texts, nested, unread: sink.unread() };
  },
};

/** Lines with their continuations joined: folded with a blank, or soft breaks of quoted-printable. */
function unfold(source: string): string[] {
  const lines: string[] = [];
  let held: string[] = [];
  let isSoft = false;
  for (const raw of source.split('\n')) {
    const line = raw.charAt(raw.length - 1) === '\r' ? raw.slice(0, -1) : raw;
    const isFolded = /^[ \t]/.test(line) && !isSoft;
    if (!isFolded && !isSoft && held.length > 0) {
      lines.push(held.join(''));
      held = [];
    }
    const isQuoted: boolean = isSoft || /^[^:]{0,200}QUOTED-PRINTABLE[^:]{0,200}:/i.test(line);
    isSoft = isQuoted && line.charAt(line.length - 1) === '=';
    held.push(isSoft ? line.slice(0, -1) : isFolded ? line.slice(1) : line);
  }
  if (held.length > 0) lines.push(held.join(''));
  return lines;
}

function readLine(line: string): string {
  const colon = line.indexOf(':');
  if (colon < 0) return line;
  const name = line.slice(0, colon);
  const raw = line.slice(colon + 1);
  if (/QUOTED-PRINTABLE/i.test(name)) {
    const charset = /CHARSET=([\w-]{1,40})/i.exec(name);
    const bytes = decodeQuotedPrintable(raw);
    return `${name}: ${decodeText(bytes, charset === null ? undefined : charset[1])}`;
  }
  const value = raw.replace(/\\([nN,;\\])/g, (_all, char: string) =>
    char === 'n' || char === 'N' ? '\n' : char,
  );
  return `${name}: ${value}`;
}

function attachedFile(line: string): NestedFile | null {
  if (/^ATTACH\b[^:]{0,200}:data:/i.test(line)) return dataFile(line.slice(line.indexOf(':') + 1));
  if (
    !/^(?:ATTACH|PHOTO|LOGO|SOUND|KEY)\b[^:]{0,200}(?:BASE64|ENCODING=B\b)/i.test(
      line.slice(0, 300),
    )
  )
    return null;
  const name = /(?:FILENAME|X-FILENAME)="?([^";:]{1,200})/i.exec(line.slice(0, 300));
  return {
    name: name === null ? line.slice(0, line.search(/[;:]/)).toLowerCase() : name[1],
    bytes: decodeBase64(line.slice(line.indexOf(':') + 1)),
    isInline: /^(?:PHOTO|LOGO)/i.test(line),
  };
}
