/**
 * The corpus: mails made from templates with a seeded generator, every planted identifier labelled.
 *
 * Development and test part use different templates, different label wordings and different seeds.
 * A mail is a greeting, filler, a core (a sentence, form or table with the identifier; or ordinary
 * business with things that look like identifiers), a closing, and often a signature or quoted reply.
 */
import type { Language } from '../../src/core/types';
import allLabels from './labels.json';
import { MAKERS, typed, type NumberMaker } from './numbers';
import { createRandom, type Random } from './random';
import type { SetPart } from './sets';
import { fillSlot } from './slots';
import dev from './templates/dev.json';
import test from './templates/test.json';

/** `word`: its own name stands near. `grouped`: no name, usual separators. `bare`: neither. */
export type Mode = 'word' | 'grouped' | 'bare';

export interface Planted {
  readonly start: number;
  readonly end: number;
  /** Detectors that may rightly report it, the intended one first. */
  readonly detectors: readonly string[];
  /** `incidental`: contact data, counted neither as recall nor as false alarm. */
  readonly mode: Mode | 'incidental';
}

export interface Mail {
  readonly part: SetPart;
  readonly language: Language;
  readonly isClean: boolean;
  readonly text: string;
  readonly planted: readonly Planted[];
}

interface Templates {
  readonly greeting: readonly string[];
  readonly filler: readonly string[];
  readonly labelled: readonly string[];
  readonly form: readonly string[];
  readonly bare: readonly string[];
  readonly closing: readonly string[];
  readonly signature: readonly string[];
  readonly clean: readonly string[];
}
type Labels = {
  readonly [language in Language]?: { readonly [part in SetPart]: readonly string[] };
};

const TEMPLATES: { readonly [part in SetPart]: { readonly [language in Language]: Templates } } = {
  dev,
  test,
};
const LABELS: { readonly [detector: string]: Labels } = allLabels;
const LANGUAGES: readonly Language[] = ['nl', 'fr', 'de', 'en'];

/** Mails per identifier, language and mode; clean mails per language. */
const MAILS: { readonly [mode in Mode]: number } = { word: 14, grouped: 8, bare: 8 };
const CLEAN_MAILS = 600;

/** All mails of one part; the same part gives the same mails every time. */
export function buildCorpus(part: SetPart): readonly Mail[] {
  const random = createRandom(part === 'dev' ? 1914 : 2718);
  const mails: Mail[] = [];
  for (const maker of MAKERS) {
    for (const language of LANGUAGES) {
      const labels = LABELS[maker.detectors[0] ?? '']?.[language]?.[part];
      if (labels === undefined) continue;
      for (const mode of modesOf(maker)) {
        for (let i = 0; i < MAILS[mode]; i++) {
          mails.push(personalMail({ part, language, random, maker, labels, mode }));
        }
      }
    }
  }
  for (const language of LANGUAGES) {
    for (let i = 0; i < CLEAN_MAILS; i++) mails.push(cleanMail({ part, language, random }));
  }
  return mails;
}

/** Types that need their word are planted with it only; ungrouped types have no grouped form. */
function modesOf(maker: NumberMaker): readonly Mode[] {
  if (maker.needsWord) return ['word'];
  const modes: Mode[] = maker.grouped.length > 0 ? ['word', 'grouped'] : ['word'];
  return maker.isChecked ? modes.concat('bare') : modes;
}

interface Frame {
  readonly part: SetPart;
  readonly language: Language;
  readonly random: Random;
}

interface Plant extends Frame {
  readonly maker: NumberMaker;
  readonly labels: readonly string[];
  readonly mode: Mode;
}

function personalMail(plant: Plant): Mail {
  const { part, language, random, mode } = plant;
  const templates = TEMPLATES[part][language];
  const withWord = random.chance(0.3) ? templates.form : templates.labelled;
  const core = plant.maker.isBlock
    ? '{label}\n{value}'
    : random.pick(mode === 'word' ? withWord : templates.bare);
  return render(plant, frameOf(plant, core), identifierSlots(plant), false);
}

function cleanMail(frame: Frame): Mail {
  const templates = TEMPLATES[frame.part][frame.language];
  const first = frame.random.pick(templates.clean);
  const core = frame.random.chance(0.4)
    ? `${first}\n\n${frame.random.pick(templates.clean)}`
    : first;
  return render(frame, frameOf(frame, core), {}, true);
}

/** Greeting, filler, core, closing, signature; one mail in five quotes the core as a reply. */
function frameOf({ part, language, random }: Frame, core: string): string {
  const templates = TEMPLATES[part][language];
  const filler = () => (random.chance(0.6) ? [random.pick(templates.filler)] : []);
  const isQuoted = !core.startsWith('{label}') && random.chance(0.2);
  const shown = isQuoted
    ? core
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n')
    : core;
  const blocks = [random.pick(templates.greeting), ...filler(), shown, ...filler()];
  return [...blocks, random.pick(templates.closing), random.pick(templates.signature)].join('\n\n');
}

/** The slots that hold the planted identifier. */
function identifierSlots(plant: Plant): { readonly [slot: string]: readonly Piece[] } {
  const { random, maker, labels, mode } = plant;
  const label = random.pick(labels);
  const value: Piece = { text: shownAs(plant), detectors: maker.detectors, mode };
  const between = random.pick([': ', ' ', ' : ', ' = ', ' - ', ': ']);
  return {
    label: [{ text: label }],
    value: [value],
    id: [{ text: label + between }, value],
    bare: [value],
  };
}

/** The number as typed: grouped or not, now and then with the spaces and dashes of a word processor. */
function shownAs({ random, maker, mode }: Plant): string {
  const compact = maker.make(random);
  const isGrouped =
    maker.isAlwaysGrouped || mode === 'grouped' || (mode === 'word' && random.chance(0.6));
  if (!isGrouped || maker.grouped.length === 0) return compact;
  const shown = typed(compact, random.pick(maker.grouped));
  if (random.chance(0.08)) return shown.replace(/ /g, '\u00a0');
  return random.chance(0.08) ? shown.replace(/-/g, '\u2013') : shown;
}

interface Piece {
  readonly text: string;
  readonly detectors?: readonly string[];
  readonly mode?: Mode;
}

/** Fills the slots from left to right and notes where planted and incidental things stand. */
function render(
  frame: Frame,
  template: string,
  own: { readonly [slot: string]: readonly Piece[] },
  isClean: boolean,
): Mail {
  const planted: Planted[] = [];
  let text = '';
  for (const chunk of template.split(/(\{[a-z]+\})/)) {
    const slot = /^\{([a-z]+)\}$/.exec(chunk)?.[1];
    if (slot === undefined) {
      text += chunk;
      continue;
    }
    for (const piece of own[slot] ?? [filledPiece(slot, frame)]) {
      const start = text.length;
      text += piece.text;
      const { detectors, mode } = piece;
      if (detectors !== undefined) {
        planted.push({ start, end: text.length, detectors, mode: mode ?? 'incidental' });
      }
    }
  }
  return { part: frame.part, language: frame.language, isClean, text, planted };
}

function filledPiece(slot: string, { random, language }: Frame): Piece {
  const { text, incidental } = fillSlot(slot, random, language);
  return incidental === undefined ? { text } : { text, detectors: incidental };
}
