/** Mails. */
import type { Example } from '../example';

const HEAD = 'From: Anna Peeters <anna@example.be>\r\nTo: b@example.be\r\nMIME-Version: 1.0\r\n';
const mail = (rest: string): { text: string } => ({ text: HEAD + rest.replace(/\n/g, '\r\n') });

export const EXAMPLES: readonly Example[] = [
  {
    why: 'subject in encoded words, body in quoted-printable',
    name: 'a.eml',
    file: mail(
      'Subject: =?utf-8?Q?Dupr=C3=A9_?=\n =?iso-8859-1?B?6WzodmU=?=\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nn=C3=A9 le 30=\n juillet',
    ),
    state: 'text',
    finds: ['Dupré élève', 'né le 30 juillet'],
    places: { people: 'Anna Peeters' },
  },
  {
    why: 'attachments, with encoded names, nested multiparts',
    name: 'a.eml',
    file: mail(
      'Content-Type: multipart/mixed; boundary="a"\n\nprologue\n--a\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\ntexte\n--b\nContent-Type: text/html\n\n<p>autre <b>chose</b></p>\n--b--\n--a\nContent-Type: text/plain; name="x.txt"\nContent-Disposition: attachment; filename*0*=utf-8\'\'Dupr%C3%A9; filename*1=.txt\nContent-Transfer-Encoding: base64\n\nYXR0YWNow6k=\n--a--\népilogue',
    ),
    state: 'text',
    finds: ['texte'],
    places: { 'Dupré.txt': 'attaché', html: 'autre chose', 'between parts': 'épilogue' },
  },
  {
    why: 'a mail in a mail',
    name: 'a.eml',
    file: mail(
      'Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: message/rfc822\n\nFrom: c@example.be\nSubject: dedans\n\nau fond\n--a--',
    ),
    state: 'text',
    places: { 'message.eml': 'au fond' },
  },
  {
    why: 'an encrypted body is told',
    name: 'a.eml',
    file: mail(
      'Subject: x\nContent-Type: multipart/encrypted; boundary=a\n\n--a\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--a\nContent-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n--a--',
    ),
    state: 'encrypted',
    unread: ['pgp'],
  },
  {
    why: 'a logo of the signature is decoration, a signature is passed over',
    name: 'a.eml',
    file: mail(
      'Content-Type: multipart/signed; boundary=a\n\n--a\nContent-Type: multipart/related; boundary=b\n\n--b\n\ntexte\n--b\nContent-Type: image/png; name=logo.png\nContent-ID: <1>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n--b--\n--a\nContent-Type: application/pkcs7-signature\n\nxxxx\n--a--',
    ),
    state: 'text',
    finds: ['texte'],
  },
  {
    why: 'a boundary that never closes',
    name: 'a.eml',
    file: mail('Content-Type: multipart/mixed; boundary=a\n\n--a\n\ntexte ouvert'),
    state: 'text',
    finds: ['texte ouvert'],
  },
  {
    why: 'flowed lines are joined',
    name: 'a.eml',
    file: mail('Content-Type: text/plain; format=flowed\n\nnuméro \n85073003328'),
    state: 'text',
    finds: ['numéro 85073003328'],
  },
];
