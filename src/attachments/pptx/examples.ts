/** Presentations. */
import type { Example, Members } from '../example';

const NUMBER = '62.09.18-047.02';
const shape = (text: string): string =>
  `<p:sld><p:sp><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp></p:sld>`;
const at = (why: string, place: string, parts: Members): Example => ({
  why,
  name: 'a.pptx',
  file: {
    zip: { '[Content_Types].xml': '<Types/>', 'ppt/slides/slide1.xml': shape('Bonjour'), ...parts },
  },
  state: 'text',
  places: { [place]: NUMBER },
});

export const EXAMPLES: readonly Example[] = [
  at('slide, split over runs', 'slide 3', {
    'ppt/slides/slide3.xml':
      '<p:sld><a:p><a:r><a:t>62.09.18</a:t></a:r><a:r><a:t>-047.02</a:t></a:r></a:p></p:sld>',
  }),
  at('hidden slide', 'slide 2', {
    'ppt/slides/slide2.xml': shape(NUMBER).replace('<p:sld>', '<p:sld show="0">'),
  }),
  at('speaker notes', 'notes', { 'ppt/notesSlides/notesSlide1.xml': shape(NUMBER) }),
  at('master', 'master', { 'ppt/slideMasters/slideMaster1.xml': shape(NUMBER) }),
  at('comment', 'comment', {
    'ppt/comments/comment1.xml': `<p:cmLst><p:cm><p:text>${NUMBER}</p:text></p:cm></p:cmLst>`,
  }),
  at('alternative text', 'alternative text', {
    'ppt/slides/slide2.xml': `<p:sld><p:cNvPr id="1" name="x" descr="${NUMBER}"/></p:sld>`,
  }),
  at('table cell', 'slide 2', {
    'ppt/slides/slide2.xml': `<p:sld><a:tbl><a:tr><a:tc><a:txBody><a:p><a:t>${NUMBER}</a:t></a:p></a:txBody></a:tc></a:tr></a:tbl></p:sld>`,
  }),
  at('diagram', 'diagram', {
    'ppt/diagrams/data1.xml': `<dgm:pt><a:p><a:t>${NUMBER}</a:t></a:p></dgm:pt>`,
  }),
  at('chart', 'chart', { 'ppt/charts/chart1.xml': `<c:pt><c:v>${NUMBER}</c:v></c:pt>` }),
  at('property', 'properties', {
    'docProps/app.xml': `<Properties><Manager>${NUMBER}</Manager></Properties>`,
  }),
];
