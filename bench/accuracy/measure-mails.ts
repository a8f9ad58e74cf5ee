/**
 * Counts what a checker finds in the corpus: per detector recall with its word, with usual separators
 * and without either, precision, and false alarms in clean mails. Only findings of medium or higher count.
 */
import type { Finding } from '../../src/core/types';
import type { Mail, Mode, Planted } from './corpus';
import { MAKERS } from './numbers';

export interface Share {
  planted: number;
  found: number;
}

export interface DetectorFigure {
  readonly detector: string;
  readonly recall: { readonly [mode in Mode]: Share };
  /** Findings on something planted for this detector, and all its findings. */
  rightFindings: number;
  findings: number;
  /** Findings in clean mails. */
  falseAlarms: number;
}

export interface MailMiss {
  readonly kind: 'missed' | 'false alarm';
  readonly detector: string;
  readonly mode: string;
  readonly language: string;
  readonly excerpt: string;
}

export interface MailResult {
  readonly mails: number;
  readonly cleanMails: number;
  /** Clean mails with at least one false alarm. */
  readonly alarmedMails: number;
  /** The same, counting only detectors of identifiers, not those of words. */
  readonly alarmedByNumbers: number;
  readonly figures: readonly DetectorFigure[];
  readonly misses: readonly MailMiss[];
}

/** Characters shown on both sides of what went wrong. */
const EXCERPT = 45;

export function measureMails(
  mails: readonly Mail[],
  find: (text: string) => readonly Finding[],
): MailResult {
  const figures = new Map<string, DetectorFigure>();
  const misses: MailMiss[] = [];
  const cleanMails = mails.filter((mail) => mail.isClean).length;
  let alarmedMails = 0;
  let alarmedByNumbers = 0;
  for (const mail of mails) {
    const raised = find(mail.text).filter((finding) => finding.confidence !== 'low');
    for (const planted of mail.planted) countPlanted(figures, mail, planted, raised, misses);
    const wrong = raised.filter((finding) => !countFinding(figures, mail, finding));
    if (mail.isClean && wrong.length > 0) alarmedMails++;
    if (mail.isClean && wrong.some(isOfNumber)) alarmedByNumbers++;
    for (const finding of wrong) {
      misses.push(
        missOf('false alarm', finding.detector, mail.isClean ? 'clean' : '', mail, finding),
      );
    }
  }
  const inOrder = [...figures.values()].sort((a, b) => (a.detector < b.detector ? -1 : 1));
  const alarms = { alarmedMails, alarmedByNumbers };
  return { mails: mails.length, cleanMails, ...alarms, figures: inOrder, misses };
}

/** A finding whose detector is planted in this corpus; all others judge words. */
function isOfNumber({ detector }: Finding): boolean {
  return MAKERS.some((maker) => maker.detectors.includes(detector));
}

function countPlanted(
  figures: Map<string, DetectorFigure>,
  mail: Mail,
  planted: Planted,
  raised: readonly Finding[],
  misses: MailMiss[],
): void {
  if (planted.mode === 'incidental') return;
  const detector = planted.detectors[0] ?? '';
  const share = figureOf(figures, detector).recall[planted.mode];
  share.planted++;
  if (raised.some((finding) => isOn(finding, planted))) share.found++;
  else misses.push(missOf('missed', detector, planted.mode, mail, planted));
}

/** Counts a finding for precision; false when nothing planted explains it. */
function countFinding(figures: Map<string, DetectorFigure>, mail: Mail, finding: Finding): boolean {
  const planted = mail.planted.find((one) => isOn(finding, one));
  const isIncidental = planted?.mode === 'incidental';
  if (isIncidental) return true;
  const figure = figureOf(figures, planted?.detectors[0] ?? finding.detector);
  figure.findings++;
  if (planted !== undefined) figure.rightFindings++;
  else if (mail.isClean) figure.falseAlarms++;
  return planted !== undefined;
}

function isOn(finding: Finding, planted: Planted): boolean {
  const overlaps = finding.start < planted.end && planted.start < finding.end;
  return overlaps && planted.detectors.includes(finding.detector);
}

function figureOf(figures: Map<string, DetectorFigure>, detector: string): DetectorFigure {
  const known = figures.get(detector);
  if (known !== undefined) return known;
  const share = (): Share => ({ planted: 0, found: 0 });
  const recall = { word: share(), grouped: share(), bare: share() };
  const fresh = { detector, recall, rightFindings: 0, findings: 0, falseAlarms: 0 };
  figures.set(detector, fresh);
  return fresh;
}

function missOf(
  kind: MailMiss['kind'],
  detector: string,
  mode: string,
  mail: Mail,
  span: { readonly start: number; readonly end: number },
): MailMiss {
  const { text, language } = mail;
  const before = text.slice(Math.max(0, span.start - EXCERPT), span.start);
  const after = text.slice(span.end, span.end + EXCERPT);
  const excerpt = `${before}[[${text.slice(span.start, span.end)}]]${after}`.replace(/\s+/g, ' ');
  return { kind, detector, mode, language, excerpt };
}
