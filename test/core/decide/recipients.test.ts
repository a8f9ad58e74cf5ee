/** Groups of recipients, and what only looks like a known address. */
import { parseAddress } from '../../../src/core/decide/address';
import { createLookAlike, distance } from '../../../src/core/decide/look-alike';
import { judgeRecipients } from '../../../src/core/decide/recipients';
import { policyOf } from '../../policy/policy-of';

const POLICY = policyOf('be-federal', {
  own: ['fod-voorbeeld.fgov.be', '.spf-exemple.fgov.be'],
  lists: {
    health: ['ziekenhuis-demo.example', '.net-demo.example'],
    partners: ['acme-demo.example', 'maître@cabinet-demo.example', 'xn--caf-dma.example'],
  },
  privateAddresses: ['declared@mailbox.example'],
});
const SENDER = { address: 'liesbet.vandamme@fod-voorbeeld.fgov.be', name: 'Liesbet Vandamme' };

function groupOf(
  address: string,
  more: { name?: string; policy?: typeof POLICY; from?: string | null } = {},
) {
  const from =
    more.from === null ? null : { address: more.from ?? SENDER.address, name: SENDER.name };
  const recipient = { address, name: more.name ?? '', field: 'to', type: 'unknown' } as const;
  return judgeRecipients([recipient], from, more.policy ?? POLICY)[0]!;
}

describe('groups', () => {
  test.each([
    ['own domain', 'jan@fod-voorbeeld.fgov.be', 'internal'],
    ['case and a trailing dot change nothing', 'Jan@FOD-Voorbeeld.FGOV.be.', 'internal'],
    ['a plus-address is the same mailbox', 'jan+news@fod-voorbeeld.fgov.be', 'internal'],
    [
      'an exact own domain does not take what is below it',
      'jan@x.fod-voorbeeld.fgov.be',
      'federal',
    ],
    ['a dot in front takes what is below', 'jan@dienst.spf-exemple.fgov.be', 'internal'],
    ['a suffix stands on a label border', 'jan@rsz.fgov.be', 'federal'],
    ['never a substring', 'jan@evilfgov.be', 'unknown'],
    ['never a prefix', 'jan@fgov.be.evil.example', 'unknown'],
    ['a quoted local part may hold an @', '"jan@fod-voorbeeld.fgov.be"@evil.example', 'unknown'],
    ['a display form is read', 'Jan <jan@ziekenhuis-demo.example>', 'health'],
    ['a listed suffix', 'x@a.net-demo.example', 'health'],
    ['a listed domain written as IDN', 'x@café.example', 'enterprise'],
    ['the same as punycode', 'x@xn--caf-dma.example', 'enterprise'],
    ['a single listed address', 'maître@cabinet-demo.example', 'enterprise'],
    ['its neighbour is not listed', 'other@cabinet-demo.example', 'unknown'],
    ['free mail is a citizen', 'iemand@telenet.be', 'citizen'],
    ['the private mailbox of the sender', 'liesbet.vandamme.thuis@gmail.com', 'privateSelf'],
    ['initial and surname', 'lvandamme@gmail.com', 'privateSelf'],
    ['a declared private mailbox', 'declared@mailbox.example', 'privateSelf'],
    ['a namesake with another first name is a citizen', 'karel.vandamme@gmail.com', 'citizen'],
    ['no address at all', '', 'unknown'],
    ['a name without a domain', 'jan', 'unknown'],
    ['an Exchange path', '/o=ExchangeLabs/ou=x/cn=recipients/cn=jan', 'unknown'],
  ])('%s', (_reason, address, group) => {
    expect(groupOf(address).group).toBe(group);
  });

  test('the type that the client reports makes nobody internal', () => {
    const recipient = { address: 'x@evil.example', name: '', field: 'to', type: 'user' } as const;
    expect(judgeRecipients([recipient], SENDER, POLICY)[0]!.isInternal).toBe(false);
  });

  test.each([
    ['without a sender nobody is internal', null, 'jan@fod-voorbeeld.fgov.be', 'federal'],
    [
      'without an overlay the own domain of the sender is internal',
      'a@min.example.be',
      'b@min.example.be',
      'internal',
    ],
    ['unless it is free mail', 'a.b@gmail.com', 'c.d@gmail.com', 'citizen'],
  ])('%s', (_reason, from, address, group) => {
    const policy = from === null ? POLICY : policyOf('be-federal');
    expect(groupOf(address, { from, policy }).group).toBe(group);
  });
});

describe('look-alikes', () => {
  test.each([
    ['a slip', 'jan@acme-dmo.example', 'acme-demo.example'],
    ['a neighbour below an official suffix is no slip', 'jan@fod-voorbeld.fgov.be', null],
    ['neighbours swapped', 'x@acme-deom.example', 'acme-demo.example'],
    ['zero for o', 'x@acme-dem0.example', 'acme-demo.example'],
    ['rn for m', 'x@acrne-demo.example', 'acme-demo.example'],
    ['a Cyrillic letter', 'x@асme-demo.example', 'acme-demo.example'],
    ['the same as punycode', 'x@xn--me-demo-6ve0k.example', null],
    ['another country', 'x@fod-voorbeeld.fgov.eu', 'fod-voorbeeld.fgov.be'],
    ['dashes for dots', 'x@fod-voorbeeld-fgov.be', 'fod-voorbeeld.fgov.be'],
    ['the known name in front', 'x@acme-demo.example.login.example', 'acme-demo.example'],
    ['an ordinary other domain', 'x@bakkerij-janssens.example', null],
    ['a known domain resembles nothing', 'x@acme-demo.example', null],
    ['free mail resembles nothing', 'x@hotmail.com', null],
  ])('%s', (_reason, address, resembles) => {
    expect(groupOf(address).looksLike).toBe(resembles);
  });

  test.each([
    ['alone', 'jan@fod-voorbeeld.fgov.be', 'x@evil.example', 'fod-voorbeeld.fgov.be'],
    ['behind a name', 'Jan (jan@fod-voorbeeld.fgov.be)', 'x@evil.example', 'fod-voorbeeld.fgov.be'],
    ['before words', 'jan@FOD-voorbeeld.fgov.be via X', 'x@evil.example', 'fod-voorbeeld.fgov.be'],
    [
      'second',
      'x@evil.example, jan@fod-voorbeeld.fgov.be',
      'x@evil.example',
      'fod-voorbeeld.fgov.be',
    ],
    ['which is no address of ours', 'Jan (jan@acme.example)', 'x@evil.example', null],
    ['with the same domain behind it', 'X (x@evil.example)', 'x@evil.example', null],
    ['of a megabyte', `${'a'.repeat(1_000_000)}@`, 'x@evil.example', null],
  ])(
    'an own address in the shown name, with another one behind it: %s',
    (_where, name, address, like) => {
      expect(groupOf(address, { name }).looksLike).toBe(like);
    },
  );

  test('short names are left alone: every short name is one letter from another', () => {
    expect(createLookAlike({ exact: ['fed.be'], suffixes: ['fed.be'] })('fad.be')).toBeNull();
  });
});

test.each([
  ['münchen', 'x@xn--mnchen-3ya.example', 'münchen.example'],
  ['no punycode stays as it is', 'x@xn--.example', 'xn--.example'],
  ['damaged punycode stays as it is', 'x@xn--a!b.example', 'xn--a!b.example'],
])('punycode: %s', (_reason, address, domain) => {
  expect(parseAddress(address).domain).toBe(domain);
});

test('an address of a megabyte is no address', () => {
  expect(parseAddress(`${'a'.repeat(1_000_000)}@x.example`).domain).toBe('');
});

test.each([
  ['acmedemo', 'acmedemo', 0],
  ['acmedemo', 'acmdemo', 1],
  ['acmedemo', 'amcedemo', 1],
  ['acmedemo', 'acxedmo', 2],
  ['acmedemo', 'xxmedemo', 2],
  ['acmedemo', 'xxxedemo', 3],
  ['', 'ab', 2],
  ['', 'abc', 3],
])('distance of %s and %s', (a, b, expected) => {
  expect(distance(a, b, 2)).toBe(expected);
  expect(distance(b, a, 2)).toBe(expected);
});

test('five hundred strangers against five thousand partners', () => {
  const partners = Array.from({ length: 5000 }, (_, index) => `partner-${index}-firma.example`);
  const policy = policyOf('be-federal', { own: ['a.example.be'], lists: { partners } });
  const strangers = Array.from({ length: 500 }, (_, index) => ({
    address: `x@stranger-${index}-office.example`,
    name: '',
    field: 'to' as const,
    type: 'unknown' as const,
  }));
  const judged = judgeRecipients(strangers, SENDER, policy);
  expect(judged.filter((one) => one.looksLike !== null)).toEqual([]);
});
