/**
 * Words for the places that readers name by a fixed key: `header`, `comment`, `slide 3`, `page 2`.
 *
 * Readers write English keys, the same in every client, and never a language; here the alert and the pane
 * turn them into the user's words. Names of files, sheets and cells are not keys and stay as they are.
 */

/** Keys that stand alone. A reader may use others; they are shown as written. */
export type PlaceLabel =
  | 'alternative text'
  | 'attached message'
  | 'attachment'
  | 'attachment name'
  | 'attribute'
  | 'author'
  | 'between parts'
  | 'bookmark'
  | 'cached data'
  | 'chart'
  | 'comment'
  | 'custom data'
  | 'defined name'
  | 'deleted text'
  | 'diagram'
  | 'digits'
  | 'endnote'
  | 'field'
  | 'footer'
  | 'footnote'
  | 'form data'
  | 'formula'
  | 'header'
  | 'link'
  | 'master'
  | 'names'
  | 'notes'
  | 'object'
  | 'people'
  | 'pivot cache'
  | 'properties'
  | 'sheet name'
  | 'slide'
  | 'strings'
  | 'text box';

export interface PlaceLabelTexts {
  /** At most 25 characters each; lower case, they stand at the end of a path. */
  readonly named: { readonly [label in PlaceLabel]: string };
  readonly page: (props: { number: string }) => string;
  readonly slide: (props: { number: string }) => string;
}

/** The label in the user's language; anything that is no key comes back unchanged. */
export function labelText(label: string, texts: PlaceLabelTexts): string {
  const named: { readonly [label: string]: string } = texts.named;
  if (Object.prototype.hasOwnProperty.call(named, label)) return named[label]!;
  // `page 12`, `slide 3`: written by readers in just this form.
  const numbered = /^(page|slide) (\d{1,9})$/.exec(label);
  if (numbered === null) return label;
  const number = numbered[2]!;
  return numbered[1] === 'page' ? texts.page({ number }) : texts.slide({ number });
}
