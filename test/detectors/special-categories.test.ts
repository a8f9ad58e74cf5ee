/**
 * Special categories on whole mails: silent on what a public service writes all day, found when the same
 * words are about somebody. The measured sets are in bench/accuracy/sets; these are the named cases.
 */
import { createBudget } from '../../src/core/budget';
import { createChecker } from '../../src/core/check';
import type { Finding } from '../../src/core/types';
import { splitZones } from '../../src/core/zones/zones';
import { DETECTORS } from '../../src/detectors/index';
import { formsOf, writtenForms } from '../../src/core/phrases/word-forms';

const checker = createChecker(DETECTORS);
const LIMITS = { timeMs: 60_000, bytesOut: 1e9, entries: 1e6, characters: 1e9 };
const TODAY = { year: 2026, month: 11, day: 22 };
const CATEGORIES = ['health', 'special.other', 'social', 'criminal', 'secrecy.tax', 'file.content'];

function check(text: string, path: readonly string[] = []) {
  const part = path.length > 0 ? ('attachment' as const) : ('body' as const);
  return checker.check([{ location: { part, path }, text, zones: splitZones(text) }], {
    today: TODAY,
    budget: createBudget(() => 0, LIMITS),
    participants: [],
  });
}

function loud(text: string, path: readonly string[] = []): readonly Finding[] {
  return check(text, path).findings.filter(
    ({ category, confidence }) => confidence !== 'low' && CATEGORIES.includes(category),
  );
}

describe('silent: the subject, not a person', () => {
  test.each([
    ['subject of a document', 'Could you send Mr Keane the slides on dementia-friendly libraries?'],
    ['subject of an order', 'La facture pour les tests VIH : voir avec Madame Sterck.'],
    ['subject of a kit', 'Mr Osei sent the signed quote for the HIV test kits back.'],
    ['where somebody works', 'Mr Sorensen from the gay and lesbian helpline joins on Wednesday.'],
    ['done to a thing', 'Mr Dolan has drafted the memo on long covid for the team.'],
    ['their residents', 'Lits pour le CPAS de Wavre et ses résidents grabataires.'],
    [
      'two weak words and a bare name',
      'Anna Moore plans the operation and the recovery of the server.',
    ],
    ['who works at a court', 'Anna Moore calls the judge and the lawyer about the hearing.'],
    ['a pronoun in another clause', 'Promote him to host of the call, Anna Moore presents.'],
    ['a verb without an I', 'Le service verse la retenue au créancier et gagne du temps.'],
    ['what an author wrote about', 'L’ouvrage de Tom Hubert sur la schizophrénie est excellent.'],
    [
      'examples in brackets',
      'Mme Hubert connaît la terminologie (dépendance, surdose, règlement collectif de dettes).',
    ],
    [
      'an item of a list that names nobody',
      'Épreuve du dépliant :\n- p. 2, photo à changer\n- p. 3, Mme Hubert la trouve floue\n- p. 5, schizophrénie avec ph',
    ],
    [
      'done to a thing, in German',
      'Frau Thelen unterschreibt den Vertrag für die Notschlafstelle.',
    ],
    [
      'signature without a greeting',
      'Tom Baert | Stafmedewerker geestelijke gezondheidszorg | Zorg',
    ],
    ['below a name', 'Version 3 is out. Simon will fix it.\nJill Moore\nAnalyst, Child Welfare'],
    ['name of a group', 'Le groupe « soins à domicile » se réunit mardi. Christine prend note.'],
    ['name of a manual', 'Kan Bart Nijs het draaiboek elektronisch toezicht bezorgen?'],
    [
      'form and who misses it',
      'Das Formblatt für die Eingliederungshilfe fehlt. Frau Stein weiß es.',
    ],
    ['tender', 'Offres pour les tests VIH : à l’attention de Mme Colson, achats.'],
    ['said in public', 'The minister said he would increase funding for cancer care.'],
    [
      'blanks of a template',
      'Sehr geehrte(r) [Anrede Name],\nder Arzt lädt Sie am [Datum] um [Uhrzeit] ein. Bringen Sie die Berichte Ihres Hausarztes (Diagnose, Medikamente) mit.',
    ],
    [
      'somebody in an example',
      'Q3. « Mon collègue X est en arrêt pour dépression » : oui ou non ?',
    ],
    [
      'row of a directory',
      'Irina Volkova, RN, dialysis, ext. 2257, irina.volkova@x.example\nKim Tran, cook, ext. 2271, kim.tran@x.example',
    ],
    [
      'published judgments',
      '- Cass. 12 mars 2024, ECLI:BE:CASS:2024:ARR.4 -> récidive et condamnation étrangère\nLe prof. Lambrechts en parle.',
    ],
    [
      'a point of a meeting, and who does it',
      '• Lithium et clozapine : nouvelle feuille de suivi, Manon fait le gabarit.',
    ],
    ['a field of a system', '5. Sick-leave mapping: Nadia has no objection.'],
    [
      'a group with an adjective',
      'Bravo à Pierre Houssa, qui représente le SPF au groupe européen sur le handicap.',
    ],
    ['a form', 'Reminder from Trevor Hall: disability insurance forms are on the intranet.'],
    ['cases that she works on', 'Mme Vinciane Hubert suit 340 dossiers de surendettement.'],
    ['what a course teaches', 'In juni leert Mieke Adams ons hoe je een hartaanval herkent.'],
    [
      'a job and who it is for',
      'La ville recrute un gestionnaire. Il traite les saisies sur salaire.',
    ],
    ['what one may do', 'Beste burger, u kunt uw aangifte personenbelasting online indienen.'],
    ['a company with two capitals', '1 | medische keuringen | Keurmed Demo bv | 138.400,00'],
    ['a company in capitals', 'FACTURE\nACME DEMO SA – TVA BE 0765.432.146, client à livrer'],
    [
      'title of an article',
      '4. Doctrine : M. Lemmens, « La transaction pénale élargie », Rev. dr. pén., 2026, p. 211.',
    ],
    [
      'questions of a page to be filled in',
      '# Je suis malade, que faire ?\n{{q}} Je suis en dépression, y a-t-il des règles ? {{/q}}\n{{a}} Oui. {{/a}}',
    ],
    ['a language, not somebody', '* geen veroordelingen vereist\n* kennis Frans = troef'],
    [
      'question of a list',
      'Q. I have a cough or a fever. – Please stay home.\nQ. Where do I pay? – At the kiosk.',
    ],
    ['heading of a leaflet', 'Texte « Payer ses impôts en ligne, c’est simple », signé Mme Roy.'],
    ['what nobody is to send', 'Dear Ms Hall,\nPlease don’t e-mail us any medical details.'],
    ['number of a company', 'Bonjour Mme Roy, il manquait juste vos no de taxes.'],
    ['verb of a court', 'Mme Roy : l’intention se déduit des propos tenus.'],
    ['anybody', 'An employee who is off sick must tell his manager before he starts chemotherapy.'],
    [
      'frequent questions in the first person',
      'Veelgestelde vragen\n\nIk heb een burn-out. Krijg ik een uitkering? Ja, via het fonds.',
    ],
    [
      'points of an agenda',
      '1. Goedkeuring, verslag Marc Wouters\n2. Schizofrenie: stand van het onderzoek',
    ],
    ['an average', 'Le salaire net médian est de 2.310 euros, dit Mme Bodart.'],
    ['a form for everybody', 'Vanaf mei kan u uw belastingaangifte indienen bij mevrouw Goos.'],
    ['what a doctor treats', 'Dr. Krynicki behandelt Depressionen und Burn-out.'],
    [
      'named below it only: who signs or is asked',
      'Les cellules seront vidées, les parloirs ne changent pas. Le plan est au greffe.\nDenis Caillaud',
    ],
    ['everybody’s boss', 'Toute absence pour maladie est signalée avant 9 h à votre chef.'],
    ['our service', 'Notre service d’aide à la jeunesse déménage le 3 mars.'],
    [
      'a verb, no first name',
      'Ben je ziek? Bel voor negen uur, ook bij een ziekmelding van één dag.',
    ],
    [
      'a job for everybody',
      'Service d’aide à la jeunesse recrute un éducateur (h/f/x), juge ou foyer.',
    ],
    ['an act', 'The Youth Protection Act lets a court place a child with a foster family.'],
    ['a step, not a day', 'Étape 6 : si le candidat a un casier judiciaire, le recruteur appelle.'],
    ['what everybody hands in', 'Beste Jan, stuur dan je ziekteattest naar de controledienst.'],
    [
      'a word of another language',
      'Jan Peeters heeft vrijdag verlof genomen en gaat naar de beurs.',
    ],
    ['a coast', 'Frau Meyer fährt im Juli an die Küste.'],
    ['things left', 'Il faut des enveloppes pour les allocations familiales, il en reste deux.'],
    ['the name of a protocol', 'Isabelle Caron relit le protocole sepsis avant jeudi.'],
    [
      'who wants a thing of the subject',
      'The museum shows photographs of the Inuit. Ms Ilves wants a catalogue.',
    ],
    ['shares in one line', 'Ward profile: Christian 46%, Muslim 14%, Hindu 6%, no religion 28%.'],
    ['said by an official', 'Das Norovirus ist eingedämmt, so Amtsarzt Jens Ulrich.'],
    ['who explains it', 'La bronchiolite expliquée par la pédiatre Hélène Cousin.'],
    ['a team that ends the line', 'DS Martin Oakes\nFraud and Money Laundering Team'],
    ['whom to ask, with a title', 'Testicular cancer: advice from urologist Mr Rory Keane.'],
    ['who is explaining', 'Welfare officer Nuala Greer is explaining Universal Credit sanctions.'],
    ['a minister in one word', 'Gesundheitsministerin Carla Dorn fordert mehr für Essstörungen.'],
    ['whose it is, a ward', 'Le CHU inaugure son unité Alzheimer le 2 octobre.'],
    ['asked in the middle', 'Nous avons accouché de la note, Aude, tu peux l’envoyer.'],
    ['nouns with capitals', 'Verwaltungsrat, 21. März: Hygienebericht MRSA / Nächster Termin'],
    [
      'who presents a numbered point',
      '1. Minutes\n2. Foster families last year (Ms Harkin)\n3. Any other business',
    ],
    ['calls go to', 'The line on cocaine is agreed, calls go to Bart Wuyts until six.'],
    ['a rule for everybody in a role', 'The taxpayer encloses the latest notice of assessment.'],
    ['points of an agenda in one line', '1. Minutes  2. Burn-out (Mr Krynicki)  3. AOB'],
    [
      'newsletter on cancer screening',
      'Nieuwsbrief\n\nElk jaar krijgen 11.000 vrouwen borstkanker. Een mammografie redt levens.\n\nInterview met Dr. Lies Martens\n"Een vroege behandeling geeft 90 % kans op genezing", zegt oncologe Lies Martens.\n\nDe redactie',
    ],
    [
      'law on disability',
      "Art. 4. La personne dont le handicap est reconnu bénéficie de l'allocation d'intégration.\nArt. 5. En cas d'hospitalisation, l'allocation est réduite.\n\nRemarques à Catherine Leroux pour le 12 mars.",
    ],
    [
      'job advertisement for a psychiatrist',
      'We are hiring a psychiatrist for the adult ward.\nYour tasks: treatment of depression, psychosis and addiction.\n\nQuestions? Call Sarah Mitchell, head of department.',
    ],
    [
      'training mail',
      'Schulung „Umgang mit psychischen Erkrankungen“\n\nInhalte: Depression erkennen, Burn-out vorbeugen.\nReferentin: Dr. Julia Berger\nAnmeldung bei Thomas Klein.',
    ],
    [
      'signature of an oncology department',
      "Bonjour,\n\nVoici le rapport.\n\nCordialement,\nMarie Dupont\nService d'oncologie et de psychiatrie\nHôpital Saint-Luc",
    ],
    [
      'minutes with the names of those present',
      'Présents : Paul Lambert, Anne Dupuis\n1. Le taux de maladie est de 6 %.\n2. Accidents du travail : trois en février.\n3. Campagne de vaccination',
    ],
    [
      'disclaimer',
      'Text.\n\nThis e-mail and any attachments may contain the medical records of Mr Smith and are confidential.',
    ],
    [
      'somebody named in another paragraph only',
      'Die Regelbeurteilung beginnt am 1. Juni.\n\nFrau Kessler steht dienstags bereit.',
    ],
    [
      'institute that bears a name',
      'Das Robert Koch-Institut meldet weniger Masern und Atemwegserkrankungen.',
    ],
    ['definition', 'Hilfebedürftig ist, wer seinen Lebensunterhalt nicht sichern kann.'],
    ['full name in an announcement', 'Midi-conférence sur le diabète avec Béatrice Renardier.'],
    [
      'programme with who gives what',
      'Conférences\n14 h : prévenir l’épuisement professionnel (Mme Teyssier)\n15 h : pause',
    ],
    [
      'name with a degree above a function',
      'Luc Simonart, T.S.\nTravailleur social\nDirection de la protection de la jeunesse',
    ],
    [
      'doctor who signs',
      'Dr. med. Katja Krynicki\nFachärztin für Psychiatrie und Psychotherapie\nLeiterin',
    ],
    ['steps of a procedure', 'Stappen bij een tuchtprocedure: 1) feiten, 2) betrokkene horen.'],
    ['criminal policy', 'De minister stelt het plan tegen inbraken en drugshandel voor.'],
    ['tender', "Appel d'offres : fourniture de fauteuils roulants et de défibrillateurs"],
  ])('%s', (_why, text) => {
    expect(loud(text)).toEqual([]);
  });
});

/** The five mails of the product's brief, in each language; then the same words about one person. */
const SUBJECTS = [
  [
    'fr',
    'Lettre d’information\n\nLe dépistage du cancer du sein est gratuit de 50 à 69 ans. Parlez-en à votre médecin.',
    'Art. 3. Toute personne dont le handicap réduit la capacité de gain a droit à une allocation.',
    'Offre d’emploi : psychiatre (h/f/x) pour le traitement des dépressions et des addictions.',
    'Formation « Burn-out et épilepsie au travail », inscription pour le 3 mai.',
    'Bien à vous,\n\nSophie Hendrickx\nService d’oncologie médicale\nHôpital Saint-Luc',
    'Mme Dupont a un cancer du sein.',
  ],
  [
    'nl',
    'Nieuwsbrief\n\nHet bevolkingsonderzoek borstkanker is gratis van 50 tot 69 jaar. Praat erover met uw arts.',
    'Art. 3. Elke persoon van wie de handicap het verdienvermogen vermindert, heeft recht op een tegemoetkoming.',
    'Vacature: psychiater (v/m/x) voor de behandeling van depressies en verslaving.',
    'Opleiding "Burn-out en epilepsie op het werk", inschrijven voor 3 mei.',
    'Met vriendelijke groet,\n\nSophie Hendrickx\nDienst medische oncologie\nZiekenhuis Sint-Lucas',
    'Mevrouw Dupont heeft borstkanker.',
  ],
  [
    'de',
    'Rundbrief\n\nDas Brustkrebs-Screening ist von 50 bis 69 kostenlos. Fragen Sie Ihren Arzt.',
    '§ 3 Jede Person, deren Behinderung die Erwerbsfähigkeit mindert, hat Anspruch auf Leistungen.',
    'Stellenangebot: Psychiater (m/w/d) für die Behandlung von Depressionen und Sucht.',
    'Schulung „Burnout und Epilepsie am Arbeitsplatz“, Anmeldung bis 3. Mai.',
    'Mit freundlichen Grüßen\n\nSophie Hendricks\nKlinik für Onkologie\nSt.-Lukas-Krankenhaus',
    'Frau Dupont hat Brustkrebs.',
  ],
  [
    'en',
    'Newsletter\n\nBreast cancer screening is free from 50 to 69. Talk to your doctor.',
    'Section 3. Any person whose disability reduces earning capacity is entitled to an allowance.',
    'Vacancy: psychiatrist for the treatment of depression and addiction.',
    'Training "Burnout and epilepsy at work", register by 3 May.',
    'Kind regards,\n\nSophie Hendricks\nDepartment of Medical Oncology\nSt Luke’s Hospital',
    'Mrs Dupont has breast cancer.',
  ],
] as const;

describe.each(SUBJECTS)('%s', (_language, newsletter, law, job, training, signature, person) => {
  test.each([
    ['newsletter on cancer screening', newsletter],
    ['law on disability', law],
    ['job advertisement for a psychiatrist', job],
    ['training mail', training],
    ['signature of an oncology department', signature],
  ])('silent: %s', (_why, text) => {
    expect(loud(text)).toEqual([]);
  });

  test.each([
    ['a titled name', person, 'titled-name'],
    ['a national number', person.replace(/^\S+ Dupont/, '85.06.21-991.12'), 'identifier'],
  ])('found with %s, which the evidence names', (_why, text, evidence) => {
    expect(loud(text).flatMap((finding) => finding.evidence)).toContain(evidence);
    // The subject before it takes nothing away.
    expect(loud(`${newsletter}\n\n${text}`)).not.toEqual([]);
  });
});

/** Words with an everyday sense beside the other: what is said of a thing, and what is said of somebody. */
describe('tied to somebody or not', () => {
  test.each([
    [
      'a screening for all, hers',
      'Le dépistage du cancer est gratuit, dit Mme Dupont.',
      'Le dépistage du cancer de Mme Dupont est positif.',
    ],
    [
      'in English',
      'Cancer screening is free, says Mrs Jones.',
      'The cancer screening of Mrs Jones came back positive.',
    ],
    [
      'one word for it',
      'De kankerscreening is gratis, zegt mevrouw Peeters.',
      'De kankerscreening van mevrouw Peeters was positief.',
    ],
    [
      'one word in German',
      'Die Krebsvorsorge ist kostenlos, sagt Frau Klein.',
      'Die Krebsvorsorge von Frau Klein war auffällig.',
    ],
    ['an account', 'Mr Hall’s account was suspended.', 'Mr Hall was suspended for three weeks.'],
    [
      'an offer',
      'L’offre de Mme Simon a été jugée irrégulière.',
      'Mme Simon a été jugée vendredi.',
    ],
    ['a point', 'Der Punkt wurde abgesetzt, so Frau Klein.', 'Frau Klein wurde abgesetzt.'],
    [
      'a list',
      'Uw opmerking is opgenomen, groet Jan Peeters.',
      'Jan Peeters is opgenomen met een beroerte.',
    ],
    ['a device', 'The monitor is blind, Tom Harris says.', 'Tom Harris is blind.'],
    ['a crime story', 'Ms Winter reads a murder mystery.', 'Ms Winter was convicted of murder.'],
    [
      'of a thing',
      'The diagnosis takes until noon, says Mr Hall.',
      'The diagnosis of Mr Hall came today.',
    ],
    [
      'a jam',
      'Jan Peeters meldt: het dossier zit vast.',
      'Jan Peeters zit vast wegens drugshandel.',
    ],
  ])('%s', (_why, ofThing, ofSomebody) => {
    expect(loud(ofThing)).toEqual([]);
    expect(loud(ofSomebody).length).toBeGreaterThan(0);
  });
});

describe('found: the same words about somebody', () => {
  test.each([
    ['subject that is hers', 'Ms Hall drafted a note on her depression.', 'possessive'],
    [
      'subject that is a named person',
      'La note sur le burn-out de Mme Dupont est prête.',
      'titled-name',
    ],
    [
      'presumed author',
      'L’auteur présumé, Kevin Laloux, a été entendu le 4 mai ; il a été condamné deux fois.',
      'name',
    ],
    [
      'whose file, behind where he works',
      'Pour votre séance avec Thibault Maréchal (équipe Contrôle), quelques éléments de son dossier : un blâme.',
      'name',
    ],
    [
      'what is not to be sent of somebody',
      'Please do not send Ms Hall’s medical report by mail.',
      'titled-name',
    ],
    ['what is not to be said of him', 'Merci de ne pas évoquer sa dépression.', 'possessive'],
    [
      'what he declared is his',
      'M. Luc Pontier a déclaré sa piscine. Sa taxe foncière double.',
      'titled-name',
    ],
    [
      'who says that he is ill, a sentence before',
      'Je suis malade. Le médecin a constaté une bronchite.',
      'self-disclosure',
    ],
    [
      'in the item that names her',
      'Vu hier :\n- budget\n- Mme Hubert : cancer du sein',
      'titled-name',
    ],
    ['in an item below her name', 'Mme Hubert :\n- budget\n- cancer du sein', 'titled-name'],
    [
      'in an item with a doctor, below her name',
      'Mme Hubert :\n- budget\n- visite\n- docteur Maes : cancer du sein',
      'titled-name',
    ],
    [
      'in an item that goes on about her',
      '- budget\n- vu Mme Hubert\n- elle a un cancer',
      'titled-name',
    ],
    [
      'a term that begins with its verb',
      'Je fais campagne pour le MR à Waterloo.',
      'self-disclosure',
    ],
    [
      'his, whatever else is spoken of',
      'Éric rate la formation à cause de sa dépression.',
      'possessive',
    ],
    ['how to follow his', 'Hoe je de depressie van Jan Peeters opvolgt.', 'name'],
    ['one case, and whose', 'Le dossier de surendettement de Mme Hubert.', 'titled-name'],
    ['days of hers', 'Anna Smith has had 47 days of sick leave.', 'name'],
    [
      'granted to whom the letter is written',
      'Sehr geehrte Frau Thoma,\nIhrem Antrag auf Eingliederungshilfe wird entsprochen.',
      'possessive',
    ],
    [
      'what the writer has, in brackets',
      'Dag meneer, ik heb sinds vorig jaar MS (multiple sclerose).',
      'self-disclosure',
    ],
    ['what befell the person', 'Mme Dupont a subi une opération du cœur.', 'titled-name'],
    ['titled name', 'Mme Dupont participe au dépistage : elle a un cancer du sein.', 'titled-name'],
    ['national number', 'Dossier 85.06.21-991.12: borstkanker', 'identifier'],
    [
      'somebody taken up by “lui”',
      'Karim rentre demain. Finalement on lui a posé deux stents après l’infarctus.',
      'likely-name',
    ],
    [
      'a trade and a surname',
      'Le garagiste Lopez ne paie plus, arriérés de TVA de 2019.',
      'titled-name',
    ],
    ['one of a role, taken up', 'The trainee has left early, she is pregnant.', 'any-role'],
    ['somebody who was one of us', 'The former official has multiple sclerosis.', 'role'],
    [
      'whose case is a numbered point',
      '1. Verslag\n2. Aanvraag leefloon (Jan Peeters)\n3. Varia',
      'name',
    ],
    ['on a list herself', 'Je suis candidate sur la liste des Écologistes.', 'self-disclosure'],
    ['role and possessive', 'La patiente vient pour sa dépression.', 'role'],
    ['first person', 'Je suis en arrêt maladie depuis lundi.', 'self-disclosure'],
    ['row of a table', 'Naam;Dienst;Reden\nPeeters Jan;ICT;kankerbehandeling', 'table'],
    [
      'name in the paragraph before',
      'Ik sprak Bart Declercq.\n\nHij is thuis met een depressie.',
      'name',
    ],
    [
      'mixed languages',
      'Zoals besproken: Madame Dupont is op ziekteverlof, burn-out.',
      'titled-name',
    ],
    [
      'letter to the person',
      'Madame Vermeulen,\n\nVotre polyarthrite ne justifie plus une incapacité de travail.',
      'possessive',
    ],
    [
      'first person, a verb behind',
      'Please cover, I start chemotherapy next Tuesday.',
      'self-disclosure',
    ],
    ['first person, left out', 'habe gestern die Diagnose Brustkrebs bekommen', 'self-disclosure'],
    ['first person, verb last', 'Bitte absagen, weil ich Brustkrebs habe', 'self-disclosure'],
    ['role of procedure', 'Dossier 12: verzoekster lijdt aan multiple sclerose.', 'role'],
    ['role with a number', 'Candidate no. 22 has dyslexia.', 'role'],
    [
      'pronoun behind a first name',
      'Antje kommt nicht. Sie hatte einen Schlaganfall.',
      'likely-name',
    ],
    [
      'full name, and an amount a year',
      'Karin Joding verdient per jaar niets, ze is dakloos.',
      'name',
    ],
    ['full name, and her children', 'Nathan Gossard moved to a children’s home.', 'name'],
    [
      'name met again',
      'Objet : dossier de Mme Krynicka\n\nBonjour,\nKrynicka souffre de diabète.',
      'likely-name',
    ],
    ['taxes of a doctor', 'Der Steuerbescheid von Dr. Krynicki liegt bei.', 'likely-name'],
    ['somebody in a role, and when', 'The patient has schizophrenia since 2019.', 'any-role'],
    ['first person, with what is mine', 'Mijn arm is verlamd.', 'self-disclosure'],
    [
      'first person, words between',
      'Ik ga drie keer per week naar de nierdialyse.',
      'self-disclosure',
    ],
    [
      'first person, nearer than a talk',
      'Ik ben niet akkoord met de dienst, omdat ik een depressie heb.',
      'self-disclosure',
    ],
    [
      'told to whom the letter greets',
      'Dag Sandra Krynicka,\n\nJe kreeg een schriftelijke verwittiging.',
      'possessive',
    ],
    ['what he does there', 'Mein Sohn Dennis sitzt seit Wochen in Untersuchungshaft.', 'role'],
    ['behind where he works', 'Kevin van de groendienst draagt een enkelband.', 'likely-name'],
    ['holds an office, too', 'Our policy adviser Hugh Tanner was convicted of theft.', 'name'],
    [
      'taken up behind a name, a workshop in the mail',
      "Rachid Benali est tombé dans l'atelier.\nIl a une commotion cérébrale.\nMerci.",
      'name',
    ],
    [
      'first name, and the parents',
      'Die Eltern wissen nicht, dass Paul schwul ist.',
      'likely-name',
    ],
    [
      'told to whom the letter is written',
      'Monsieur Haddad,\n\nÀ la suite de l’entretien, un blâme vous est infligé.',
      'possessive',
    ],
    [
      'told what holds for her',
      'Sehr geehrte Frau Noll,\n\nbei Ihnen wird ein Grad der Behinderung von 60 festgestellt.',
      'possessive',
    ],
    [
      'told what he owes',
      'Dear Mr Hall,\n\nYou still owe £76 in council tax arrears.',
      'possessive',
    ],
    [
      'her doctor takes her up',
      'Reken niet op Sandrine. Haar huisarts heeft een zware burn-out vastgesteld.',
      'likely-name',
    ],
    [
      'who is sent, and has something',
      'Thank you for seeing Margaret Whitcombe, who has vascular dementia.',
      'name',
    ],
    [
      'a public role that something is done against',
      'Tegen schepen Luc Verbeke loopt een onderzoek naar omkoping.',
      'name',
    ],
    ['a surname that is an office', 'Mevrouw Prins heeft diabetes.', 'titled-name'],
    ['an unknown first name in a list', 'Leblanc, Xyla – burn-out', 'likely-name'],
    ['a dash ends what she does', 'Gisela Keller – Insolvenzverfahren eröffnet', 'name'],
    ['pronoun alone', 'He is out on parole since last week.', 'possessive'],
    [
      'his children are not people in general',
      'Mme Roy et ses enfants : violence conjugale.',
      'titled-name',
    ],
  ])('%s', (_why, text, evidence) => {
    const findings = loud(text);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.some((finding) => finding.evidence.includes(evidence))).toBe(true);
  });

  test('the name of the attachment says whose it is', () => {
    expect(loud('Diagnose: longontsteking', ['Attest Jan Peeters.pdf'])).not.toEqual([]);
    expect(loud('Diagnose: longontsteking', ['nota.pdf'])).toEqual([]);
  });

  test.each([
    ['a full name', 'De heer Marc Wouters kreeg een hartinfarct.', 'high'],
    ['a first name', 'Tom heeft een hartinfarct gehad.', 'high'],
    ['the speaker', 'Ik heb een hartinfarct gehad.', 'high'],
    [
      'signed by an institution called example',
      'M. Roy : sa situation est précaire. Il perçoit le revenu d’intégration.\n\nSPF Exemple, Bruxelles',
      'high',
    ],
    [
      'a line that ends before a day',
      'Herr Krause wurde am\n12. März wegen Krebs operiert.',
      'high',
    ],
    [
      'a long line that goes on with an hour',
      'Frau Krause kam gestern mit ihrem Sohn in die Klinik und hat um\n14:00 Chemotherapie bekommen.',
      'high',
    ],
    ['a role, nobody by name', 'De patiënte heeft een hartinfarct gehad.', 'medium'],
    ['whoever "he" is', 'Hij heeft een hartinfarct gehad.', 'medium'],
  ])('how sure: %s', (_why, text, confidence) => {
    expect(loud(text)[0]?.confidence).toBe(confidence);
  });

  test.each([
    ['a name in another line', 'Dank, Marc Wouters\n\nHet dossier hartinfarct is klaar.'],
    ['an announcement with a name', 'Brochure over het hartinfarct, met Marc Wouters'],
  ])('no hint at all: %s', (_why, text) => {
    expect(check(text).findings).toEqual([]);
  });

  test('who sent the mail that is quoted says nothing of what the answer is about', () => {
    const answer = 'Annelies Wouters werd geholpen. Zij heeft een klaplong.\n\n';
    const [sure] = loud(`${answer}Van: Redactie Nieuwsbrief\nVerzonden: maandag`);
    expect(sure?.confidence).toBe('high');
  });

  test('what is said to whoever is written to by name is as sure as her name', () => {
    const [told] = loud('Bonjour Madame Lavigne,\n\nVotre diabète est mal contrôlé.');
    expect(told?.confidence).toBe('high');
  });

  test('the value is never shown', () => {
    expect(loud('Mevrouw Peeters heeft kanker.').map(({ masked }) => masked)).toEqual(['']);
  });
});

describe('bad input', () => {
  test.each([
    ['capitals only', 'MEVROUW PEETERS HEEFT EEN DEPRESSIE'],
    ['no accents', 'Mme Lefevre : depression severe, epilepsie'],
    ['decomposed accents', 'Mme Lefe\u0300vre souffre d’e\u0301pilepsie'],
    ['soft hyphens and zero-width spaces', 'Mevrouw Peeters heeft borst\u00adkan\u200bker'],
    ['no-break spaces', 'Mevrouw\u00a0Peeters\u00a0heeft multiple\u00a0sclerose'],
    ['no capitals', 'mevr. Peeters heeft kanker, zegt ze'],
  ])('%s', (_why, text) => {
    expect(loud(text)).not.toEqual([]);
  });

  // Each took minutes when person evidence was read anew for every word.
  test.each([
    ['one word', 'cancer '],
    ['one name and one word, without line breaks', 'Mme Dupont cancer '],
    ['rows', 'Nom\tMotif\nAdam\tcancer\n'],
    ['greetings', 'Beste Jan,\nkanker\n'],
  ])('400,000 characters of %s are read in one pass', (_why, piece) => {
    const text = piece.repeat(Math.ceil(400_000 / piece.length));
    expect(check(text).findings.length).toBeGreaterThanOrEqual(0);
  });
});

describe('forms of a lemma', () => {
  test.each([
    ['fr', 'noun', 'cancer du sein', 'cancers du sein'],
    ['fr', 'noun', 'trouble bipolaire', 'troubles bipolaires'],
    ['fr', 'adjective', 'dépressif', 'dépressives'],
    ['fr', 'adjective', 'cancéreux', 'cancéreuse'],
    ['nl', 'noun', 'carcinoom', 'carcinomen'],
    ['nl', 'noun', 'ziekteperiode', 'ziekteperiodes'],
    ['nl', 'adjective', 'depressief', 'depressieve'],
    ['de', 'noun', 'depressive störung', 'depressiven störungen'],
    ['de', 'noun', 'bandscheibenvorfall', 'bandscheibenvorfalls'],
    ['de', 'adjective', 'schwanger', 'schwangeren'],
    ['en', 'noun', 'diagnosis', 'diagnoses'],
    ['en', 'noun', 'allergy', 'allergies'],
  ] as const)('%s %s: %s', (language, form, lemma, expected) => {
    expect(writtenForms(formsOf(lemma, form, language))).toContain(expected);
  });

  test('a fixed phrase has one form', () => {
    expect(writtenForms(formsOf('is ziek', 'fixed', 'nl'))).toEqual(['is ziek']);
  });
});

test.each([
  ['the bare word is internal', 'CONFIDENTIEL\n\nNote', 'marking.internal'],
  [
    'with its law it is a degree',
    'CONFIDENTIEL (loi du 11 décembre 1998)\n\nNote',
    'marking.classified',
  ],
  ['with its law in figures', 'Nota BEPERKT – wet 11/12/1998 – bijlage', 'marking.classified'],
])('markings: %s', (_why, text, category) => {
  expect(check(text).findings.map((finding) => finding.category)).toEqual([category]);
});
