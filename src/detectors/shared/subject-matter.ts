/**
 * Is a word of a special category the subject of a thing, not of a person? "The slides on dementia",
 * "Folien zur Depression", "la facture pour les tests VIH", "HIV test kits", "the debt counselling leaflet".
 *
 * Looks at the words directly before and behind the term: a thing with a preposition between, or a thing
 * right behind. Things that are somebody's own (report, result, request, file) are left out on purpose.
 */
import type { Surroundings } from '../../core/detector';

/** Whatever it is about, it is about that: any preposition may follow. */
const THINGS =
  'leaflets?|brochures?|booklets?|flyers?|posters?|slides|dias?|powerpoint|newsletters?|articles?|chapters?|guidelines?|guides?|handbooks?|webpages?|videos?|films?|books?|exhibitions?|workshops?|seminars?|webinars?|lectures?|talks?|conferences?|panels?|debates?|symposium|trainings?|courses?|campaigns?|projects?|pilots?|tenders?|invoices?|quotes?|supply|supplies|deliver(?:y|ies)|stocks?|posters?|budgets?|figures|statistics|briefings?|working (?:group|party)|round table|steering group|days?|museum|strateg(?:y|ies)|polic(?:y|ies)|' +
  'depliants?|affiches?|fascicules?|diapositives|diapos|presentations?|chapitres?|livres?|ouvrages?|ateliers?|seminaires?|colloques?|debats?|tables? rondes?|journees?|formations?|exposes?|campagnes?|projets?|marches?|factures?|devis|fourniture|livraison|stocks?|commande|chiffres|statistiques|groupe de travail|comite de pilotage|planning|lois?|' +
  'folders?|affiches|brochures|hoofdstuk(?:ken)?|boek(?:en)?|studiedag(?:en)?|workshops|lezing(?:en)?|infosessies?|vorming(?:en)?|opleiding(?:en)?|campagnes|project(?:en)?|factu(?:ur|ren)|offertes?|levering|bestelling|voorraad|cijfers|statistieken|werkgroep|stuurgroep|planning|posters|wet(?:ten)?|nieuwsbrief|nota|' +
  'broschuren?|faltblatt|faltblatter|plakate?n?|folien|prasentation|kapitel|buch|bucher|vortrag|vortrage|tagung(?:en)?|debatten?|schulung(?:en)?|fortbildung(?:en)?|kampagnen?|projekte?|rechnung(?:en)?|angebot|lieferung|bestellung|vorrat|zahlen|statistiken?|arbeitsgruppe|fuhrung|software|vorlage|gesetz|ausstellung';
/** About it only with "on": a note on somebody's file, the session of a treatment are no such things. */
const TALKS =
  'notes?|sessions?|meetings?|pages?|texts?|seances?|reunions?|textes?|sessies?|vergadering|overleg|tekst|paginas?|sitzung|texte?|seite|besprechung|questions?|vragen|vraag|fragen|frage|presentatie';
const PREPOSITION =
  'on|about|of|for|in|against|regarding|sur|de|du|des|d|pour|contre|concernant|relatifs? a|relatives? a|over|van|voor|rond|tegen|uber|zu|zur|zum|fur|gegen|von|der|vom';
const ABOUT = 'on|about|regarding|sur|concernant|over|rond|uber|zu|zur|zum';
/** Up to four words between: "for the early detection of", "la prévention et le". */
const BETWEEN = "(?:[ '’-]+[a-z]{1,16}){0,4}[ '’-]+$";
const BEFORE = new RegExp(
  `(?:^|[^a-z])(?:(?:${THINGS}) (?:${PREPOSITION})|(?:${TALKS}) (?:${ABOUT}))(?:${BETWEEN}|['’]$)`,
);
/** Right behind, one word between or another subject: "church hall", "and lesbian helpline". */
const BEHIND =
  /^[ -](?:(?:and|en|und|et) [a-z]{3,16} |[a-z]{3,16} )?(?:leaflets?|brochures?|booklets?|flyers?|posters?|slides|newsletters?|articles?|chapters?|handbooks?|workshops?|seminars?|webinars?|lectures?|conferences?|panels?|trainings?|courses?|campaigns?|projects?|pilots?|tenders?|kits?|scanners?|readers?|helplines?|hotlines?|museum|hall|directorate|society|association|federation|network|working group|figures|statistics|software|strategy|policy|policies|briefing|unit|department|council|delegation|friendly|budget|awareness)(?![a-z])/;

/** "Projet autisme", "plan cancer". */
const DIRECT =
  /(?:^|[^a-z])(?:projet|plan|programme|cellule|campagne|journee|atelier|project|programma|werkgroep|projekt|referent|point) $/;
/** "The median gross salary", "le salaire médian": nobody's. */
const AVERAGE =
  /(?:^|[^a-z])(?:median[a-z]{0,2}|mediaan|average|mean|moyen(?:ne)?|gemiddelde?|mittlere[nrs]?|durchschnittliche[nrs]?)(?: [a-z]{2,12}){0,3} $/;
const AVERAGE_BEHIND = /^ (?:[a-z]{2,10} )?(?:median|mediane|moyen|moyenne)(?![a-z])/;

/** The window that is read on either side. */
const LOOK = 64;
/** Behind such a thing somebody may still be named as its subject: "the talk on the burn-out of Mr X". */
const OWNER_BEHIND = 24;
const OF_SOMEBODY = /^(?: [a-z-]{2,14})? (?:of|van|von|de|du|d|bei|bij|by)(?:[ '’]|$)/;

/** Does the text speak of the term as the subject of a thing? */
export function isSubjectMatter(near: Surroundings): boolean {
  const clause =
    near
      .before(LOOK)
      .split(/[.,!?;:()\n\t]/)
      .pop() ?? '';
  const behind = near.after(LOOK);
  if (AVERAGE.test(clause) || AVERAGE_BEHIND.test(behind)) return true;
  if (!BEFORE.test(clause) && !DIRECT.test(clause) && !BEHIND.test(behind)) return false;
  const after = behind.slice(0, OWNER_BEHIND);
  return !(OF_SOMEBODY.test(after) && near.isNamedBehind(OWNER_BEHIND));
}
