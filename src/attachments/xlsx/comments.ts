/** Comments of a sheet, old and threaded: each under its cell. */
import { walkXml } from '../xml';
import { attributeOf } from '../xml-attributes';
import type { WorkbookTools } from './index';

export function readComments(
  source: Uint8Array,
  sheet: string,
  { sink, budget }: WorkbookTools,
): void {
  let label = 'comment';
  walkXml(
    source,
    {
      open(element, attributes) {
        if (element === 'comment' || element === 'threadedComment') {
          const place = attributeOf(attributes, 'ref');
          label = place === null ? 'comment' : `${sheet}!${place}\ncomment`;
        } else if (element === 'author') label = 'author';
      },
      close(element) {
        if (/^(?:comment|threadedComment|author)$/.test(element)) sink.line(label);
      },
      text(text) {
        if (text.trim() !== '' || text.indexOf('\n') < 0) sink.add(text, label);
      },
    },
    budget,
  );
}
