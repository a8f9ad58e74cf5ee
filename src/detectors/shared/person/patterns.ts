/**
 * Words that tell about persons by their form or place, where a list of words would not do: ends of words,
 * verbs beside a pronoun, prepositions. Tried on one word in small letters as typed, unless told otherwise.
 *
 * Own compilation, nl, fr, de and en together, 2026-11. What each is for: core/persons/person-patterns.ts.
 */
import type { PersonPatterns } from '../../../core/persons/person-patterns';

export const PERSON_PATTERNS: PersonPatterns = {
  reachedAt:
    /^\s{0,2}[,(|/\u2013-]?\s{0,2}(\+\d|0\d{2,3}\b|<|T[ée]l|tel\b|[\w.-]{1,30}@|(?:poste|ext|ext\.|extension|tst\.?|toestel|bureau|b[üu]ro|office|local|lokaal|room|zimmer|raum|apparat)\s?\d|(?:op|au|on)\s\d{3,5}\b)/i,
  contactColumn:
    /^\s{0,4}(?:(?:points?|personnes?) (?:de|of) contact|contact(?:s| person| ?point|persoon|personen|punt)?|aanspreek(?:punt|persoon)(?:en)?|ansprechpartner(?:in|innen)?|ansprechperson(?:en)?|kontakt(?:person|stelle)?|responsables?|verantwoordelijken?|zuständig|spreker|orateur|intervenant|lesgever|formateur)\s{0,4}$/i,
  reachColumn:
    /^\s{0,4}(?:t[ée]l|phone|gsm|mobile|e-?mail|mail|courriel|poste|toestel|durchwahl|extension)/i,
  inRoom: /^, (?:zimmer|kamer|chambre|room|bed|lit|bett) \d{1,4}[a-z]?\s?:/i,
  whether: /^(?:si|als|indien|wanneer|wenn|falls|if|lorsque|quand)$/,
  month:
    /^(jan|f[eé][bv]r|mars$|maart|m[aä]rz|march|a[pv]ril|ma[iy]$|mei$|jui|jun|jul|ao[uû]t|aug|sept|o[ck]to|nove|d[eé][cz]em)/,
  ask: /^(ask|vraag|demandez|demande|fragen|frag|frage|call|ring|phone|bel|mail|email|appelez|verwittig|prévenez)$/,
  auxiliary: /^(heeft|zal|kan|zou|hat|wird|kann|soll|möchte|könnte|will)$/,
  of: /^(of|van|von|vom|de|du|d|for|f[uü]r|voor|pour|over|[uü]ber|sur|about|gegen|against|contre|tegen)$/,
  atTime: /(?:^|\n)[\s\u2013\u2022*-]{0,6}\d{1,2}(?:[.:h]\d\d| ?(?:h|u|uhr|am|pm)(?![a-z]))/i,
  eventWith:
    /(?:^|[^a-zà-ü])(?:(?:half-|practical )?day|morning|workshop|webinar|tour|visite|journée|matinée|demi-journée|atelier|conférence|lezing|rondleiding|studiedag|vorming|schulung|seminar|vortrag|führung)\b[^.!?\n]{0,60} (?:with|avec|met|mit) $/i,
  closing:
    /(?:gru(?:ß|ss)|grüße|groet(?:en|jes)?|mvg|mfg|cordialement|cdlt|regards|bien à vous|\blg|\bvg) ?,[^.!?\n]{0,40}$/i,
  duties:
    /^[\s*#-]{0,4}(?:ansprechpartner(?:in|innen)?|contact(?:s|en|personen|persoon)?|kontakte?|aanspreekpunt(?:en)?|personnes? de contact|zuständig(?:keit|keiten)?|répartition|taakverdeling|wer macht was|wie doet wat|qui fait quoi|who does what|aufgaben|taken|tâches|tasks)\s{0,2}:?\s{0,2}$/i,
  percentOf: /%\s?(?:der|des|aller|of|van|de|du)\s|\d\s?%[^\n%]{1,60}\d\s?%/,
  ofCase:
    /aanvraag|demande|antrag|request|application|dossier|akte|file|recours|beroep|bezwaar|objection|appeal|beslissing|d[ée]cision|entscheidung|steun|toekenning|octroi|zaak|affaire|geval|fall|case/i,
  jobFor:
    /(?:recrut|engage|cherch|zoek|werft|werving|such|stelle|hiring|vaca|emploi|baan|job|poste)[^\n]{0,80}\(?\b[mhf]\/[fvwd](?:\/[xdi])?\b|\b[mhf]\/[fvwd](?:\/[xdi])?\b\)?[^\n]{0,30}(?:gesucht|gezocht|wanted)/i,
  act: /[A-Z][a-z]{2,20} Act\b(?! on )/,
  steps: /(?:^|\s)(?:1[).] [^\n]{2,80}?\s2[).] |(?:stap|étape|schritt|step) 1\s?[:.-]\s)/i,
  and: /^(and|en|et|und)$/,
  article: /^(a|an|the|een|de|ein|eine|un|une|le|la|l|den|notre|onze|unsere?|our)$/,
  from: /^(from|of|at|van|vom|von|de|du|des|d|bij|bei|beim|voor|für|pour|aus|uit)$/,
  link: /^(de|des|du|d|la|le|les|l|van|voor|der|den|het|dem|of|for|the|für|fuer|pour|und|et|en|and|zur|zum|von|vom|tegen|contre|against|gegen|aux|à|au|sur|in|at)$/,
  officeEnd:
    /.(begeleid(st)?er|dezernent(in)?|berater(in)?|adviseur|adviseuse|coördinator|werk(st)?er|medewerk(st)?er|leid(st)?er|leiter(in)?|referent(in)?|beauftragte|bemiddelaar|assistente?(in)?|pfleger(in)?|officer|manager|minister(in)?|präsident(in)?|sprecher(in)?)$/,
  bodyEnd:
    /.(verein|verband|vereniging|verbond|bond|bund|dienst|zentrum|centrum|stichting|stiftung|stelle|raad|rat|kerk|kirche|gemeinde|gemeenschap|schaft|amt|akademie)(s|es|e|en)?$/,
  shortened: /^(mlles?|mmes|mevr|prof|insp|commr?|lieut|capt|subst|proc|dipl)$/,
  plainTitle:
    /^(mr|mrs|ms|miss|mme|mlle|monsieur|madame|mevr|mevrouw|dhr|heer|meneer|frau|herrn?|m|hr|mw)$/,
  shortName: /^(tom|tim|jan|ian|jef|jos|wim|luc|leo|kim|eva|mia|lea|zoe|zoé|léa|uwe|rob|rik|joe)$/,
  fileLabel: /^(dossier|akte|zaak|file|case|taxpayer|tenant|bewohner|kind|child|enfant)$/,
  concerning: /^(gegen|contre|tegen|against|our|notre|onze|unsere?[mnrs]?)$/,
  officerEnd:
    /(.(rat|rätin|wirt|kraft|inspektor|sekretär|kommissar)|meister|lehrer|fahrer|helfer|pfleger|werker|leiter|beamte[rn]?|arbeiter|driver|teacher|worker|agent|chauffeur|leerkracht)(in|s|es)?$/,
  working:
    /^(übern[ie]mm?|overn|organi[sz]|coord|coörd|koord|pr[éeä]sent(e|er|ier|ed)|anime|animer|moder|modér|leitet|leads|dirige|chairs|préside)/,
  toWhomHow:
    /^(that|dat|que|dass|how|hoe|comment|wie|you|u|vous|us|ons|nous|uns|ihnen|new|visitors|our|onze|nos|wat|what)$/,
  mine: /^(mon|ma|my|mijn|mein(e|en|em|er)?|notre|our|onze|unser(e|en|em|er)?)$/,
  against: /^(gegen|contre|tegen|against)$/,
  surname: /^(prins|koning|k[öo]nig|king|bisschop|paus|bischof|bishop|pope|prince)$/,
  boss: /^(chef|cheffe|chefin|patron|baas|boss|colleague|coll[eè]gue|collega|kollege|kollegin|kollegen)$/,
  unit: /^(service|dienst|stafdienst|abteilung|department|policy|project|projet|hr|rh|team|équipe|logistique|logistiek|facilities|hausverwaltung|sachgebiet|outreach)$/,
  ours: /^(our|notre|onze|ons|unser|unsere[mnr]?)$/,
  newOne:
    /^(new|former|retired|nouveau|nouvelle|nouvel|ancien|ancienne|nieuwe|voormalige?|gewezen|gepensioneerde|neue[nrm]?|ehemalige[nrm]?|fr[uü]here[nrm]?|pensionierte[nrm]?)$/,
  little: /^(petite?|little|kleine[rn]?)$/,
  tradeEnd:
    /.(gärtner|schlosser|maurer|maler|monteur|koch|köchin|fahrer|wart|meister|lehrer|pfleger|arbeiter|helfer|kraft|beamte[rn]?|sekretär|inspektor|chauffeur|poetser|werker|bediende|arbeider|agent|lehrling)(in)?$/,
  noSort: /^(nom|naam|name|date|nir|bsn|niss|insz|nrn|rrn|numero)/,
  verbName: /^(ben|will|mark|may)$/,
  reader: /^(je|jij|u|ik|you|we|i|sie|the)$/,
  happening: /^(agi|av[èe]re|ensui|en$)/,
  nobodys: /^(y|n|faut|faudra|reste|suffit|convient|existe|semble|manque|vaut|pleut)$/,
  is: /^(est|sera|serait|était)$/,
  impersonal:
    /^(possible|pr[ée]vu|demand|recommand|conseill|interdit|obligatoire|n[ée]cessaire|important|utile|temps|clair|question|rappel|essentiel)/,
  turned:
    /^(hat|hatte|ist|war|wird|wurde|muss|kann|soll|darf|will|lebt|nimmt|leidet|bezieht|erh[aä]lt|bekommt|schuldet|sitzt|liegt|gilt|bat|heeft|had|werd|wordt|krijgt|kreeg|neemt|is|was|moet|zit|ligt|lijdt|volgt|blijft)$/,
  sie: /^(?!nicht|jetzt|seit|mit|selbst|erst|heute|bitte|alle|keine|eine|diese|ihre)([a-zäöü]{2,}te?|war|nahm|ging|kam|bekam|habe|sei|will)$/,
  ze: /^(?!niet|met|het|dit|dat|uit|altijd|steeds)([a-z]{3,}[dt]|is|was|kan|mag|wil|zou|zal|had|kreeg|lag|nam|deed|ging|kwam|zat)$/,
  paper:
    /^(certificat|certif|attest|ziekteattest|ziektebriefje|doktersbriefje|krankmeldung|krankschreibung|krankenschein|ziekmelding)$/,
  illness: /^(maladie|ziekte|syndrome|syndroom)$/,
  toWhom: /^(an|bei|beim|à|aan|bij|to|chez)$/,
  handedIn:
    /\s(vorzulegen|einzureichen|abzugeben|à (?:déposer|remettre|rendre)|in te dienen|af te geven|to be (?:submitted|handed in|returned))|\s(sont|sind|zijn|are|gehen)\s(?:[^.!?\n]|\d\.){0,60}(?:à (?:envoyer|adresser|transmettre)|zu (?:geben|senden|schicken|richten)|te (?:bezorgen|sturen|richten)|to be sent|an (?:frau|herrn) )|(?:^|[.!?]\s)(?:bestel|reserveer|commandez|réservez|order|book|bestellen sie) [^.!?\n]{1,60} (?:bij|chez|with|from|bei) |(?:^|[.!?]\s)(?:send|return|hand|give|stuur|bezorg|geef|envoyez|renvoyez|remettez|senden sie|schicken sie|geben sie) (?:the|het|de|le|la|les|das|den|die) [^.!?\n]{1,60} (?:to|naar|aan|à|an) /i,
  inverted:
    /^(vertelt|geeft|presenteert|spreekt|verklaart|benadrukt|schrijft|leidt|modereert|erklärt|präsentiert|referiert|spricht|betont|schreibt|leitet|moderiert)$/,
  that: /^(that|dat|dass|qu|que)$/,
  he: /^(he|she|hij|zij|ze|il|elle|er|sie)$/,
  toBe: /^([êe]tre|avoir|souffrir|prendre|suivre|se|s)$/,
  owner:
    /^(mon|ma|mes|ton|ta|son|sa|ses|notre|votre|leur|my|our|your|his|her|their|mijn|zijn|haar|hun|onze|uw|jouw|(mein|dein|sein|ihr|unser|unsr)(e|en|er|em|es)?)$/,
  definite: /^(der|die|dem|den|des|de|het|le|la|the)$/,
  noNameEnd:
    /(.{3}ungen|.{4}ung|heit|keit|bericht|termin|zeiten|tion|tions|ment|ments|ness|ship|ity|ance|ence|ism|ics|services|sätze)$/,
  ofWhom: /^(von|vom|van|de|d|du|of)$/,
  toldOf:
    /^(mein|unser|mon$|ma$|notre|votre|our$|my$|your$|mijn$|onze|uw$|de$|des$|du$|l$|d$|of$|van$|von$|vom$|gegen$)/,
};
