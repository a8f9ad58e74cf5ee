/**
 * What the elements of OOXML (ECMA-376) and ODF (OASIS OpenDocument 1.3) mean for text, as tables.
 *
 * Names are local names: prefixes differ between writers. Attributes are listed only where people or
 * programs put words: alternative text, fields, form values, hidden strings, tooltips.
 */
import type { MarkupRules, Role } from './markup';

function table<T>(entries: { readonly [name: string]: T }): { readonly [name: string]: T } {
  // Without a prototype, so that an element called `constructor` means nothing.
  return Object.assign(Object.create(null), entries);
}

function roles(groups: { readonly [role in Role]?: string }): { readonly [name: string]: Role } {
  const found: { [name: string]: Role } = Object.create(null);
  for (const role of Object.keys(groups) as Role[])
    for (const name of (groups[role] ?? '').split(' ')) found[name] = role;
  return found;
}

function withWords(rules: Omit<MarkupRules, 'words'>): MarkupRules {
  return { ...rules, words: new RegExp(Object.keys(rules.attributes['*']).join('|')) };
}

const ALT = 'alternative text';

/** WordprocessingML, DrawingML, PresentationML, VML and the text of charts. */
export const OOXML_RULES: MarkupRules = withWords({
  roles: roles({
    paragraph: 'p',
    cell: 'tc',
    row: 'tr',
    tab: 'tab ptab',
    break: 'br cr',
    hyphen: 'noBreakHyphen',
    deleted: 'del moveFrom delText delInstrText',
    inserted: 'ins moveTo',
    field: 'instrText delInstrText rPh',
    line: 'v text cm comment author f definedName oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter formula1 formula2 name t',
  }),
  labels: table({
    oddHeader: 'header',
    evenHeader: 'header',
    firstHeader: 'header',
    oddFooter: 'footer',
    evenFooter: 'footer',
    firstFooter: 'footer',
    definedName: 'defined name',
  }),
  attributes: table({
    '*': {
      descr: ALT,
      alt: ALT,
      title: ALT,
      tooltip: ALT,
      string: ALT,
      instr: 'field',
      displayText: 'field',
      prompt: 'field',
      promptTitle: 'field',
      error: 'field',
      errorTitle: 'field',
      display: 'field',
      author: 'author',
      linkTarget: 'link',
    },
    docVar: { name: 'field', val: 'field' },
    alias: { val: 'field' },
    tag: { val: 'field' },
    tblCaption: { val: ALT },
    tblDescription: { val: ALT },
    listItem: { value: 'field' },
    listEntry: { val: 'field' },
    default: { val: 'field' },
    helpText: { val: 'field' },
    statusText: { val: 'field' },
    docPartGallery: { val: 'field' },
    bookmarkStart: { name: 'field' },
    cNvPr: { name: 'field' },
    s: { v: 'cached data' },
    n: { v: 'cached data' },
    d: { v: 'cached data' },
    cacheField: { name: 'cached data' },
    tableColumn: { name: 'field' },
    dbPr: { connection: 'field', command: 'field' },
    connection: { description: 'field' },
    definedName: { name: 'defined name', comment: 'defined name' },
    sheet: { name: 'properties' },
    filter: { val: 'field' },
    customFilter: { val: 'field' },
    cmAuthor: { name: 'author' },
  }),
});

/** Text documents, spreadsheets and presentations of OpenDocument. */
export const ODF_RULES: MarkupRules = withWords({
  roles: roles({
    paragraph: 'p h',
    cell: 'table-cell covered-table-cell',
    row: 'table-row',
    tab: 'tab',
    break: 'line-break',
    space: 's',
    line: 'creator initial-creator title subject description keyword user-defined desc date list-item option item',
  }),
  labels: table({
    annotation: 'comment',
    note: 'footnote',
    'tracked-changes': 'deleted text',
    header: 'header',
    'header-left': 'header',
    'header-first': 'header',
    footer: 'footer',
    'footer-left': 'footer',
    'footer-first': 'footer',
    notes: 'notes',
    title: ALT,
    desc: ALT,
  }),
  attributes: table({
    '*': {
      'string-value': 'field',
      'string-value-if-true': 'field',
      'string-value-if-false': 'field',
      'current-value': 'field',
      'current-state': 'field',
      label: 'field',
      'help-text': 'field',
      description: 'field',
      title: ALT,
      'user-defined': 'field',
    },
    // A cell's number is read as its content.
    'table-cell': { value: '' },
    'covered-table-cell': { value: '' },
    table: { name: 'properties' },
    'hidden-text': { 'string-value': 'field' },
    'user-field-decl': { value: 'field' },
    text: { value: 'field', 'current-value': 'field' },
    textarea: { value: 'field' },
    'formatted-text': { value: 'field' },
    hidden: { value: 'field' },
    option: { value: 'field' },
    a: { href: 'link' },
    bookmark: { name: 'field' },
    'bookmark-start': { name: 'field' },
    'reference-mark': { name: 'field' },
    'named-range': { name: 'defined name' },
    'content-validation': { condition: 'field' },
    'error-message': { title: 'field' },
  }),
});
