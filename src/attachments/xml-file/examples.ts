/** XML of no known format, SVG. */
import type { Example } from '../example';

export const EXAMPLES: readonly Example[] = [
  {
    why: 'the element says what its text is',
    name: 'a.xml',
    file: {
      text: '<?xml version="1.0"?><p><niss>85073003328</niss><q nom="Dupont &amp; fils"/></p>',
    },
    state: 'text',
    finds: ['niss: 85073003328', 'nom: Dupont & fils'],
  },
  {
    why: 'entities of a DTD are never expanded',
    name: 'a.xml',
    file: {
      text: '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "bomb"><!ENTITY b "&a;&a;&a;">]><x>&b; fin</x>',
    },
    state: 'text',
    finds: ['&b; fin'],
    lacks: ['bombbomb'],
  },
  {
    why: 'text and titles of a drawing',
    name: 'a.svg',
    file: {
      text: '<svg xmlns="http://www.w3.org/2000/svg"><title>Plan</title><text>Rue <tspan>Haute</tspan></text></svg>',
    },
    state: 'text',
    finds: ['Plan', 'Rue Haute'],
  },
  {
    why: 'declared windows-1252',
    name: 'a.xml',
    file: {
      text: '<?xml version="1.0" encoding="windows-1252"?><a>né à Huy</a>',
      encoding: 'windows-1252',
    },
    state: 'text',
    finds: ['né à Huy'],
  },
];
