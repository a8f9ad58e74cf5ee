/** One PDF with a number in each place where people hide one; for tests and comparison with other readers. */
import { onePage, pdfOf, say, utf16 } from './pdf';
import { numbersFor } from './planted-numbers';
import type { Planted } from './planted-numbers';

const PLACES = [
  'body',
  'glyphs',
  'invisible',
  'form',
  'toUnicode',
  'comment',
  'field',
  'property',
  'metadata',
  'bookmark',
  'embedded',
  'xfa',
  'altText',
];

export function plantedPdf(): Planted {
  const n = numbersFor(PLACES);
  const glyphs = [...n.glyphs!].map((char, at) => `1 0 0 1 ${50 + 9 * at} 600 Tm (${char}) Tj`);
  const codes = [...n.toUnicode!].map((char) => (char.charCodeAt(0) + 256).toString(16));
  const content = [
    say(`niss ${n.body}`),
    `BT /F1 12 Tf ${glyphs.join(' ')} ET`,
    `BT /F1 12 Tf 3 Tr 50 500 Td (${n.invisible}) Tj ET`,
    'q 1 0 0 1 0 -300 cm /X1 Do Q',
    `BT /F2 12 Tf 50 300 Td <0${codes.join('0')}> Tj ET`,
  ];
  const objects = onePage(
    { stream: content.join('\n'), isPacked: true },
    {
      1: '<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R/Outlines 7 0 R/AcroForm<</Fields[9 0 R]/XFA 10 0 R>>/Names<</EmbeddedFiles<</Names[(a.txt) 11 0 R]>>>>/StructTreeRoot<</K 13 0 R>>>>',
      2: '<</Type/Pages/Kids[3 0 R]/Count 1/Resources<</Font<</F1 5 0 R/F2 14 0 R>>/XObject<</X1 17 0 R>>>>>>',
      3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[18 0 R 9 0 R]>>',
      6: { dict: '/Type/Metadata/Subtype/XML', stream: `<x><d:t>${n.metadata}</d:t></x>` },
      7: '<</Type/Outlines/First 8 0 R/Last 8 0 R/Count 1>>',
      8: `<</Title ${utf16(n.bookmark!)}/Parent 7 0 R/Dest[3 0 R/Fit]>>`,
      9: `<</Type/Annot/Subtype/Widget/Rect[0 0 9 9]/FT/Tx/T(niss)/V ${utf16(n.field!)}>>`,
      10: { stream: `<xdp><niss>${n.xfa}</niss></xdp>`, isPacked: true },
      11: '<</Type/Filespec/F(a.txt)/UF(a.txt)/EF<</F 12 0 R>>>>',
      12: { dict: '/Type/EmbeddedFile', stream: `niss ${n.embedded}`, isPacked: true },
      13: `<</Type/StructElem/S/Figure/Alt(${n.altText})>>`,
      14: '<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/Identity-H/DescendantFonts[15 0 R]/ToUnicode 16 0 R>>',
      15: '<</Type/Font/Subtype/CIDFontType2/BaseFont/F/DW 600>>',
      16: {
        stream:
          '1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0120> <017e> <0020> endbfrange',
        isPacked: true,
      },
      17: {
        dict: '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>',
        stream: say(n.form!),
      },
      18: `<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(${n.comment})>>`,
      19: `<</Subject(${n.property})>>`,
    },
  );
  return { bytes: pdfOf(objects, { trailer: '/Info 19 0 R' }), numbers: n };
}
