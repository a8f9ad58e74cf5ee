/** Compound files without a reader of their own. */
import type { Example } from '../example';

export const EXAMPLES: readonly Example[] = [
  {
    why: 'a docx with a password is encrypted, not corrupt',
    name: 'a.docx',
    file: { cfb: { EncryptionInfo: 'x', EncryptedPackage: 'y' } },
    state: 'encrypted',
    unread: ['ooxml'],
  },
  {
    why: 'rights management is encryption too',
    name: 'a.docx',
    file: {
      cfb: {
        EncryptedPackage: 'y',
        '\u0006DataSpaces/DataSpaceInfo/DRMEncryptedDataSpace': 'z',
      },
    },
    state: 'encrypted',
    unread: ['irm'],
  },
  {
    why: 'an embedded document is read',
    name: 'oleObject1.bin',
    file: { cfb: { Package: { zip: { 'a.txt': 'dans le paquet' } } } },
    state: 'text',
    finds: ['dans le paquet'],
  },
  {
    why: 'unknown storages are named, their strings kept',
    name: 'a.bin',
    file: { cfb: { Contents: 'phrase lisible 85073003328' } },
    state: 'unsupported',
    finds: ['phrase lisible 85073003328'],
    unread: ['ole'],
  },
];
