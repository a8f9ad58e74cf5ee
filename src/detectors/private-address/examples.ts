/** Examples of `private-address` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  {
    text: 'De heer Roger Wuyts woont in de [[Lindestraat 44, 3010 Kessel-Lo]].',
    why: 'Dutch, with a person',
    atLeast: 'high',
  },
  { text: 'Madame Marie Dubois est domiciliée [[rue de la Gare 12, 1300 Wavre]]', why: 'French' },
  { text: 'Frau Erika Beispiel, wohnhaft [[Bahnhofstraße 5, 4700 Eupen]]', why: 'German' },
  { text: 'Ms Jane Sample lives at [[Rue Haute 9, 1000 Brussels]]', why: 'English' },
  {
    text: 'Mme Claire Dubois [[habite rue des Exemples n° 8]].',
    why: 'the sign of a number',
  },
  { text: 'Hij [[woont nu Ter Specimen 12 bus 3]].', why: 'no street word, but a box' },
  {
    text: 'Frau Erika Beispiel, [[Musterstr. 88, Hinterhaus, 4700 Eupen]]',
    why: 'a part of the building behind the number',
  },
  {
    text: 'NOM        SPECIMEN Claire\nNE LE      20/10/1978\nADRESSE    [[impasse du Test, 14 (2e étage)\n           6000 Charleroi]]',
    why: 'columns made by spaces, a floor in brackets',
  },
  {
    text: 'Het scherm mag bij Evelien Wouters thuis geleverd worden, [[Meidoornlaan 27 bus 2, 9160 Lokeren]].',
    why: 'brought to her home',
  },
  {
    text: 'Mr. Gordon Pratt, [[48 Specimen Street, Gaspé G4X 0A1]], complains about the noise.',
    why: 'only a comma between name and street; the name of the street says nothing',
    atLeast: 'high',
  },
  {
    text: 'ASBL Aide et soins à domicile, avenue Louise 54, 1050 Bruxelles',
    why: 'what a service does',
  },
  {
    text: 'Soins à domicile chez Mme Marie Dubois, [[avenue Louise 54, 1050 Bruxelles]]',
    why: 'whom it does it for',
    atLeast: 'high',
  },
  { text: 'Unsere neue Adresse: Hauptstraße 12, 4700 Eupen', why: 'a service that moves' },
  { text: 'Il habite [[avenue Louise 99, 1050 Bruxelles]]', why: 'pronoun only' },
  { text: 'Mijn thuisadres: [[Kerkstraat 7, 9000 Gent]]', why: 'word of residence' },
  { text: 'demeurant 14 [[rue Victor Hugo 3, 75011 Paris]]', why: 'French postal code' },
  { text: 'woonplaats: [[Molenweg 21, 2300 Turnhout]]', why: 'word of residence' },
  { text: 'FOD Voorbeeld, Specimenlaan 12, 1000 Brussel', why: 'address of a service' },
  { text: 'Vergadering: Wetstraat 16, 1000 Brussel', why: 'meeting place' },
  { text: 'Factuur 44, 3010 stuks', why: 'order' },
  { text: 'Gsm: +32 471 26 92 46', why: 'telephone number' },
  { text: 'In 2026 wonen er 3010 mensen', why: 'numbers' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  { text: 'versie 44, 3010 build', why: 'version string' },
  { text: 'Livraison: rue de la Loi 16, 1040 Bruxelles', why: 'delivery address' },
  {
    text: "Adresse privée de l'agent : [[12 bis, rue Victor-Hugo, 69002 Lyon]]",
    why: 'French order: the number comes first',
  },
  {
    text: "Domicile de l'usager : [[1423, rue des Érables, Québec (Québec) G1R 2S5]]",
    why: 'Quebec: the town before the code',
  },
  {
    text: 'The patient lives at [[24 Maple Street, Apt 5, Montréal, QC H2X 1Y4]]',
    why: 'English order',
  },
  { text: 'Hij woont in de [[Molenstraat 103 bus 2, 9300 Aalst]].', why: 'with a box' },
  {
    text: 'Privé : [[avenue de la Couronne 77 bte 4, 1050 Ixelles]]',
    why: 'the label alone, and a name of several words',
  },
  {
    text: 'Naam;Voornaam;Adres;Rol\nAerts;Luk;[[Kerkstraat 4, 9300 Aalst]];slachtoffer',
    why: 'a list of victims',
    atLeast: 'high',
  },
  {
    text: 'Naam;Voornaam;Adres;Rol\nFaes;Nele;[[Dorp 33, 9420 Erpe-Mere]];slachtoffer',
    why: 'in such a list any word may be a street',
    atLeast: 'high',
  },
  {
    text: 'Naam;Functie;Adres\nAerts Luk;attaché;Wetstraat 16, 1000 Brussel',
    why: 'a list of colleagues',
  },
  { text: 'Hij woont [[Kerkstraat 5 te 9000 Gent]]', why: 'a word before the code' },
  {
    text: 'Naam;Geboortedatum;Straat;Gemeente\nLotte Aerts;14/02/2011;[[Kerkstraat 7;2800 Mechelen]]',
    why: 'columns of their own, beside a birth date',
  },
  {
    text: 'Nom\tNé le\tRue\tCode postal\tCommune\nMarie Dupont\t14/02/2011\t[[rue Haute 7\t1000\tBruxelles]]',
    why: 'three columns',
  },
  {
    text: 'Naam;Straat;Gemeente\nBakkerij Aerts;Kerkstraat 7;2800 Mechelen',
    why: 'a list of firms',
  },
  {
    text: 'The letter came to your home address; the street closes on November 12, 2001 at five.',
    why: 'a day, not a house number and a postal code',
  },
  {
    text: 'J’ai déménagé : [[6 impasse des Tilleuls, 93100 Montreuil]].',
    why: 'who moved says where to',
  },
  {
    text: 'De heer Jan Peeters, [[Lindestraat 44 bus 3 te 3010 Kessel-Lo]]',
    why: 'a box and a word before the code',
    atLeast: 'high',
  },
  { text: 'Zij woont [[Lindestraat 44/b4, 3010 Kessel-Lo]]', why: 'a slash before the box' },
  { text: 'Verblijft [[Lindestraat 76A te 2300 Turnhout]]', why: 'a letter and a word' },
  {
    text: 'Mevrouw An Claes\n[[Lindestraat 5\n9000 Gent]]',
    why: 'the address of a letter',
    atLeast: 'high',
  },
  {
    text: 'M. Jean Dupont\nBâtiment C, 3e étage\n[[12 rue Victor Hugo\n75011 Paris]]',
    why: 'with the part of the building',
  },
  {
    text: 'M. Jean Dupont\nDirecteur général\n12 rue Victor Hugo\n75011 Paris',
    why: 'whom an office has',
  },
  { text: 'Jan Peeters [[(Lindestraat 5, 9000 Gent]])', why: 'in brackets behind a name' },
  { text: 'Contact: Jan Peeters, Lindestraat 5, 9000 Gent', why: 'who works there' },
  {
    text: 'Demandeur : Luc Martin, [[5 allée des Pins, 33000 Bordeaux]]',
    why: 'a role, and the number first',
  },
  {
    text: 'Naam: Jan Peeters\nGeboortedatum: 12/03/1980\nAdres: [[Lindestraat 5, 9000 Gent]]',
    why: 'a form about somebody',
    atLeast: 'high',
  },
  { text: 'Naam: Bakkerij Peeters\nAdres: Lindestraat 5, 9000 Gent', why: 'a form about a firm' },
  {
    text: 'Herr Klein, geb. 12.03.1980, [[Wilhelm-Busch-Str. 12 a, 30167 Hannover]]',
    why: 'behind a birth date; the street bears a name',
    atLeast: 'high',
  },
  {
    text: 'Titulaire [[domicilié à 1030 Schaerbeek, chaussée de Haecht 366]] ;',
    why: 'the town first',
  },
  {
    text: 'Moeder [[woont sinds kort op Prins Hendrikkade 9 hs in]] Zaandam',
    why: 'no postal code',
  },
  { text: 'Onze dienst is verhuisd naar Kerkstraat 5.', why: 'a service that moves' },
  { text: 'Wie woont in de buurt van de Kerkstraat 5, krijgt een brief', why: 'neighbours' },
  { text: 'Hij verblijft onderweg 3 dagen in een hotel', why: 'days, no number of a house' },
  { text: 'M. Collard, [[rue Haute 9 à Ciney]]', why: 'behind a title, no postal code' },
  {
    text: "Le colis est à l'édifice Marie-Guyart, 675, boul. René-Lévesque Est",
    why: 'a building',
  },
  {
    text: 'Élève : El Amrani, Yassine\nNé le : 14 février 2013\nAdresse : [[3480, boul. Pie-IX, app. 7, Montréal (Québec) H1X 2B4]]',
    why: 'a form of Quebec',
  },
  {
    text: 'Rendez-vous chez Madame Dubois, avenue des Arts 21, 1000 Bruxelles (salle 3)',
    why: 'a room',
  },
  { text: 'À 5 m de la gare, rue Haute 9, 1000 Bruxelles', why: 'a measure, no title' },
  {
    text: 'Nos bureaux ont déménagé au 25 rue de la Loi, 1040 Bruxelles.',
    why: 'offices move as well',
  },
];
