/**
 * Names of whoever does a point of a programme, holds office in a list of tasks, or signs within a line:
 * nobody the text is about. Used by `person-acts.ts` only; looks at a bounded stretch round the name.
 *
 * "13 Uhr: Burnout vorbeugen (Frau Rieger)", "Unfälle (Herr Mohr), Belastung (Frau Lutz)", "Contacts\nTVA :
 * Mme Roy", "Gruß, Geschäftsstelle, Frau Adam"; but "aanvraag wegens burn-out (Jan Peeters)" is about him.
 */
import type { Name, Scene } from './person-scene';

/** The beginning of a line with a time of day. */
const AT_TIME = /(?:^|\n)[\s\u2013\u2022*-]{0,6}\d{1,2}(?:[.:h]\d\d| ?(?:h|u|uhr|am|pm)(?![a-z]))/i;
const IN_BRACKETS = /\([A-Z\u00c0-\u00de][^()\n]{1,40}\)/g;
/** As much of a line as is looked at to either side. */
const AROUND = 200;
const CLOSED_BY =
  /(?:gru(?:ß|ss)|grüße|groet(?:en|jes)?|mvg|mfg|cordialement|cdlt|regards|bien à vous|\blg|\bvg) ?,[^.!?\n]{0,40}$/i;
const LONGEST_CLOSING = 64;
const EVENT_WITH =
  /(?:^|[^a-zà-ü])(?:(?:half-|practical )?day|morning|workshop|webinar|tour|visite|journée|matinée|demi-journée|atelier|conférence|lezing|rondleiding|studiedag|vorming|workshop|schulung|seminar|vortrag|führung)\b[^.!?\n]{0,60} (?:with|avec|met|mit) $/i;
const LONGEST_EVENT = 90;
const HEADING =
  /^[\s*#-]{0,4}(?:ansprechpartner(?:in|innen)?|contact(?:s|en|personen|persoon)?|kontakte?|aanspreekpunt(?:en)?|personnes? de contact|zuständig(?:keit|keiten)?|répartition|taakverdeling|wer macht was|wie doet wat|qui fait quoi|who does what|aufgaben|taken|tâches|tasks)\s{0,2}:?\s{0,2}$/i;
/** Lines between such a heading and a name. */
const MOST_LINES = 6;
const LONGEST_LINE = 80;

export function isOfProgramme(scene: Scene, name: Name): boolean {
  const { tokens, text } = scene;
  const start = tokens.starts[name.first]!;
  const end = tokens.ends[name.last]!;
  return (
    isOfPoint(scene, start, end) ||
    isAtEvent(text, start, end) ||
    isInlineSigner(text, start, end) ||
    isOfTask(scene, start)
  );
}

function isOfPoint({ text, tokens }: Scene, start: number, end: number): boolean {
  if (text.charAt(start - 1) !== '(') return false;
  if (!/^\.?\)\s{0,2}([,.;]|$|\n)/.test(text.slice(end, end + 5))) return false;
  const line = tokens.starts[0]!;
  if (AT_TIME.test(text.slice(Math.max(0, line - 14), line + 5))) return true;
  const from = Math.max(line, start - AROUND);
  const found = text.slice(from, Math.min(tokens.ends[tokens.length - 1]! + 1, end + AROUND));
  return (found.match(IN_BRACKETS) ?? []).length > 1;
}

/** "A practical day for line managers with Ruth Cavendish." */
function isAtEvent(text: string, start: number, end: number): boolean {
  if (!/^\s{0,2}([.;\n]|$)/.test(text.slice(end, end + 4))) return false;
  return EVENT_WITH.test(text.slice(Math.max(0, start - LONGEST_EVENT), start));
}

function isInlineSigner(text: string, start: number, end: number): boolean {
  if (!/^\s{0,3}($|\n)/.test(text.slice(end, end + 4))) return false;
  return CLOSED_BY.test(text.slice(Math.max(0, start - LONGEST_CLOSING), start));
}

/** A label before the name, and a heading of contacts or tasks above these lines. */
function isOfTask({ text, tokens }: Scene, start: number): boolean {
  const line = text.lastIndexOf('\n', tokens.starts[0]!) + 1;
  if (!/^[^:\n]{2,40}:\s/.test(text.slice(line, start))) return false;
  let end = line - 1;
  for (let lines = 0; lines < MOST_LINES && end > 0; lines++) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    if (end - from > LONGEST_LINE) return false;
    const above = text.slice(from, end);
    if (HEADING.test(above)) return true;
    if (!/^[^:\n]{2,40}:\s/.test(above)) return false;
    end = from - 1;
  }
  return false;
}
