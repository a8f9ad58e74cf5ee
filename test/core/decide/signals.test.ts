/** Signals on both sides: what raises one, and the ordinary mail that looks like it. */
import { decide, type MessageFacts } from '../../../src/core/decide';
import type { Finding, Recipient } from '../../../src/core/types';
import { factsOf, findingOf } from '../made';
import { policyOf } from '../../policy/policy-of';

const to = (address: string, field: Recipient['field'] = 'to'): Recipient => ({
  address,
  name: '',
  field,
  type: 'unknown',
});

const SETUPS = {
  'be-federal': { from: 'liesbet.vandamme@fod-voorbeeld.fgov.be', out: 'x@acme-demo.example' },
  'be-prosecution': { from: 'griet.smets@om-demo.just.fgov.be', out: 'x@krant-demo.example' },
  'qc-msss': {
    from: 'sophie.gagnon@cisss-demo.ssss.gouv.qc.ca',
    out: 'x@fournisseur-demo.example',
  },
  'fr-mef': { from: 'agent.demo@demo.finances.gouv.fr', out: 'x@cabinet-demo.example' },
};
type Pack = keyof typeof SETUPS;

function decisionOf(pack: Pack, more: Partial<MessageFacts>, findings: readonly Finding[] = []) {
  const { from, out } = SETUPS[pack];
  const policy = policyOf(pack, {
    own: [from.split('@')[1]],
    lists: { partners: [out.split('@')[1]] },
  });
  const facts = factsOf({ from: { address: from, name: '' }, recipients: [to(out)], ...more });
  return decide(facts, { findings, unchecked: [], persons: 1 }, policy);
}

function signalsOf(pack: Pack, more: Partial<MessageFacts>, findings: readonly Finding[] = []) {
  const { signals } = decisionOf(pack, more, findings);
  return signals.map((signal) => `${signal.id}:${signal.outcome}`);
}

const NUMBER = findingOf({ detector: 'test' });
const many = (count: number, field: Recipient['field'] = 'to') =>
  Array.from({ length: count }, (_, index) => to(`c${index}@acme-demo.example`, field));

describe('raised', () => {
  test.each<[string, Pack, Partial<MessageFacts>, readonly Finding[], string]>([
    [
      'nl: asks for a number by mail',
      'be-federal',
      { ownText: 'Gelieve ons uw rijksregisternummer te bezorgen.' },
      [],
      'solicitData:advise',
    ],
    [
      'fr: asks for a copy',
      'be-federal',
      { ownText: 'Merci de nous envoyer une copie de votre carte d’identité.' },
      [],
      'solicitData:advise',
    ],
    [
      'de: asks for a number',
      'be-federal',
      { ownText: 'Bitte senden Sie uns Ihre Nationalregisternummer.' },
      [],
      'solicitData:advise',
    ],
    [
      'en: asks for a report',
      'be-federal',
      { ownText: 'Please send us the medical report.' },
      [],
      'solicitData:advise',
    ],
    [
      'asks in a wrapped line',
      'be-federal',
      { ownText: 'Dossier\nGelieve ons uw\nrijksregisternummer te bezorgen.' },
      [],
      'solicitData:advise',
    ],
    [
      'asks in a list',
      'be-federal',
      { ownText: 'Merci de nous transmettre :\n- le formulaire\n- votre numéro national' },
      [],
      'solicitData:advise',
    ],
    [
      'a private cloud',
      'be-federal',
      { ownText: 'Zie https://www.dropbox.com/s/abc' },
      [],
      'cloudLink:advise',
    ],
    [
      'a private cloud with data',
      'be-federal',
      { ownText: 'https://we.tl/t-x' },
      [NUMBER],
      'cloudLink:warnConfirm',
    ],
    [
      'a private cloud is a stop in France with data',
      'fr-mef',
      { ownText: 'https://drive.google.com/x' },
      [NUMBER],
      'cloudLink:block',
    ],
    [
      'with data that is only likely the stop becomes a reason',
      'fr-mef',
      { ownText: 'https://drive.google.com/x' },
      [{ ...NUMBER, confidence: 'medium' }],
      'cloudLink:warnJustify',
    ],
    [
      'typed without its scheme',
      'be-federal',
      { ownText: 'Het bestand staat op we.tl/t-abcDEF12.' },
      [],
      'cloudLink:advise',
    ],
    [
      'behind a link scanner',
      'fr-mef',
      {
        links: [
          {
            href: 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fdrive.google.com%2Fx&data=1',
            text: 'hier',
          },
        ],
      },
      [],
      'cloudLink:warnConfirm',
    ],
    [
      'a stick',
      'fr-mef',
      { ownText: 'Je vous apporte les pièces sur une clé USB.' },
      [],
      'removableMedia:advise',
    ],
    [
      'a disk, said by its files',
      'fr-mef',
      { ownText: 'Les fichiers vous seront transmis sur un disque dur externe.' },
      [],
      'removableMedia:advise',
    ],
    [
      'a stick that was handed over',
      'be-federal',
      { ownText: 'De bestanden worden op een USB-stick bezorgd.' },
      [],
      'removableMedia:advise',
    ],
    ['twenty outsiders in sight', 'be-federal', { recipients: many(20) }, [], 'massMailing:advise'],
    ['20 MB', 'qc-msss', { totalSizeBytes: 20_000_000 }, [], 'largeMessage:advise'],
    [
      'somebody from outside joins',
      'be-federal',
      {
        composeType: 'reply',
        quotedHeaders: { addresses: ['a@fod-voorbeeld.fgov.be'], names: [] },
      },
      [],
      'newExternalInThread:advise',
    ],
    [
      'a look-alike',
      'qc-msss',
      { recipients: [to('x@fournisseur-demno.example')] },
      [],
      'lookalikeRecipient:warnConfirm',
    ],
    [
      'a form that asks for health data',
      'qc-msss',
      { ownText: 'https://forms.office.com/r/x\nWe need the health insurance number.' },
      [],
      'formsSwayYammer:warnJustify',
    ],
    [
      'a form that asks for nothing',
      'qc-msss',
      { ownText: 'https://forms.office.com/r/x Lunch survey' },
      [],
      'formsSwayYammer:inform',
    ],
    [
      'a link open to anyone',
      'qc-msss',
      { ownText: 'https://msss.sharepoint.com/:w:/g/personal/x' },
      [],
      'openLink:advise',
    ],
    [
      'the own private address',
      'fr-mef',
      { ownText: 'Répondez à agent.demo@gmail.com' },
      [],
      'privateContactInWorkMail:inform',
    ],
    [
      'a meeting with outsiders',
      'be-prosecution',
      { composeType: 'meeting' },
      [],
      'externalMeeting:inform',
    ],
    [
      'work to the private mailbox',
      'fr-mef',
      { recipients: [to('agent.demo@orange.fr')] },
      [],
      'workToPrivate:warnConfirm',
    ],
  ])('%s', (_reason, pack, more, findings, expected) => {
    expect(signalsOf(pack, more, findings)).toContain(expected);
  });
});

describe('not raised', () => {
  test.each<[string, Pack, Partial<MessageFacts>]>([
    [
      'says never to send the number',
      'be-federal',
      { ownText: 'Stuur ons nooit uw rijksregisternummer per mail.' },
    ],
    [
      'asks through the portal',
      'be-federal',
      { ownText: 'Merci de nous transmettre votre numéro national via notre portail.' },
    ],
    ['asks for something harmless', 'be-federal', { ownText: 'Please send us the agenda.' }],
    [
      'question and number in different sentences',
      'be-federal',
      { ownText: 'Please send us the agenda. Your national number stays with us.' },
    ],
    [
      'question and number in different paragraphs',
      'be-federal',
      { ownText: 'Please send us the agenda\n\nYour national number stays with us' },
    ],
    [
      'asks a colleague',
      'be-federal',
      {
        ownText: 'Stuur mij het rijksregisternummer.',
        recipients: [to('a@fod-voorbeeld.fgov.be')],
      },
    ],
    ['an own portal', 'be-federal', { ownText: 'https://www.mypension.be/x' }],
    [
      'a host that only ends alike',
      'be-federal',
      { ownText: 'https://notdropbox.com/x https://dropbox.com.example.be/' },
    ],
    ['a service that is only named', 'be-federal', { ownText: 'Gebruik geen dropbox.com.' }],
    ['a mail link', 'be-federal', { links: [{ href: 'mailto:x@dropbox.com', text: '' }] }],
    ['forbids sticks', 'fr-mef', { ownText: 'Ne mettez jamais de données sur une clé USB.' }],
    ['nineteen outsiders', 'be-federal', { recipients: many(19) }],
    ['twenty outsiders in blind copy', 'be-federal', { recipients: many(20, 'bcc') }],
    ['a byte below 20 MB', 'be-federal', { totalSizeBytes: 19_999_999 }],
    [
      'an outsider who was there already',
      'be-federal',
      { composeType: 'reply', quotedHeaders: { addresses: ['X@Acme-Demo.example'], names: [] } },
    ],
    [
      'a team link that is not open',
      'qc-msss',
      { ownText: 'https://msss.sharepoint.com/:w:/r/sites/x' },
    ],
    ['somebody else’s private address', 'fr-mef', { ownText: 'Contact : jeanne.martin@gmail.com' }],
    [
      'a meeting among colleagues',
      'be-prosecution',
      { composeType: 'meeting', recipients: [to('a@om-demo.just.fgov.be')] },
    ],
  ])('%s', (_reason, pack, more) => {
    expect(signalsOf(pack, more)).toEqual([]);
  });
});

test.each([
  ['an extract of the directory has the level of contact data', 12, 'own', 'low', 'Q1'],
  ['one telephone number has none', 1, 'own', 'low', 'Q0'],
  ['nor has the card of whoever signs', 12, 'signature', 'medium', 'Q0'],
  ['nor has a disclaimer', 12, 'disclaimer', 'medium', 'Q0'],
  ['nor has what somebody else quoted by its shape alone', 12, 'quoted', 'low', 'Q0'],
] as const)('%s', (_reason, count, zone, confidence, level) => {
  const lines: readonly Finding[] = Array.from({ length: count }, (_, index) => ({
    ...NUMBER,
    category: 'contact.professional',
    confidence,
    location: { part: 'body', path: [], zone },
    subject: index + 1,
  }));
  expect(decisionOf('qc-msss', {}, lines).level).toBe(level);
});

test('a hostile text of a megabyte is read once', () => {
  const text = `${'kunt u ons '.repeat(50_000)}${'https://'.repeat(50_000)}${'a@'.repeat(50_000)}${'a-'.repeat(200_000)}${'a.'.repeat(200_000)}`;
  expect(signalsOf('be-federal', { ownText: text })).toEqual([]);
});

describe('whom a signal is about', () => {
  const HEADERS = { addresses: ['a@fod-voorbeeld.fgov.be'], names: [] };
  test.each<[string, string, Partial<MessageFacts>, string | null]>([
    [
      'a look-alike',
      'lookalikeRecipient',
      { recipients: [to('b@acme-demo.example'), to('c@acme-dem0.example')] },
      'c@acme-dem0.example',
    ],
    [
      'the own private mailbox',
      'workToPrivate',
      { recipients: [to('b@acme-demo.example'), to('liesbet.vandamme@gmail.com')] },
      'liesbet.vandamme@gmail.com',
    ],
    [
      'who is new in a thread',
      'newExternalInThread',
      {
        composeType: 'reply',
        quotedHeaders: HEADERS,
        recipients: [to('a@fod-voorbeeld.fgov.be'), to('b@acme-demo.example')],
      },
      'b@acme-demo.example',
    ],
    ['a link is about the message', 'cloudLink', { ownText: 'https://we.tl/t-x' }, null],
  ])('%s', (_reason, id, facts, recipient) => {
    const { signals } = decisionOf('be-federal', facts);
    expect(signals.find((signal) => signal.id === id)).toMatchObject({ recipient });
  });
});

describe('data never make a signal milder', () => {
  const joins: Partial<MessageFacts> = {
    composeType: 'reply',
    quotedHeaders: { addresses: ['a@fod-voorbeeld.fgov.be'], names: [] },
  };
  test.each<[string, Partial<MessageFacts>, readonly Finding[], string, string]>([
    [
      'cells that come to less leave it as it is without data',
      { ...joins, isProtected: true, recipients: [to('a@rsz.fgov.be')] },
      [NUMBER],
      'newExternalInThread:advise',
      'advise',
    ],
    [
      'cells that come to more decide alone',
      { ...joins, recipients: [to('a@rsz.fgov.be')] },
      [NUMBER],
      'newExternalInThread:allow',
      'warnJustify',
    ],
  ])('%s', (_reason, more, findings, signal, outcome) => {
    expect(signalsOf('be-federal', more, findings)).toContain(signal);
    expect(decisionOf('be-federal', more, findings).outcome).toBe(outcome);
  });
});

test('a signal that an overlay made a stop stays one beside data', () => {
  const { from, out } = SETUPS['be-federal'];
  const policy = policyOf('be-federal', {
    own: [from.split('@')[1]],
    signals: [{ id: 'cloudLink', outcome: 'block' }],
  });
  const ownText = 'https://we.tl/t-x';
  const facts = factsOf({ from: { address: from, name: '' }, recipients: [to(out)], ownText });
  for (const confidence of ['high', 'medium'] as const) {
    const findings = [{ ...NUMBER, confidence }];
    const { signals } = decide(facts, { findings, unchecked: [], persons: 1 }, policy);
    expect(signals).toMatchObject([{ id: 'cloudLink', outcome: 'block' }]);
  }
});
