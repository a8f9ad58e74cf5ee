/**
 * What tracked changes took out of a text, by the id that its place in the sentence names: so that a number
 * of which only some digits were deleted can be read as it was. Source: OpenDocument 1.3 part 3, 5.5.
 */
import type { Budget } from '../../core/budget';
import { READER_CHARACTERS } from '../limits';
import { indexOfAscii } from '../sniff';
import { walkXml } from '../xml';
import { attributeOf } from '../xml-attributes';

export interface Deletions {
  readonly [id: string]: string;
}

/** Empty when nothing was deleted, which costs no walk. */
export function readDeletions(source: Uint8Array, budget: Budget): Deletions {
  const found: { [id: string]: string } = Object.create(null);
  if (indexOfAscii(source, '<text:changed-region') < 0) return found;
  let id = '';
  let isDeleted = false;
  /** Who deleted it and when: no part of the sentence. */
  let isInfo = false;
  let paragraphs = 0;
  let length = 0;
  walkXml(
    source,
    {
      open(name, attributes) {
        if (name === 'changed-region') id = attributeOf(attributes, 'id') ?? '';
        else if (name === 'deletion') {
          isDeleted = true;
          paragraphs = 0;
        } else if (isDeleted && name === 'p' && paragraphs++ > 0)
          found[id] = (found[id] ?? '') + '\n';
        else if (isDeleted && name === 'change-info') isInfo = true;
      },
      close(name) {
        if (name === 'deletion') isDeleted = false;
        else if (name === 'change-info') isInfo = false;
      },
      text(text) {
        if (!isDeleted || isInfo || id === '' || length > READER_CHARACTERS) return;
        found[id] = (found[id] ?? '') + text;
        length += text.length;
      },
    },
    budget,
  );
  return found;
}
