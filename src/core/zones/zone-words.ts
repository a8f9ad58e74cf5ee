/**
 * How mail programs and people mark quotes, signatures and disclaimers, in nl, fr, de and en.
 *
 * Data for `zones.ts` and `quoted-headers.ts`; every pattern is tried on one line of at most 400
 * characters, lower-case, accents dropped. Collected from Outlook (Windows, web, Mac, mobile), Gmail,
 * Apple Mail and Thunderbird as installed in the four languages, own compilation, 2026-11.
 */

/** `De : Jean` or `*Van:* Jan`; group 1 is the label. Outlook prints a space before the colon in French. */
export const HEADER_LINE =
  /^[\s>*|]{0,20}(de|van|von|from|expediteur|afzender|absender|a|aan|an|to|destinataire|cc|kopie|copie|bcc|cci|envoye|envoye le|date|verzonden|datum|gesendet|gesendet am|sent|objet|onderwerp|betreff|betr\.?|subject|repondre a|reply-to|pieces jointes|bijlagen|anlagen|attachments|importance|belang|prioriteit)\s?\*?\s?:\s?\*?\s{0,5}(\S|$)/;
/** Labels that begin a block. */
export const FROM_LABELS = ['de', 'van', 'von', 'from', 'expediteur', 'afzender', 'absender'];
/** Labels whose line names people. */
export const PEOPLE_LABELS = FROM_LABELS.concat([
  'a',
  'aan',
  'an',
  'to',
  'destinataire',
  'cc',
  'kopie',
  'copie',
  'cci',
  'reply-to',
  'repondre a',
]);

/** "Le lun. 9 mars 2026 à 08:14, Luc <luc@…> a écrit :", possibly wrapped over three lines. */
export const WROTE_START =
  /^\s{0,4}(le\s.{0,12}\d|op\s.{0,14}\d|am\s.{0,14}\d|on\s.{0,14}\d|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|il giorno\s)/;
export const WROTE_END = /(a ecrit|ecrivait|schreef|schrieb|wrote)(\s.{0,160})?\s?:\s{0,3}$/;

/** Lines after which everything is history. */
export const FORWARD_LINES =
  /^[\s>]{0,10}(-{2,20}\s?(original message|original appointment|message d'origine|message original|message transfere|message transmis|oorspronkelijk bericht|oorspronkelijke afspraak|doorgestuurd bericht|ursprungliche nachricht|ursprunglicher termin|weitergeleitete nachricht|forwarded message|forwarded by .{0,80})\s?-{0,20}|begin forwarded message\s?:|debut du message (reexpedie|transfere)\s?:|begin doorgestuurd bericht\s?:|anfang der weitergeleiteten nachricht\s?:)\s{0,5}$/;

/** "Met vriendelijke groeten," alone on its line, also with a name behind the comma. */
export const CLOSING =
  /^\s{0,4}(bien |tres )?(cordialement|amicalement|respectueusement|sinceres salutations|salutations (distinguees|cordiales|sinceres)|meilleures salutations|cordiales salutations|bien a (vous|toi)|belle journee|bonne journee|bonne (reception|fin de journee)|veuillez (agreer|recevoir).{0,160}|je vous prie (d'agreer|de croire|de recevoir).{0,160}|(met|with) (de )?(vriendelijke|hartelijke|beleefde|collegiale|oprechte|beste) (groet|groeten)|(vriendelijke|hartelijke|beste|collegiale) (groet|groeten)|groeten|groetjes|hoogachtend|met (de meeste )?(hoogachting|achting)|mvg|m\.v\.g\.?|vr\.? gr\.?|(mit )?(freundlichen|freundliche|besten|beste|herzlichen|herzliche|schonen|viele|vielen|kollegialen|liebe|lieben) (gru(ss|ß)en?|gru(ss|ß))|hochachtungsvoll|mfg|(with )?(kind|best|warm|kindest|warmest) (regards|wishes)|regards|gru(ss|ß)e?|groet|gr\.?|grtz|grts|lg|vg|cdlt|cdt|amities|yours (sincerely|faithfully|truly)|sincerely( yours)?|cheers|best|all the best)(\s{0,3}[,.!;]?\s{0,3}|,\s.{1,40}|\s?\/\s?.{1,40})$/;

/** Thanks and "see you" alone on a line: they close a mail when a name stands below. */
export const SOFT_CLOSING =
  /^\s{0,4}(merci( (d'avance|beaucoup|bien|encore|a (vous|toi)|(de|pour) .{2,40}))?|(alvast |hartelijk |heel erg |hartelijke |veel )?(bedankt|dank|dankjewel|dankuwel|dank (je|u)( wel)?)( (voor|alvast|bij voorbaat) ?.{0,40})?|(vielen |herzlichen |besten |lieben )?danke?( (schon|sehr|dir|ihnen|euch|im voraus|vorab|und gru(ss|ß)e?|fur .{2,40}))?|(many )?thanks( (a lot|so much|a million|in advance|again|for .{2,40}))?|thank you( .{2,40})?|thx|a (bientot|plus|tantot|demain|lundi|mardi|mercredi|jeudi|vendredi)|tot (dan|straks|morgen|binnenkort|gauw|kijk|(maan|dins|woens|donder|vrij)dag)|bis (dann|bald|spater|morgen|nachher|montag|dienstag|mittwoch|donnerstag|freitag)|see you( .{2,24})?|speak soon|talk soon)\s{0,3}[,.!]{0,3}\s{0,3}$/;

/** Two to five words with capitals, particles between, as typed: "Tom De Schepper". */
export const NAME_LINE =
  /^[ \t]{0,4}(?:(?:Dr|Prof|Ir|Ing|Mag)\. (?:[a-z]{2,4}\. ){0,2})?(?:[A-Z\u00c0-\u00de][^\s,;:!?()/|\d]{0,20}[ ])(?:(?:van|de|den|der|von|du|la|le|el|ten|te|[A-Z\u00c0-\u00de][^\s,;:!?()/|\d]{0,20})[ ]){0,3}[A-Z\u00c0-\u00de][^\s.,;:!?()/|\d]{1,20}(?:, (?:[A-Z]\.){2,4}|, [A-Z][A-Za-z]{1,3}\.?)?\s{0,4}$/;
/** One such word: whoever signs with a first name. */
export const FIRST_NAME_LINE = /^[ \t]{0,4}[A-Z\u00c0-\u00de][a-z\u00df-\u00ff'-]{1,20}\s{0,4}$/;

/** "Sent from my iPhone": a signature of one line. */
export const MOBILE_SIGNATURE =
  /^\s{0,4}(sent from (my )?.{2,40}|get outlook for .{2,20}|envoye (de|depuis) (mon|ma|outlook).{0,40}|telecharger outlook.{0,30}|obtenez outlook.{0,30}|verzonden (vanaf|vanuit|met) (mijn |outlook).{0,40}|outlook voor .{2,12} downloaden|download outlook voor.{0,20}|von meinem .{2,30} gesendet|gesendet von .{2,40}|outlook fur .{2,12} (laden|herunterladen|beziehen).{0,5})\s{0,4}$/;

/** A line after a closing formula that is a message again. */
export const POSTSCRIPT =
  /^\s{0,4}(p\.?\s?s\.?|n\.?\s?b\.?|post scriptum|naschrift)\s{0,2}[:.,\s-]/;

/** Parts of sentences that only footers hold. */
export const DISCLAIMER =
  /si vous n'etes pas le destinataire|si ce message ne vous est pas destine|si vous avez recu ce(t e-mail| message| courriel) par erreur|ce message et (ses annexes|(toutes )?les pieces jointes)|ce courriel (est confidentiel|peut contenir des)|ce message peut contenir des informations|l'information contenue dans ce courriel|exclusivement a l'usage du destinataire|a l'intention exclusive de|pensez a l'environnement|avant d'imprimer|n'imprimez ce|(indien|als|bent) u niet de (geadresseerde( bent)?|bestemmeling|bedoelde ontvanger)|dit bericht (kan vertrouwelijke|en (de|eventuele) bijlagen)|deze e-mail (kan vertrouwelijke|en (de|eventuele) bijlagen|is uitsluitend bestemd)|u dit bericht per vergissing|uitsluitend bestemd voor de geadresseerde|denk aan het milieu|falls sie nicht der beabsichtigte empfanger|wenn sie nicht der richtige adressat|sollten sie nicht der|diese (nachricht|e-mail) (kann|enthalt) vertrauliche|diese nachricht ist vertraulich|(haben sie )?diese e-mail irrtumlich|nur fur den adressaten bestimmt|bitte denken sie an die umwelt|if you (are not the intended recipient|have received this)|this (e-?mail|message) (and any attachments|may contain)|this message contains confidential|this email is confidential|intended (solely|only) for the|consider the environment before/;
