/**
 * What the attributes of one tag of an office document say: those that hold words, by a table, and
 * whatever holds a number of a person, in attributes that no table knows.
 */
import type { MarkupRules } from './markup';
import { hasText } from './text-sink';
import type { TextSink } from './text-sink';
import { eachAttribute, isNumberOfPerson, mayHoldNumber } from './xml-attributes';

/** Adds them to the sink, each under its label. */
export function takeWords(
  name: string,
  attributes: string,
  { rules, sink }: { readonly rules: MarkupRules; readonly sink: TextSink },
): void {
  const own = rules.attributes[name];
  const isTelling = mayHoldNumber(attributes);
  // Most tags have only looks, and this is one step.
  if (own === undefined && !isTelling && !rules.words.test(attributes)) return;
  const all = rules.attributes['*'];
  const labelOf = (attribute: string): string | undefined =>
    (own === undefined ? undefined : own[attribute]) ?? all[attribute];
  eachAttribute(
    attributes,
    (attribute, value) => {
      const label = labelOf(attribute) ?? (isNumberOfPerson(value) ? 'field' : '');
      if (label !== '' && hasText(value)) sink.add(value + '\n', label);
    },
    (attribute) => (isTelling && attribute !== 'style') || labelOf(attribute) !== undefined,
  );
}
