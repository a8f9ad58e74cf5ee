import { fileOf } from '../../src/engine/files';

const ATTACHMENT = { id: '1', name: 'a.txt', sizeBytes: 9, kind: 'file', isInline: false } as const;

const ROWS: readonly ['base64' | 'text', string, number | null, string][] = [
  ['base64', 'YWJj', 3, 'three bytes'],
  ['base64', '', 0, 'an empty file is an empty file'],
  ['base64', ' \r\n', null, 'blanks are no content'],
  ['base64', '=!!=', null, 'damage is no content'],
  ['text', 'From: a', 7, 'an attached mail comes as text'],
];

test.each(ROWS)('%s %j -> %p bytes: %s', (format, data, bytes) => {
  expect(fileOf({ attachment: ATTACHMENT, format, data }).bytes?.length ?? null).toBe(bytes);
});

test('a decoration that came damaged is still decoration', () => {
  const attachment = { ...ATTACHMENT, isInline: true };
  expect(fileOf({ attachment, format: 'base64', data: '!!' }).bytes).toHaveLength(0);
});
