/** Dutch texts of the task pane's message page; what each is for: i18n/pane-texts.ts. */
import type { PaneTexts } from '../pane-texts';
import { findingTexts } from './messages-finding';

export const paneTexts: PaneTexts = {
  ...findingTexts,
  product: 'Sluice',
  nav: { label: "Pagina's", message: 'Bericht', guide: 'Kanalen', toolbox: 'Hulpmiddelen' },
  language: 'Taal',
  languageName: 'Nederlands',
  state: {
    starting: 'Sluice start.',
    busy: 'Het bericht wordt nagekeken.',
    noItem: {
      title: 'Geen bericht open',
      text: 'Open of schrijf een bericht, dan kijkt Sluice mee. De kanaalwijzer werkt ook zonder bericht.',
    },
    noEngine: {
      title: 'De controle is niet gestart',
      text: 'Uw bericht is niet gewijzigd. Probeer opnieuw; blijft het zo, verwittig dan uw IT-dienst.',
    },
    noPolicy: {
      title: 'De regels ontbreken',
      text: 'Zonder de regels van uw organisatie kan hier niets worden nagekeken. Verwittig uw IT-dienst.',
    },
    unreadable: {
      title: 'Outlook gaf het bericht niet',
      text: 'Uw tekst staat veilig in Outlook. Sluice probeert het vanzelf opnieuw.',
    },
    retry: 'Opnieuw proberen',
  },
  banner: {
    allow: { title: 'Niets gevonden', text: 'Sluice vond niets dat tegen versturen spreekt.' },
    inform: {
      title: 'Goed om te weten',
      text: 'Niets houdt dit bericht tegen. Hieronder staat wat we zagen.',
    },
    advise: {
      title: 'Een tip voordat u verstuurt',
      text: 'Voor een deel van dit bericht is er een betere weg.',
    },
    warnConfirm: {
      title: 'Kijk dit na voordat u verstuurt',
      text: 'Pas het bericht aan, kies een ander kanaal of bevestig dat het klopt.',
    },
    warnJustify: {
      title: 'Er is een reden nodig',
      text: 'Pas het bericht aan of kies een ander kanaal. Kan dat niet, geef dan een reden.',
    },
    block: {
      title: 'Dit kan zo niet per e-mail',
      text: 'Pas de tekst of de ontvangers aan, of kies een ander kanaal. Uw tekst blijft bewaard.',
    },
    unchecked: {
      title: 'Niet alles kon worden nagekeken',
      text: 'Kijk de punten hieronder zelf na voordat u verstuurt.',
    },
    done: { title: 'Genoteerd', text: 'U kunt dit bericht nu versturen zoals het is.' },
  },
  announce: {
    clean: 'Nagekeken: niets gevonden.',
    found: ({ count }) => (count === 1 ? 'Nagekeken: 1 punt.' : `Nagekeken: ${count} punten.`),
  },
  heading: {
    findings: 'Wat er gevonden is',
    unread: 'Wat niet gelezen kon worden',
    signals: 'Let ook hierop',
    recipients: 'Wie het ontvangt',
    channels: 'Een betere weg',
    mends: 'Meteen aanpassen',
    why: 'Waarom deze controle?',
  },
  mend: {
    hide: 'Verberg in de tekst',
    remove: 'Haal uit de tekst',
    removeQuoted: 'Haal de geciteerde tekst weg',
    removeAttachment: 'Haal de bijlage weg',
    removeRecipient: 'Verwijder',
    toBcc: 'Zet in Bcc',
    externalsToBcc: 'Zet externe ontvangers in Bcc',
    cleanSubject: 'Maak het onderwerp schoon',
    cleanPlace: 'Maak de plaats schoon',
    safeReply: 'Voeg een antwoord zonder gegevens in',
    undo: 'Ongedaan maken',
  },
  mended: {
    hide: 'De waarde is verborgen in de tekst.',
    remove: 'De waarde is uit de tekst gehaald.',
    removeQuoted: 'De geciteerde tekst is weg.',
    removeAttachment: 'De bijlage is weg.',
    removeRecipient: 'De ontvanger is verwijderd.',
    toBcc: 'De ontvanger staat nu in Bcc.',
    externalsToBcc: 'De externe ontvangers staan nu in Bcc.',
    cleanSubject: 'Het onderwerp is schoon.',
    cleanPlace: 'De plaats van de afspraak is schoon.',
    safeReply: 'Het antwoord staat bovenaan uw tekst.',
    undo: 'Ongedaan gemaakt.',
    failed: 'Outlook deed de wijziging niet. Pas het zelf aan in het bericht.',
    notFound: 'Dit staat niet meer in de tekst. Er is niets gewijzigd.',
    tooLarge: 'De tekst is te lang om van hieruit te wijzigen. Pas het zelf aan in het bericht.',
    changedSince:
      'U hebt dit intussen gewijzigd. Dat zou verloren gaan, dus er is niets veranderd.',
    noUndo: 'De bijlage is weg. Wilt u ze terug, voeg ze dan zelf opnieuw toe.',
    copied: 'Gekopieerd.',
    copyFailed: 'Kopiëren mocht niet. Selecteer de tekst en kopieer zelf.',
  },
  recipients: {
    none: 'Nog geen ontvangers.',
    unread: 'Outlook gaf de ontvangers niet door. Kijk ze zelf na.',
    group: ({ group, count }) => `${group} (${count})`,
    looksLike: ({ domain }) => `Lijkt op ${domain}, maar is het niet. Is dit de juiste persoon?`,
    correct: ({ address }) => `Soort ontvanger voor ${address}`,
    corrected: 'Uw correctie geldt alleen voor dit bericht.',
    tellAdmin: 'Kopieer de regel voor uw beheerder',
    adminLine: ({ domain, group }) => `Sluice: behandel ${domain} als "${group}".`,
  },
  channels: {
    best: 'Eerste keuze',
    others: 'Andere wegen',
    none: 'De regels noemen hiervoor geen ander kanaal.',
    when: 'Wanneer',
    how: 'Hoe',
    prepare: 'Wat u nodig hebt',
    open: ({ channel }) => `Open ${channel}`,
    ask: ({ channel }) => `Vraag uw IT-dienst of ${channel} bij u bestaat.`,
    copyText: 'Kopieer mijn tekst voor dit kanaal',
    copyIntro: ({ subject }) => `Onderwerp: ${subject}`,
  },
  going: {
    title: 'Verder gaan',
    advise: 'U mag het bericht zo versturen.',
    confirm:
      'Klopt alles en is het voor deze mensen bedoeld? Bevestig het hier en verstuur opnieuw.',
    confirmButton: 'Ik heb het nagekeken',
    justify: 'Moet het toch per e-mail? Zeg waarom en verstuur opnieuw.',
    reasonLabel: 'Reden',
    reasonPick: 'Kies een reden',
    reasonOther: 'Een andere reden',
    reasonNeeded: 'Kies of schrijf een reden.',
    notRecorded:
      'De reden wordt nergens bewaard of verstuurd. Ze geldt alleen voor deze inhoud en deze ontvangers.',
    justifyButton: 'Dit is mijn reden',
    done: 'Genoteerd. Verstuur opnieuw. Wijzigt u iets, dan kijken we opnieuw.',
    cannotStore:
      'Deze Outlook kan uw antwoord niet doorgeven. Verstuur; lukt dat niet, vraag dan uw IT-dienst.',
    block: 'Dit kunt u niet zelf toelaten. Pas het bericht aan of vraag hulp.',
    askWhom: ({ who }) => `Vraag: ${who}`,
    askNobody: 'Vraag uw IT-dienst of functionaris voor gegevensbescherming.',
  },
  hint: {
    title: 'Een tip terwijl u schrijft',
    text: ({ label, group }) =>
      `${label} zou naar deze ontvanger gaan: ${group}. Nu aanpassen is het makkelijkst.`,
    dismiss: 'Deze tip niet meer tonen',
  },
};
