import { evidence, readPersons } from './read-persons';

describe('somebody in particular', () => {
  test.each([
    ['title and name', 'Mme Dupont est absente.', 'titled-name'],
    ['done to by a body', 'Het college heeft Jan Peeters geschorst.', 'name'],
    ['given to, behind a function', 'Volgens de begeleidster krijgt Jan Peeters hulp.', 'name'],
    ['pays, which is no counting', 'Der Vater, Herr Otto Kern, zahlt nicht.', 'titled-name'],
    ['title with a dot', 'le contrôle de M. Étienne Vasseur', 'titled-name'],
    ['behind a greeting of somebody else', 'Dag Tom, mevrouw Peeters is ziek', 'titled-name'],
    ['behind a greeting, in French', 'Bonjour Anne, Mme Dupont est absente', 'titled-name'],
    ['told about behind a bare greeting', 'Dag, mevrouw El Amrani is ziek', 'titled-name'],
    ['title of two words', 'over de heer Marc Wouters', 'titled-name'],
    ['particle', 'mevrouw van den Berg komt', 'titled-name'],
    ['initial', 'dhr. J. Peeters', 'titled-name'],
    ['German case', 'die Akte von Herrn Kowalski', 'titled-name'],
    ['capitals only', 'DOSSIER MEVROUW PEETERS', 'titled-name'],
    ['first name and surname', 'over Dries Vermeersch', 'name'],
    ['role before a surname', 'voor kandidaat Vermeersch', 'titled-name'],
    ['household', 'voor het gezin Janssens-Okoye', 'titled-name'],
    ['surname first, in capitals', 'DUPONT Marie, absente', 'name'],
    ['surname, comma, first name', 'Naam: Kowalska, Danuta', 'name'],
    ['a title of a meeting', 'Réintégration Luc Simonart – burn-out', 'name'],
    ['double first name', 'concernant Marie-Claire Lejeune', 'name'],
    ['two unknown capitalised words', 'nous avons vu Zbyslawa Krynicka hier', 'likely-name'],
    ['first name alone', 'Tom komt niet', 'likely-name'],
    ['role', 'la patiente a mal', 'role'],
    ['role in German', 'Der Antragsteller wohnt hier', 'role'],
    ['family', 'mijn dochter blijft thuis', 'role'],
    ['title that stands for a person', 'mevrouw komt morgen', 'role'],
    ['role of one or of all', 'the employee left', 'any-role'],
    ['greeting', 'Bonjour Madame Renard,', 'possessive'],
    ['title and name in small letters', 'so mr devlin is away again', 'titled-name'],
    ['first name in small letters', 'hast du liam gesehen heute', 'likely-name'],
    ['label of a form', 'Verdachte: Zbyslaw Krynicki', 'name'],
    ['label, surname, initial', 'Nom : Krynicki Z.', 'name'],
    ['label, surname, comma, name', 'Dossier: Krynicka, Zbyslawa', 'name'],
    ['relative with a word between', 'mon petit frère reste là', 'role'],
    ['relative of somebody', 'der Sohn vom Hausmeister kommt nicht', 'role'],
    ['function behind, and said of her', 'Marie Dupont, infirmière, a été suspendue', 'name'],
    ['function before, and of him', "la suspension de l'inspecteur Luc Simonart", 'name'],
    ['a complaint is presented to no public', 'Mme Pirlot présente une allergie', 'titled-name'],
    ['says it of herself', 'Marie Dupont explique que elle est absente', 'name'],
    ['is himself what he says', 'Luc Simonart déclare être absent', 'name'],
    ['party to a case', 'Appellant werd gehoord', 'role'],
    ['told about, with where she works', 'Valérie, de la cantine, a disparu', 'likely-name'],
    ['not the name does it', 'la lettre de Mme Dupont présente', 'titled-name'],
    ['row of a table about persons', 'Nom\tRéf\nAdam\t12', 'table'],
    [
      'row with a name alone, above one that begins with a function',
      'Nom\tRéf\nAdam\t\ndirecteur\t12',
      'table',
    ],
    ['surname and initial in a row', 'Zi. 12 | Krynicki, Z. | 84 J.', 'name'],
    ['the sentence behind begins with a capital', 'gesehen: Tom Krynicki. Er kommt', 'name'],
    ['file with a surname before the name', 'over Overzicht_Krynicki_Tom_okt.pdf', 'name'],
    ['function behind the label of a form', 'Naam: Tom Krynicki – dienst ICT', 'name'],
    ['officer against whom', 'gegen Oberamtsrat Krynicki läuft etwas', 'likely-name'],
    ['one of ours', 'we moved our driver Krynicki', 'likely-name'],
    ['number of a role', 'Candidate no. 14 was late', 'role'],
    ['number of a role, with its word', 'Agent matricule 5540 : absent', 'role'],
    ['in brackets, but whose it is', 'aanvraag wegens iets (Jan Krynicki)', 'name'],
    ['two who are absent', 'Frau Krynicka und Herr Maas sind krank', 'titled-name'],
    ['role in a room', 'Bewoner kamer 12: valt', 'role'],
    ['role in a file', 'Aanvrager in dossier 2024/118 verhuist', 'role'],
    ['number of staff', 'Personeelsnummer 4411: afwezig', 'role'],
    ['witness', 'the witness is staying here', 'role'],
    ['one man, reflexive', "parce qu'il s'est perdu", 'pronoun'],
    ['told about by herself', 'Gisteren vertelt Tom Krynicki dat hij weggaat', 'name'],
    ['role of procedure', 'dat verzoekster verhuisde', 'role'],
    ['not the name but a check shows', 'a check for Tom Krynicki shows', 'name'],
    ['one woman, in German', 'als sie kam', 'pronoun'],
    ['one man, verb first', 'Gestern hat er gefehlt', 'pronoun'],
    ['one woman, in Dutch', 'omdat ze ziek werd; ze kreeg koorts', 'pronoun'],
    ['row of a list with semicolons', 'Naam;Ref;Dag\nAdam;12;3', 'table'],
    ['row of a list with commas', 'Naam,Ref,Dag\nAdam,12,3', 'table'],
    ['a question about one woman', 'Est-elle malade ?', 'pronoun'],
    ['niece', 'omdat mijn nicht verhuist', 'role'],
    ['a name that no list has, of a child', 'La petite Zelphine arrive lundi', 'likely-name'],
    ['a trade and a surname before a colon', 'Friedhofsgärtner Krynicki: krank', 'likely-name'],
    ['surname in capitals and an initial', 'Row 14 – KRYNICKI B. – Goma', 'name'],
    ['surname and initial in a list', 'Evaluatie\nKrynicka R.: goed', 'name'],
    ['initials of a role', 'Request of employee K.M.: moves', 'role'],
    ['role from a room', 'Die Bewohnerin aus Zimmer 17 fiel', 'role'],
    ['eldest son of somebody', 'Le fils aîné de la gérante déménage', 'role'],
    ['one of ours, by trade', 'Our new caretaker moves', 'role'],
    ['a new tenant', 'Le nouveau locataire déménage', 'role'],
    ['shows what befalls her', 'Bewoner W. Krynicka toont onrust', 'likely-name'],
    ['declares to live so', 'Léa Krynicka a déclaré se sentir seule', 'name'],
    ['by what the police say', 'Nach Auskunft der Kripo wurde Herr Krynicki', 'titled-name'],
    ['rank', "Le sergent Krynicki n'entend plus", 'titled-name'],
    [
      'said of her behind an apposition',
      'Mme Krynicka, notre professeure, a des soucis',
      'titled-name',
    ],
    ['answer to a request', 'Réponse à votre demande : Mme Krynicka a été', 'titled-name'],
    ['came by herself', "M. Krynicki s'est présenté ce matin", 'titled-name'],
    ['a woman with symptoms', 'Elle présente une allergie', 'pronoun'],
  ])('%s', (_why, text, kind) => {
    expect(evidence(text)).toContain(kind);
  });

  test('whoever treats is told apart, and only that', () => {
    expect(evidence('Dr. Karel Peeters')).toEqual(['professional']);
    expect(evidence('Geachte Dr. Karel Peeters,')).toEqual([]);
  });

  test('the name of the file counts', () => {
    expect(evidence('tekst', ['Attest Jan Peeters.pdf'])).toContain('file-name');
    expect(evidence('tekst', ['Contact Jan Peeters.pdf'])).toContain('file-name');
    expect(evidence('tekst', ['Attest mevrouw Krynicka.pdf'])).toContain('file-name');
    expect(evidence('tekst', ['nota.pdf'])).not.toContain('file-name');
  });
});

describe('nobody the text is about', () => {
  test.each([
    ['contact', 'Contact : Marie Dupont'],
    ['trainer', "Formateurs : Hélène Bastin (service d'appui) et Koen Raes (stafdienst ICT)"],
    ['name with a function', 'Sophie Gagnon, infirmière clinicienne'],
    ['name with a telephone', 'Marc-André Roy, poste 4417'],
    ['German not, no niece', 'das setzen wir in unserer Verwaltung nicht ein'],
    ['body of two capitals', 'needs an opinion of the Krynicki Board'],
    ['pronoun of somebody at work', 'Er übernimmt die Pflegefamilien'],
    ['who shows the figures', 'Mr Krynicki shows that it works'],
    ['whom the papers go to', 'Send the form to Diane Krynicka in HR.'],
    ['name with a telephone in brackets', 'verwittig de dienst (Filip Krynicki, 0477)'],
    ['who takes it over', 'Tom Krynicki übernimmt die Kitas'],
    ['every service, no Elke', 'Elke dienst duidt iemand aan'],
    ['pronoun that takes up a thing', 'la reconnaissance faciale est-elle prévue'],
    ['function before a name in commas', 'Le concierge, Albert, ferme à 14 h'],
    ['somebody who answers', 'Tom Krynicki is happy to answer questions'],
    ['minister', 'de minister Frank Janssens'],
    ['office behind the name', 'Anne Dubois, ministre de la Santé'],
    ['speaker', 'Marie Dupont présente le plan'],
    ['orders something', 'Marie Dupont commandera les affiches'],
    ['verb at the end of the sentence', 'Herr Keller hat für Montag zwei Räume reserviert'],
    ['acts, behind where she works', 'Ms Hall from the hospital council will present it'],
    ['asked to do it', 'Ms Dunphy, please look'],
    ['whom to turn to', 'Wenden Sie sich bitte an Frau Heinen'],
    ['whom papers are handed to', 'Anträge sind bis Freitag bei Frau Langer vorzulegen'],
    ['to whom all send theirs', 'Les demandes sont à envoyer à Mme Sauvage'],
    ['asked for it', 'Demandez à Marie Dupont le modèle'],
    ['function at a body, and acts', "Mme Nelly Truffaut, inspectrice à l'ISI, interviendra mardi"],
    ['room behind the name', 'Mevrouw Claes, lokaal 204'],
    ['telephone inside the house', 'Carine De Wit op 4512'],
    ['function below the name', 'Marie Dupont\nMédiatrice de dettes\nCPAS'],
    ['word that is a first name too', 'le nouveau texte est plus claire ici'],
    ['function in the next cell', 'Tom De Smet | Stafmedewerker zorg | Departement'],
    ['body below the name', 'Im Auftrag\nSven Harder\nJugendamt – Wirtschaftliche Hilfe'],
    ['name below thanks', 'Met dank voor uw antwoord,\nTom De Smet'],
    ['says it, behind a comma', 'Het begint om negen, verklaart Pieter'],
    ['tells it, verb first', 'Na de pauze vertelt Tom Krynicki hoe het werkt'],
    ['orders go to her', 'Bestel een exemplaar bij Katja Krynicka'],
    ['body that bears a name', 'Das Robert Koch-Institut meldet Zahlen'],
    ['street that bears a name', 'in der Robert-Koch-Straße 4'],
    ['gives a day', 'Meetings: a practical day for managers with Ruth Krynicka.'],
    ['to write to', 'Bel of mail naar Tom Krynicki'],
    ['function of two words before', 'bij maatschappelijk werker Tom Krynicki'],
    ['function last, below the name', 'Craig Krynicki\nDebt Mediation Adviser'],
    ['papers by a day', 'Die Bögen sind bis 30. Juni an Frau Krynicka zu geben'],
    ['a sentence behind a title', 'dit geldt voor elke kandidaat. Het begint nu'],
    ['time of day before a capital', 'call before 10 a.m. A form is needed'],
    ['point of a programme', '13 Uhr: Stress vorbeugen (Frau Krynicka)'],
    ['one of several points', 'Unfälle (Herr Krynicki), Belastung (Frau Maas), Termine'],
    ['list of contacts', 'Ansprechpartner\nVeranlagung: Frau Krynicka\nTechnik: Herr Maas'],
    ['signs within the line', 'Bitte löschen. Gruß, Geschäftsstelle, Frau Krynicka'],
    ['two who tell', 'Frau Krynicka und Herr Maas erklären es'],
    ['jury', 'Jury : Tom Krynicki'],
    ['nobody, in Dutch', 'Er komt geld bij voor het plan'],
    ['abbreviation before a word', 'chronische Krankheit (z. B. Krebs)'],
    ['impersonal, in French', "il s'agit d'un texte"],
    ['polite form', 'dass Sie heute kommen'],
    ['several, in Dutch', 'ze hebben koorts'],
    ['nobody, in French', "il y a du monde, il est prévu d'attendre"],
    ['said in public', 'The minister said he would come'],
    ['anybody', 'An employee must say so before he leaves'],
    ['words with capitals', 'the new Addiction Services and the Youth Council'],
    ['street', 'rue Marie Depage 12'],
    ['hospital', 'Institut Jules Bordet'],
    ['header of a quoted mail', 'Van: Jan Peeters'],
    ['signature', 'Cordialement,\nMarie Dupont'],
    ['signature with a title', '-- \nMme Krynicka'],
    ['disclaimer', 'Ce message et ses annexes sont pour Mme Krynicka'],
    ['row of a table without a capital', 'Nom\tRéf\nadam\t12'],
    ['opening of a letter to nobody', 'Madame, Monsieur,'],
    ['body with capitals', 'Het Federaal Agentschap heeft een Raad van Bestuur.'],
  ])('%s', (_why, text) => {
    expect(evidence(text)).toEqual([]);
  });
});

describe('people in general', () => {
  test.each([
    'Les patients reçoivent une lettre.',
    'Per 100.000 inwoners, procent.',
    'Artikel 5 van de wet',
    'Campagne de sensibilisation',
    'We are looking for a nurse',
    'Wenn Sie Fragen haben, kann',
    'als bedoeld in § 3',
    '2023 erhielten 8,4 % der Versicherten eine Packung.',
    "Avant toute décision, l'agent est entendu.",
  ])('%s', (text) => {
    expect(readPersons(text).generality(0, text.length)).not.toBe('none');
  });

  test.each([
    'Mme Dupont est absente.',
    'Hij komt morgen niet.',
    'Mijn kinderen komen morgen niet.',
    'A report on Mr Krynicki was sent',
  ])('not: %s', (text) => {
    expect(readPersons(text).generality(0, text.length)).toBe('none');
  });

  test.each([
    ['a campaign, numbers beside it', 'Campagne: 8 procent van de klas', 'genre'],
    ['numbers alone', 'Per 100.000 inwoners, procent.', 'rule'],
    ['many alone', 'Die Eltern warten hier', 'people'],
    ['steps with their word', 'Stap 1: melden. Stap 2: horen.', 'genre'],
    ['steps of a procedure', '1) feiten vaststellen, 2) horen', 'genre'],
  ])('of which sort: %s', (_why, text, expected) => {
    expect(readPersons(text).generality(0, text.length)).toBe(expected);
  });

  test.each([
    ['a part of the span itself', 'Zij woont in een children home.', 'children home', 'none'],
    ['the span itself', 'Zij houdt van children hier.', 'children', 'people'],
  ])('%s', (_why, text, own, expected) => {
    const start = text.indexOf(own);
    const span = { start, end: start + own.length };
    expect(readPersons(text).generality(0, text.length, span)).toBe(expected);
  });
});

describe('where somebody works', () => {
  test.each([
    ['body behind', 'Ms Hall from the cancer society is ill', 'cancer', true],
    ['body before', 'M. Benali du Conseil des mosquées est absent', 'mosquées', true],
    ['function', 'Helen Marsh, officer at the trans network, was here', 'trans', true],
    ['body inside the word', 'Frau Yilmaz vom islamischen Kulturverein kommt', 'islamischen', true],
    ['said of her', 'Ms Hall from the cancer society is ill', 'ill', false],
    ['line of office below a name', 'Jess Moreau\nAnalyst, Youth Protection', 'Youth', true],
    ['no office below a name', 'Jess Moreau\nAddiction', 'Addiction', false],
    ['no body', 'Mme Hall de confession musulmane est absente', 'musulmane', false],
    ['goes on with what he did', 'Gestern ist Herr Brand vom Verein ausgetreten', 'Verein', false],
  ])('%s', (_why, text, word, isAside) => {
    const start = text.indexOf(word);
    expect(readPersons(text).isAside(start, start + word.length)).toBe(isAside);
  });
});

describe('an index', () => {
  test('counts distinct names, participants left out', () => {
    expect(
      readPersons('Mme Dupont et M. Jean Dupont, Jan Peeters.\nmevr. Vandamme').countNames(),
    ).toBe(2);
  });

  test('the end of a long row is of the person who begins it', () => {
    const row = `Nom\tRéf\nJean Krynicki\t${'x '.repeat(300)}\tfin`;
    expect(readPersons(row).evidence(row.length - 3, row.length)).toEqual(['table']);
  });

  test('answers on hostile text in one pass', () => {
    const name = 'Jan Peeters\t'.repeat(100_000);
    expect(readPersons(name).evidence(0, name.length)).toContain('name');
    const asides = 'Jan Peeters, du Conseil des '.repeat(30_000);
    expect(readPersons(asides).evidence(0, asides.length)).toContain('name');
    const offices = 'Dienst Krynicka\n'.repeat(30_000);
    expect(readPersons(offices).evidence(0, offices.length)).toEqual([]);
    const pronouns = 'said he '.repeat(30_000);
    expect(readPersons(pronouns).evidence(0, pronouns.length)).toContain('pronoun');
    const rows = 'a\tb\n'.repeat(200_000);
    const part = readPersons(rows);
    for (let at = 0; at < rows.length; at += 4) part.evidence(at, at + 4);
    expect(part.evidence(0, 4)).toEqual([]);
  });
});
