/** Dutch texts of channel guide, toolbox, reports and introduction; what each is for: i18n/guide-texts.ts. */
import type { GuideTexts } from '../guide-texts';

export const guideTexts: GuideTexts = {
  guide: {
    title: 'Welk kanaal?',
    intro: 'Zeg wat u wilt versturen en aan wie. U hebt daarvoor geen open bericht nodig.',
    toWhom: 'Aan wie',
    what: 'Wat',
    pick: 'Maak een keuze',
    outcome: {
      allow: 'Mag per e-mail.',
      inform: 'Mag per e-mail. Het paneel zegt wat het zag.',
      advise: 'Mag per e-mail, maar er is een betere weg.',
      warnConfirm: 'Alleen nadat u het hebt nagekeken.',
      warnJustify: 'Alleen met een reden.',
      block: 'Niet per e-mail.',
    },
    document: 'Voor een document',
    table: 'De hele tabel',
    tableCaption: 'Wat de regels zeggen, per ontvanger en soort informatie',
    searchTitle: 'Zoek in de regels',
    searchLabel: 'Woorden',
    searchCount: ({ count }) => (count === 1 ? '1 regel' : `${count} regels`),
    origin: {
      source: 'staat in de bron',
      derived: 'afgeleid uit de bron',
      default: 'onze keuze',
    },
  },
  toolbox: {
    title: 'Hulpmiddelen',
    why: 'Waarom deze controle?',
    levels: 'Welk niveau heeft mijn informatie?',
    examples: 'Bijvoorbeeld',
    practices: 'Goede gewoonten',
    practice: [
      {
        title: 'Werk en privé',
        text: 'Houd werk in de werkmailbox en privézaken erbuiten. Stuur geen werk door naar uw privéadres.',
      },
      {
        title: 'Privéopslag',
        text: 'Privéopslag is niet gemaakt voor gegevens van anderen. Deel via de plaatsen die uw organisatie geeft.',
      },
      {
        title: 'Telefoon en tablet',
        text: 'Vergrendel het toestel, meld verlies meteen en open bestanden alleen in de apps van uw organisatie. Op een telefoon kijkt Sluice niet mee.',
      },
      {
        title: 'Gasten',
        text: 'Geef gasten toegang tot wat ze nodig hebben en beëindig die als het werk klaar is. Kijk wie in de groep zit voordat u schrijft.',
      },
    ],
    contacts: 'Wie helpt',
    noContacts: 'Uw organisatie heeft nog geen contacten ingevuld.',
    training: 'Opleiding',
    policy: 'Over de regels',
    version: ({ name, version }) => `${name}, versie ${version}`,
    reviewBy: ({ date }) => `Te herzien tegen ${date}`,
    changes: 'Wijzigingen',
    probe: 'Wat deze Outlook kan (voor IT)',
    privacy: {
      title: 'Uw privacy',
      text: 'Niemand krijgt een lijst van wat u schreef.',
    },
    introAgain: 'Toon de inleiding opnieuw',
  },
  report: {
    title: 'Een foute melding doorgeven',
    text: 'Dit verslag bevat geen persoonsgegevens. Kopieer het of mail het naar uw beheerder.',
    subject: 'Sluice: foute melding',
    body: ({ detector, shape, evidence, place, policy, client }) =>
      `Een melding van Sluice lijkt fout.\n\nDetector: ${detector}\nVorm: ${shape}\nNagekeken: ${evidence}\nPlaats: ${place}\nRegels: ${policy}\nOutlook: ${client}\n`,
    copy: 'Kopieer het verslag',
    mail: 'Mail het verslag',
  },
  mistake: {
    title: 'Ik heb het per vergissing verstuurd',
    text: 'Kopieer de nota, vul ze in en stuur ze meteen. Zet de gegevens zelf er niet in.',
    steps: 'Wat u doet',
    subject: 'Bericht per vergissing verstuurd',
    body: 'Ik heb per vergissing een bericht verstuurd.\n\nWanneer:\nAan wie (soort ontvanger):\nWelk soort gegevens:\nOver hoeveel mensen:\nWat ik al gedaan heb:\n',
    copy: 'Kopieer de nota',
    mail: 'Schrijf de nota als mail',
  },
  intro: {
    label: 'Inleiding',
    steps: [
      {
        title: 'Sluice kijkt mee voordat u verstuurt',
        text: 'Het zoekt gegevens van anderen in uw bericht. Alles gebeurt in uw Outlook.',
      },
      {
        title: 'Het wijst de weg',
        text: 'Is e-mail niet de juiste weg, dan noemt het het kanaal dat wel past, en past het uw tekst aan met één klik.',
      },
      {
        title: 'U beslist',
        text: 'U ziet waarom we dat denken en kunt elke wijziging ongedaan maken. Zitten we fout, zeg het ons.',
      },
    ],
    progress: ({ step, of }) => `Stap ${step} van ${of}`,
    next: 'Volgende',
    back: 'Terug',
    skip: 'Overslaan',
    start: 'Beginnen',
  },
};
