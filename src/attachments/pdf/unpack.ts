/** The bytes of a stream behind its filters, one after the other. Source: ISO 32000-1:2008, 7.3.8 and 7.4. */
import type { Budget } from '../../core/budget';
import { runFilter } from './filters';
import type { Unpacked } from './filters';
import { asDict, asItems, asName, asNumber } from './values';
import type { PdfDict, PdfStream, PdfValue } from './values';

interface UnpackTools {
  readonly budget: Budget;
  get(dict: PdfDict | null, key: string): PdfValue;
  resolve(value: PdfValue | undefined): PdfValue;
}

/** Filters in a row; more are an attack. */
const FILTERS = 8;

/** Unpacks a stream; pictures are told by their problem and stay packed. */
export function unpackAll(stream: PdfStream, { get, resolve, budget }: UnpackTools): Unpacked {
  const filter = firstOf(get(stream.dict, 'Filter'), get(stream.dict, 'F'));
  const names = asName(filter) !== '' ? [filter] : asItems(filter);
  const stated = firstOf(get(stream.dict, 'DecodeParms'), get(stream.dict, 'DP'));
  const parameters = asDict(stated) !== null ? [stated] : asItems(stated);
  if (names.length > 0 && isPicture(asName(resolve(names[0])))) return NO_TEXT;
  let result: Unpacked = { bytes: stream.open(), problem: null };
  for (let at = 0; at < names.length; at++) {
    if (at >= FILTERS) return { bytes: result.bytes, problem: 'too-large' };
    const own = asDict(resolve(parameters[at]));
    const number = (key: string, otherwise: number): number => asNumber(get(own, key), otherwise);
    const step = runFilter(
      asName(resolve(names[at])),
      result.bytes,
      {
        predictor: number('Predictor', 1),
        colors: number('Colors', 1),
        bits: number('BitsPerComponent', 8),
        columns: number('Columns', 1),
        earlyChange: number('EarlyChange', 1),
      },
      budget,
    );
    result = { bytes: step.bytes, problem: result.problem ?? step.problem };
    if (step.problem === 'image') return step;
  }
  return result;
}

const NO_TEXT: Unpacked = { bytes: new Uint8Array(0), problem: 'image' };

function isPicture(filter: string): boolean {
  return /^(?:DCT|JPX|JBIG2|CCITTFax)/.test(filter);
}

function firstOf(value: PdfValue, otherwise: PdfValue): PdfValue {
  return value === null ? otherwise : value;
}
