import { htmlToText } from '../../../src/core/html/html';
import { quotedAddresses } from '../../../src/core/zones/quoted-headers';
import { splitZones } from '../../../src/core/zones/zones';

/** The trimmed text of each zone in order: `[['own', 'Dag'], …]`; blank stretches are left out. */
function zonesOf(body: string, isHtml = false): readonly (readonly [string, string])[] {
  const read = isHtml ? htmlToText(body) : { text: body, hints: [] };
  return splitZones(read.text, read.hints)
    .map(({ start, end, zone }) => [zone, read.text.slice(start, end).trim()] as const)
    .filter(([, text]) => text !== '');
}

const REPLY = 'Nieuw.';
const OLD = 'Oude tekst over iemand.';

describe('quoted history in HTML', () => {
  test.each([
    [
      'Outlook on the web and new Outlook',
      `<div class="elementToProof">${REPLY}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>Van:</b> Jan &lt;jan@x.example&gt;<br><b>Verzonden:</b> maandag<br></font></div><div>${OLD}</div>`,
    ],
    [
      'classic Outlook, which leaves only a border and bold labels',
      `<p class=MsoNormal>${REPLY}<o:p></o:p></p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>De&nbsp;:</b> Luc Dardenne &lt;luc@x.example&gt; <br><b>Envoyé&nbsp;:</b> lundi 9 mars 2026 08:14<br><b>À&nbsp;:</b> Benoît<br><b>Objet&nbsp;:</b> Demande</p></div><p class=MsoNormal>${OLD}</p>`,
    ],
    [
      'Gmail',
      `<div dir="ltr">${REPLY}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Op ma 9 mrt 2026 om 08:14 schreef Jan &lt;<a href="mailto:jan@x.example">jan@x.example</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0">${OLD}</blockquote></div>`,
    ],
    [
      'Apple Mail',
      `<body>${REPLY}<div><br><blockquote type="cite"><div>Le 9 mars 2026 à 08:14, Luc &lt;luc@x.example&gt; a écrit :</div><div>${OLD}</div></blockquote></div></body>`,
    ],
    [
      'Thunderbird',
      `<p>${REPLY}</p><div class="moz-cite-prefix">Am 09.03.26 um 08:14 schrieb Monika:<br></div><blockquote type="cite" cite="mid:1"><p>${OLD}</p></blockquote>`,
    ],
  ])('%s', (_client, html) => {
    const zones = zonesOf(html, true);
    expect(zones[0]).toEqual(['own', REPLY]);
    expect(zones.slice(1).every(([zone]) => zone === 'quoted')).toBe(true);
    expect(zones.map(([, text]) => text).join(' ')).toContain(OLD);
  });

  test('an answer below a Thunderbird quote is own text again', () => {
    const html = `<div class="moz-cite-prefix">On 9/3/26 08:14, Jo wrote:</div><blockquote type="cite">${OLD}</blockquote><p>${REPLY}</p>`;
    expect(zonesOf(html, true).slice(-1)).toEqual([['own', REPLY]]);
  });

  test('nor does an introduction inside the quote carry on behind it', () => {
    const html = `<blockquote type="cite">On 9/3/26 08:14, Jo wrote:<br>${OLD}</blockquote><p>${REPLY}</p>`;
    expect(zonesOf(html, true).slice(-1)).toEqual([['own', REPLY]]);
  });

  test('an introduction outside the quote ends with the quote', () => {
    const html = `<p>On 9/3/26 08:14, Jo wrote:</p><blockquote type="cite">${OLD}</blockquote><p>${REPLY}</p>`;
    expect(zonesOf(html, true).slice(-1)).toEqual([['own', REPLY]]);
  });

  test('an indented paragraph of one’s own is not a quote', () => {
    expect(zonesOf('<p>a</p><blockquote>b</blockquote>', true)).toEqual([['own', 'a\nb']]);
  });
});

describe('quoted history in plain text', () => {
  test.each([
    [
      'French header block',
      'De : Luc <luc@x.example>\nEnvoyé : lundi 9 mars 2026 08:14\nObjet : Demande',
    ],
    ['Dutch header block', 'Van: Dossierbeheer\nAan: Liesbet Vandamme\nOnderwerp: dossier'],
    ['German header block of two lines', 'Von: Monika <m@x.example>\nBetreff: Frage'],
    [
      'English header block below a line',
      '________________________________\nFrom: Jo Doe\nSent: Monday\nTo: Ann\nSubject: x',
    ],
    ['bold labels kept as asterisks', '*Van:* Jan\n*Verzonden:* maandag'],
    ['Outlook mobile', '-------- Oorspronkelijk bericht --------\nVan: x'],
    ['Samsung, in French', "-------- Message d'origine --------"],
    ['German original message', '-----Ursprüngliche Nachricht-----'],
    ['forwarded by Gmail', '---------- Forwarded message ---------'],
    ['forwarded by Apple Mail', 'Début du message réexpédié :'],
    ['French introduction', 'Le lun. 9 mars 2026 à 08:14, Luc D <luc@x.example> a écrit :'],
    [
      'French introduction, wrapped',
      'Le lun. 9 mars 2026 à 08:14, Luc Dardenne\n<luc@x.example> a écrit :',
    ],
    ['Dutch introduction', 'Op ma 9 mrt. 2026 om 08:14 schreef Jan <jan@x.example>:'],
    ['German introduction', 'Am Mo., 9. März 2026 um 08:14 Uhr schrieb Eva <eva@x.example>:'],
    ['English introduction', 'On Mon, 9 Mar 2026 at 08:14, Jo <jo@x.example> wrote:'],
  ])('%s', (_form, header) => {
    const zones = zonesOf(`${REPLY}\n\n${header}\n\n${OLD}`);
    expect(zones[0]).toEqual(['own', REPLY]);
    expect(zones.slice(1).map(([zone]) => zone)).toEqual(['quoted']);
    expect(zones[1]![1]).toContain(OLD);
  });

  test('answers between quoted lines are own text', () => {
    const body = 'On Mon, 9 Mar 2026, Jo wrote:\n> vraag\nantwoord\n> vraag 2';
    expect(zonesOf(body).map(([zone]) => zone)).toEqual(['quoted', 'own', 'quoted']);
  });

  test.each([
    ['a sentence that begins with a preposition', 'De : dat is alles.'],
    ['a table of figures', 'Van: 10 tot 12 uur'],
    ['a label above a line without one', 'Van: het team\nAlles gaat goed.'],
    ['the same label twice', 'Van: het team\nVan: de dienst'],
    ['a date at the start of a line', 'Le 9 mars 2026, nous avons reçu votre demande.\nMerci.'],
  ])('not a quote: %s', (_why, body) => {
    expect(zonesOf(body).every(([zone]) => zone === 'own')).toBe(true);
  });
});

describe('signatures and disclaimers', () => {
  const CARD =
    'Federale Overheidsdienst Voorbeeld | dienst Pensioenen en Rechten | Voorbeeldstraat 1, toren A, verdieping 12 te 1000 Brussel';
  const PROSE = CARD.replace(/ \|/g, ' en de');
  test('a long line in cells is still the signature, one in words is the message going on', () => {
    expect(zonesOf(`Dag,\n\n-- \nJan\n${CARD}`).map(([zone]) => zone)).toEqual([
      'own',
      'signature',
    ]);
    expect(zonesOf(`Dag,\n\n-- \nJan\n${PROSE}`).map(([zone]) => zone)).toEqual([
      'own',
      'signature',
      'own',
    ]);
  });

  test.each([
    ['nl', 'Met vriendelijke groeten,\n\nLiesbet Vandamme\nDienst Oncologie\nT +32 2 000 12 34'],
    ['fr', 'Bien cordialement,\nBenoît Lacroix\nService oncologie – 1000 Bruxelles'],
    ['de', 'Mit freundlichen Grüßen\nKundendienst\nFÖD Beispiel'],
    ['en', 'Kind regards,\nAnn Smith\nDepartment of Psychiatry'],
    ['plain', '-- \nJan\nKliniek'],
    ['mobile', 'Envoyé de mon iPhone'],
    ['in two languages', 'Bien cordialement / Kind regards\nAnn Smith\nDebt mediation desk'],
    ['thanks and a name', 'Merci d’avance\nLydie Warnier\nprotection de la jeunesse'],
    ['thanks and a first name', 'Thanks a lot!\n\nTom'],
  ])('signature, %s', (_language, signature) => {
    expect(zonesOf(`Tekst.\n\n${signature}`)).toEqual([
      ['own', 'Tekst.'],
      ['signature', signature],
    ]);
  });

  test.each([
    ['an address that is long, of few words', `https://intranet.x.example/${'pad/'.repeat(30)}`],
    ['many words without a stop', 'Service public de la santé et de la sécurité de la chaîne'],
    ['a few words with a stop', 'Dienst Pensioenen, Brussel.'],
    ['many words with a number and a stop', 'Tel. 02 000 12 34, zaal 4 op de derde verdieping.'],
  ])('a line of the signature: %s', (_why, line) => {
    expect(zonesOf(`Groeten,\nJan\n${line}`).map(([zone]) => zone)).toEqual(['signature']);
  });

  test.each([
    'Veuillez recevoir, Madame, l’assurance de ma considération distinguée.',
    'Recevez, Monsieur, mes respectueuses salutations.',
    'Croyez, cher confrère, à l’expression de nos sentiments les meilleurs.',
  ])('a closing formula with what is received: %s', (closing) => {
    expect(zonesOf(`${closing}\nJan`).map(([zone]) => zone)).toEqual(['signature']);
  });

  test.each([
    'Veuillez recevoir en annexe l’attestation d’assurance de Mme Roy.',
    'Recevez ci-joint l’assurance et le dossier de M. Roy.',
    'Croyez bien que Mme Roy respecte le traitement.',
  ])('something is received or believed, the mail goes on: %s', (sentence) => {
    expect(zonesOf(`${sentence}\nElle a un diabète.`).map(([zone]) => zone)).toEqual(['own']);
  });

  test('a closing formula that is a sentence is part of the signature', () => {
    const closing = 'Veuillez agréer, Madame, l’expression de mes sentiments les plus distingués.';
    expect(zonesOf(`${closing}\nJan`).map(([zone]) => zone)).toEqual(['signature']);
  });

  test('a postscript and a sentence below the signature are own text', () => {
    expect(
      zonesOf('Cordialement,\nLuc\n\nPS : Mme Dupont a un cancer').map(([zone]) => zone),
    ).toEqual(['signature', 'own']);
    expect(
      zonesOf(
        'Cordialement,\nLuc\n\nMme Dupont est en arrêt maladie depuis la semaine dernière.',
      ).map(([zone]) => zone),
    ).toEqual(['signature', 'own']);
  });

  test.each([
    [
      'nl',
      'Dit bericht kan vertrouwelijke informatie bevatten. Bent u niet de bestemmeling, verwijder het dan.',
    ],
    [
      'fr',
      'Ce message et ses annexes sont confidentiels. Si vous n’êtes pas le destinataire, détruisez-le.',
    ],
    ['de', 'Diese E-Mail kann vertrauliche Informationen enthalten.'],
    ['en', 'This e-mail and any attachments are confidential.'],
  ])('disclaimer, %s', (_language, disclaimer) => {
    expect(zonesOf(`Text.\n\nJan\n\n${disclaimer}`).slice(-1)).toEqual([
      ['disclaimer', disclaimer],
    ]);
  });

  test.each([
    [
      'a sentence follows the name',
      'Merci\nLydie Warnier\nMme Dupont est à l’hôpital depuis deux jours.',
    ],
    ['no name follows', 'Bedankt\nmevrouw Peeters heeft diabetes'],
    ['a long line follows the name', `Bedankt\nJan\n${'woord '.repeat(14)}`],
    [
      'the mail goes on',
      'Thanks\n\nTom has the flu again, so please cover his shift until Friday.',
    ],
  ])('thanks are no closing: %s', (_why, text) => {
    expect(zonesOf(`Text.\n\n${text}`).map(([zone]) => zone)).toEqual(['own']);
  });

  test('a disclaimer that is quoted leaves the answer below it own text', () => {
    const body = '> This e-mail and any attachments are confidential.\nmijn antwoord';
    expect(zonesOf(body).slice(-1)).toEqual([['own', 'mijn antwoord']]);
  });

  test('the signature that Outlook marks is one', () => {
    const html = '<div>Tekst</div><div id="Signature"><p>Jan</p><p>Dienst Oncologie</p></div>';
    expect(zonesOf(html, true).map(([zone]) => zone)).toEqual(['own', 'signature']);
  });
});

describe('spans', () => {
  test.each(['', '\n\n', 'a', 'a\n', '> b\nc', 'a\r\n> b\r\n-- \r\nc'])(
    'cover %j without gaps',
    (text) => {
      const spans = splitZones(text);
      expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    },
  );

  test('many lines that almost begin a quote are read in one pass', () => {
    expect(splitZones('Le 9 a\n'.repeat(200_000)).length).toBe(1);
    expect(splitZones('De : x\nen\n'.repeat(100_000)).length).toBe(1);
    expect(splitZones('a'.repeat(2_000_000)).length).toBe(1);
  });
});

describe('people in quoted headers', () => {
  function people(text: string) {
    return quotedAddresses(text, splitZones(text));
  }

  test('the address of everybody in a header line, the name of whoever has none there', () => {
    const text =
      'Ok\n\nVan: Jan Peeters <Jan.Peeters@x.example>\nVerzonden: maandag\nAan: Els Maes; "Wouters, Tom" <tom@y.example>\nCC: an@z.example\nOnderwerp: x\n\nTekst van geen@hoofd.example';
    expect(people(text)).toEqual({
      addresses: ['jan.peeters@x.example', 'tom@y.example', 'an@z.example'],
      names: ['Els Maes'],
      hasHeaders: true,
    });
  });

  test.each([
    ['Le lun. 9 mars 2026 à 08:14, Luc D <luc@x.example> a écrit :', []],
    ['Le lun. 9 mars 2026 à 08:14, Luc D a écrit :', ['Luc D']],
    ['Op ma 9 mrt. 2026 om 08:14 schreef Luc D <luc@x.example>:', []],
    ['Op ma 9 mrt. 2026 om 08:14 schreef Luc D:', ['Luc D']],
    ['Am Mo., 9. März 2026 um 08:14 Uhr schrieb Luc D <luc@x.example>:', []],
    ['Am Mo., 9. März 2026 um 08:14 Uhr schrieb Luc D:', ['Luc D']],
    ['On Mon, 9 Mar 2026 at 08:14, Luc D\n<luc@x.example> wrote:', []],
    ['On Mon, 9 Mar 2026 at 08:14, Luc D wrote:', ['Luc D']],
  ])('introduction: %s', (line, names) => {
    expect(people(`Ok\n\n${line}\n\noud`)).toEqual({
      addresses: names.length === 0 ? ['luc@x.example'] : [],
      names,
      hasHeaders: true,
    });
  });

  test('a quote without headers says so', () => {
    expect(people('Ok\n> Jan zei iets, jan@x.example')).toEqual({
      addresses: [],
      names: [],
      hasHeaders: false,
    });
  });
});
