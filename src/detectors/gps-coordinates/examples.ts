/** Examples of `gps-coordinates` for the tests; all numbers and people are invented (serials 990 to 997). */
import type { DetectorExample } from '../../core/detector';

export const examples: readonly DetectorExample[] = [
  { text: 'Mme Claire Dubois, gPS [[50.846990, 4.352990]]', why: 'position word' },
  { text: 'Mme Claire Dubois, coördinaten: [[51.054300, 3.717400]]', why: 'Dutch' },
  { text: 'Mme Claire Dubois, position : [[46.813900, -71.208000]]', why: 'west' },
  { text: 'Mme Claire Dubois, standort [[50.627900, 6.036500]]', why: 'German' },
  { text: 'Mme Claire Dubois, located at [[45.501700, -73.567300]]', why: 'English' },
  { text: 'Mme Claire Dubois se trouve à [[50.467400, 4.871800]].', why: 'named person' },
  { text: 'M. Luc Simonart, GPS [[50.411100, 4.444600]]', why: 'named person' },
  { text: 'De locatie van de heer Jan Peeters: [[51.219400, 4.402500]]', why: 'named person' },
  { text: 'Vermiste, laatste positie [[51.662180 N, 8.390450]] E', why: 'letters of the sky' },
  { text: 'Mme Claire Dubois, [[position : 50,84699 ; 4,35299]]', why: 'decimal commas' },
  { text: 'Mme Claire Dubois, position : [[50.84699 N / 4.35299]] E', why: 'a slash between' },
  { text: '{"lat": [[50.846990, "lng": 4.352990]]} (son domicile)', why: 'data of a program' },
  {
    text: 'Haar woning, locatie: [[https://maps.example/?q=50.846990,4.352990]]',
    why: 'in the link of a map',
  },
  {
    text: 'Vergadering, locatie: https://maps.example/?q=50.846990,4.352990',
    why: 'link to a place',
  },
  { text: '50.846990, 4.352990', why: 'no word' },
  { text: 'GPS 95.846990, 4.352990', why: 'not on earth' },
  { text: 'prix 12.50, 4.35', why: 'prices' },
  { text: 'Gsm: +32 471 26 92 46', why: 'telephone number' },
  { text: 'IBAN BE19 9799 9009 9112', why: 'part of an account' },
  { text: 'versions 1.2, 3.4', why: 'version strings' },
  { text: 'Factuur 2026.03, 4.12', why: 'invoice number' },
  { text: '2026.03, 08.14', why: 'timestamp' },
  { text: 'Parking P3, GPS 51.054300, 3.717400', why: 'a place, nobody in it' },
  {
    text: `[[GPS du domicile : 50°27'14.6"N 4°51'48.2"E]]`,
    why: 'degrees, minutes and seconds of a home',
  },
  {
    text: `[[GPS de son domicile : N 50°38'12.4" E 5°34'40.1"]]`,
    why: 'the letters of the sky in front',
  },
  {
    text: "Her phone's last GPS position was [[45.50884, -73.58781]]",
    why: "somebody's telephone",
  },
  { text: 'Last known GPS coordinates: [[45.40388, -71.89241]]', why: 'somebody is looked for' },
];
