/**
 * Text of the XML parts of office documents: paragraphs whole, runs joined, hidden places kept.
 *
 * What an element means is a row in a table (`markup-rules.ts`), not code. A paragraph inside a paragraph
 * (text box, footnote, comment) comes out on its own line and leaves the outer one unbroken. Of a
 * paragraph with tracked deletions both versions are kept: as it is now, and as it was.
 */
import type { Budget } from '../core/budget';
import { NESTING } from './limits';
import { hasText } from './text-sink';
import type { TextSink } from './text-sink';
import { walkXml } from './xml';
import { takeWords } from './tag-words';
import { attributeOf } from './xml-attributes';
import type { XmlHandler, XmlSource } from './xml';

export type Role =
  | 'paragraph'
  | 'cell'
  | 'row'
  | 'tab'
  | 'break'
  | 'space'
  | 'hyphen'
  | 'deleted'
  | 'inserted'
  /** Text that belongs to a field code, not to the sentence around it. */
  | 'field'
  /** An element of its own, with a line of its own. */
  | 'line';

export interface MarkupRules {
  readonly roles: { readonly [element: string]: Role };
  /** Elements whose inside stands under a label of its own. */
  readonly labels: { readonly [element: string]: string };
  /** Attributes that hold words: `element` or `*`, then attribute → label. */
  readonly attributes: { readonly [element: string]: { readonly [name: string]: string } };
  /** Whether a tag may have an attribute that holds words in every element. */
  readonly words: RegExp;
}

export interface MarkupTarget {
  readonly sink: TextSink;
  readonly budget: Budget;
  /** Label of the part as a whole; empty for the main text. */
  readonly label: string;
  /** What stood where an element `change` stands now, by its id. */
  readonly deletions?: { readonly [id: string]: string };
}

/** A paragraph while it is open. */
interface Paragraph {
  readonly label: string;
  now: string[];
  before: string[];
  fields: string[];
  hasDeleted: boolean;
}

/** Adds all text of one part; false when the budget ended it. */
export function gatherMarkup(source: XmlSource, rules: MarkupRules, target: MarkupTarget): boolean {
  const walk = createWalk(rules, target);
  const isWhole = walkXml(source, walk.handler, target.budget);
  walk.finish();
  return isWhole;
}

function createWalk(
  rules: MarkupRules,
  { sink, label, deletions }: MarkupTarget,
): { handler: XmlHandler; finish(): void } {
  const paragraphs: Paragraph[] = [];
  const labels: string[] = [label];
  const depth = { paragraph: 0, label: 0, deleted: 0, inserted: 0, field: 0, cell: 0 };
  let isCellOpen = false;

  const here = (): string => labels[labels.length - 1];
  const current = (): Paragraph | undefined => paragraphs[paragraphs.length - 1];

  /** Text here belongs to no paragraph, or to a place of its own inside one. */
  const isApart = (): boolean => current() === undefined || current()?.label !== here();

  function add(text: string): void {
    const paragraph = current();
    if (paragraph === undefined) {
      sink.add(text, depth.field > 0 ? 'field' : here());
      return;
    }
    if (depth.field > 0) {
      paragraph.fields.push(text);
      return;
    }
    if (here() !== paragraph.label) {
      sink.add(text, here());
      return;
    }
    if (depth.deleted > 0) paragraph.hasDeleted = true;
    else paragraph.now.push(text);
    if (depth.inserted === 0) paragraph.before.push(text);
  }

  /** Puts deleted text back into the old version of the sentence. */
  function restore(attributes: string): void {
    const paragraph = current();
    const text =
      deletions === undefined ? undefined : deletions[attributeOf(attributes, 'change-id') ?? ''];
    if (paragraph === undefined || text === undefined) return;
    paragraph.hasDeleted = true;
    paragraph.before.push(text);
  }

  function closeParagraph(): void {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    if (isCellOpen && paragraph.now.length > 0) sink.line(paragraph.label);
    sink.add(paragraph.now.join(''), paragraph.label);
    if (depth.cell > 0) isCellOpen = true;
    else sink.line(paragraph.label);
    if (paragraph.hasDeleted) sink.add(paragraph.before.join('') + '\n', 'deleted text');
    if (paragraph.fields.length > 0) sink.add(paragraph.fields.join('') + '\n', 'field');
  }

  function openRole(role: Role, attributes: string): void {
    if (role === 'paragraph' && paragraphs.length >= NESTING) depth.paragraph++;
    else if (role === 'paragraph')
      paragraphs.push({ label: here(), now: [], before: [], fields: [], hasDeleted: false });
    else if (role === 'tab') {
      // With attributes it is a tab stop of the style, not a tab in the text.
      if (attributes.trim() === '') add('\t');
    } else if (role === 'break') add('\n');
    else if (role === 'space') add(spaces(attributes));
    else if (role === 'hyphen') add('-');
    else if (role === 'cell') depth.cell++;
    else if (role === 'deleted' || role === 'inserted' || role === 'field') depth[role]++;
  }

  function closeRole(role: Role): void {
    if (role === 'paragraph' && depth.paragraph > 0) depth.paragraph--;
    else if (role === 'paragraph') closeParagraph();
    else if (role === 'deleted' || role === 'inserted' || role === 'field')
      depth[role] = Math.max(0, depth[role] - 1);
    else if (role === 'cell') {
      depth.cell = Math.max(0, depth.cell - 1);
      isCellOpen = false;
      sink.add('\t', here());
    } else if (role === 'row' || (role === 'line' && isApart())) sink.line(here());
  }

  const handler: XmlHandler = {
    open(name, attributes) {
      if (rules.labels[name] !== undefined) {
        if (labels.length < NESTING) labels.push(rules.labels[name]);
        else depth.label++;
      }
      const role = rules.roles[name];
      if (role !== undefined) openRole(role, attributes);
      if (name === 'change') restore(attributes);
      if (attributes !== '') takeWords(name, attributes, { rules, sink });
    },
    close(name) {
      const role = rules.roles[name];
      if (role !== undefined) closeRole(role);
      if (rules.labels[name] === undefined) return;
      if (depth.label > 0) depth.label--;
      else if (labels.length > 1) labels.pop();
    },
    text(text) {
      // White space with line ends lies between elements, in files that were laid out for reading.
      if (hasText(text) || text.indexOf('\n') < 0) add(text);
    },
    comment: (text) => sink.add(text + '\n', 'comment'),
  };
  return {
    handler,
    finish() {
      while (paragraphs.length > 0) closeParagraph();
      sink.line(label);
    },
  };
}

function spaces(attributes: string): string {
  const count = /\bc="(\d{1,4})"/.exec(attributes);
  return count === null ? ' ' : ' '.repeat(Math.max(1, Number(count[1])));
}
