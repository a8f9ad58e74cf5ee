/** The operators of a page that show and place text. Source: ISO 32000-1:2008, 9.3 and 9.4. */
import { adjust, beginText, moveLine, setTextMatrix, showString } from './graphics';
import type { Pen } from './graphics';
import { matrixOf } from './matrix';
import { asChars, asItems, asNumber } from './values';
import type { PdfValue } from './values';

/** Operators that need nothing but the pen; false for others. */
export function runTextOperator(pen: Pen, word: string, operands: readonly PdfValue[]): boolean {
  const { state } = pen;
  const number = (at: number): number => asNumber(operands[at] ?? null);
  switch (word) {
    case 'Tj':
      showString(pen, asChars(operands[operands.length - 1] ?? null) ?? '');
      return true;
    case 'TJ':
      showPieces(pen, asItems(operands[operands.length - 1] ?? null));
      return true;
    case "'":
    case '"':
      if (word === '"') {
        state.wordSpace = number(0);
        state.charSpace = number(1);
      }
      moveLine(pen, 0, -state.leading);
      showString(pen, asChars(operands[operands.length - 1] ?? null) ?? '');
      return true;
    case 'Td':
      moveLine(pen, number(0), number(1));
      return true;
    case 'TD':
      state.leading = -number(1);
      moveLine(pen, number(0), number(1));
      return true;
    case 'Tm':
      setTextMatrix(pen, matrixOf(operands));
      return true;
    case 'T*':
      moveLine(pen, 0, -state.leading);
      return true;
    case 'BT':
      beginText(pen);
      return true;
    case 'TL':
      state.leading = number(0);
      return true;
    case 'Tc':
      state.charSpace = number(0);
      return true;
    case 'Tw':
      state.wordSpace = number(0);
      return true;
    case 'Tz':
      state.scale = number(0) / 100;
      return true;
    case 'Ts':
      state.rise = number(0);
      return true;
    default:
      return false;
  }
}

function showPieces(pen: Pen, items: readonly PdfValue[]): void {
  for (const item of items) {
    if (typeof item === 'number') adjust(pen, item);
    else showString(pen, asChars(item) ?? '');
  }
}
