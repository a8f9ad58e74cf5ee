/**
 * Whose a term is, by the words next to it: mine, somebody's, the reader's, everybody's.
 *
 * Looks at the folded text directly before a term (and behind it where told), never further. Four languages
 * in each pattern, because mails mix them.
 */
import type { Surroundings } from '../../core/detector';
import { foldText } from '../../core/text';

/** "mon ", "mijn ", "meine schwere ": directly before the term, one word between at most. */
const MINE =
  /(^|[^a-z])(mon|ma|mes|mijn|m'n|meine?[rnms]?|my)(( [a-z-]{2,9})?|( [a-z-]{2,12}){1,2} (est|sont|is|are|was|staat|zijn|ist|sind|has been|have been)( [a-z]{2,10}){0,2}) $/;
const I_AM =
  /(?:^|[^a-z])(?:je (?:suis|viens d'etre|souffre|prends|fais|conteste|serai|me fais|vais|dois|vis|loge|dors|touche|tiens|traine|recois|beneficie|commence|porte|paie|paye)|sors|gagne|perds|verse|j'ai|j'etais|ik (?:ben|heb|sta|lijd|neem|had|lig|verdien|loop|volg|verloor|zoek|spaar|leen|kreeg|krijg|moet|ga|zit|leef|woon|slaap|start|begin|betaal|ontvang|was|werd)|(?:ben|heb|zit|moet|kreeg|krijg|had) ik|(?:ich )?(?:bin|habe?)|ich (?:verdiene|gehe|liege|hole|verliere|brauche|sitze|leide|nehme|mache|muss|werde|lebe|wohne|schlafe|beziehe|bekomme|erhalte|beginne|zahle|schulde|hatte|wurde|kann|trete)|(?:bin|habe?|muss|werde|hatte|bekomme) ich|i(?: still| also| now| only| just)? (?:earn|broke|tore|fell|am|have|was|had|suffer|take|will be|start|begin|need|owe|get|live|receive|received|depend|pay|got|lost|went|can't|cannot)|i'm|i've|am i|(?:dat|omdat|dass|weil|que|da) (?:ik|ich)|bij mij (?:werd|is|zijn)|bei mir (?:wurde|ist)|m'(?:a|ont|avait)|(?:hat|haben) mi(?:r|ch)|(?:heeft|hebben) (?:mij|me)|(?:has|have|gave|sent) me)((?: [a-z0-9'.,$%-]{1,14}){0,11})(?: | l'| d')$/;
/** "Ik heb de nota over diabetes": words between that make the term a subject of talk. */
const TALK =
  / (over|uber|sur(?! (?:la |une |cette )?liste)|about|regarding|nach|zu|zum|zur|pour|for|voor|concernant|van|von|of|question|vraag|frage|note|nota|notiz|article|artikel|texte|tekst|text|lu|gelezen|gelesen|read|meeting|overleg|vergadering|reunion|sitzung|besprechung|dienst|service|services|team|project|projet|projekt|formulaire|formulier|formular|form|cijfers|chiffres|zahlen|cursus|opleiding|formation|schulung|training|vorming|course|webinar|budget|figures)( |$)/;
const THEIRS =
  /(^|[^a-z])(son|sa|ses|zijn|haar|z'n|seine?[rnms]?|ihre?[rnms]?|his|her|votre|vos|uw|your)( (?!(?:unite|cellule|service|centre|equipe|plan|projet|campagne|programme?|afdeling|dienst|team|unit|ward|klinik|station) )[a-z-]{2,12})? $/;

/** "Op zijn uittreksel staat een …", "dans son dossier, une …", "la DPJ l'a placée": the sentence goes on about somebody. */
const OF_THEIRS =
  /(?:^|[^a-z])(?:l'(?:a|ont|avait)|lui (?:a|ont|avait)) (?:[a-z]{2,12} ){0,2}$|(^|[^a-z])((op|in|uit|met|van|over|bij|voor|naar|door|volgens) (zijn|haar)|son|sa|ses|sein(em|er|en)?|ihre[rm]|his|her) [a-z]|(^|[.!?:\n] ?)(haar|zijn|ihre?|seine?) [a-z]{3,16} (heeft|had|is|was|werd|kreeg|hat|hatte|ist|war|wurde) /;

/** "Hat gestern alles zugegeben.", "A été opéré hier.": who it is was said before. */
const WITHOUT_SUBJECT =
  /(?:^|[.!?\n] ?)(?:hat|hatte|ist|war|wurde|heeft|had|werd|is|was|has|a|avait|est|etait|leidet|lijdt|souffre|krijgt|kreeg|zit|neemt) (?!(?:sie|er|es|ihr|ihre|jemand|iemand|u|uw|je|jij|ik|we|wij|hij|zij|ze|he|she|it|there|het|dit|dat|deze|this|that|these|you|your|anyone|any|il|elle|on|ils|vous|votre|ce|cet|cette|un|une|le|la|les|l|des|de|een|der|die|das|ein|eine|the|an?|not|to) )[a-z]/;
const IS_QUESTION = /^[^.!\n]*\?/;

/** Does the sentence leave out who it is about, as notes do? */
export function leavesOutWho(near: Surroundings): boolean {
  return WITHOUT_SUBJECT.test(near.before(40)) && !IS_QUESTION.test(near.after(64));
}

/** "Un blâme vous est infligé", "u kreeg een schriftelijke verwittiging": a fact, not an offer. */
const TOLD_YOU =
  /(?:^|[^a-z])(?:vous (?:restez redevable|est|sont|a ete|ont ete|sera|avez (?:ete|recu|commis|quitte|reconnu|refuse|omis|manque)|etes)|u (?:kreeg|krijgt|ontvangt|was|werd|bent|wordt)|(?:kreeg|krijgt|ontvangt|was|werd|bent|wordt) u|sie (?:wurden|waren|erhalten|erhielten|sind)|(?:wurden|waren|erhalten|erhielten|sind) sie|(?:wird|wurde) ihnen|du (?:bekommst|erhaltst|hast|wurdest|warst|bist)|(?:bekommst|wurdest|hast) du|je (?:kreeg|krijgt|werd|haalt|scoorde|was|bent|had)|(?:kreeg|krijg|werd|haalde) je|tu (?:as|es|etais|recois)|(?:wird|wurde|liegt|besteht) bei ihnen|bei ihnen (?:wird|wurde|liegt|besteht)|(?:stellen|stellten) wir bei ihnen|setzen wir ihre|schulden sie|sie schulden|(?:omdat|aangezien|dat) u|(?:weil|dass) sie|(?:parce que|puisque|comme) vous|vous (?:inflige|est inflige)|because you|(?:wants?|put|puts|started|starts) you on|(?:heeft|hebben|werd|is) (?:beslist|besloten) u|(?:gewahrt|gewahren|bewilligt|bewilligen|gestehen?) (?:wir )?ihnen|vous (?:accorde|octroie|refuse)|(?:kennen|kent) (?:wij )?u|(?:decided|agreed) to (?:grant|award|refuse) you|de (?:ne pas )?vous (?:licencier|suspendre|titulariser|revoquer|exclure|sanctionner)|(?:il vous reste|vous devez encore|u moet nog|sie mussen noch|you still have to pay) (?:eur |€ ?)?\d|you (?:were|are|received|have been|(?:still |currently )?owe)|(?:has been|was) (?:given|issued) to you)(?![a-z])/;

/** "You can file your tax return online": said to everybody. */
const EVERYBODYS =
  /(?:^|[^a-z])(?:kan|kunt|mag|als|indien|konnen|wenn|falls|sofern|can|may|if|when) (?:u|je|sie|you)(?: [a-z]{2,12}){0,4} (?:uw|je|ihre?[rnms]?|your)(?: [a-z-]{2,12})? $|(?:vous (?:pouvez|pourrez|devez)|si vous)(?: [a-z]{2,12}){0,4} (?:votre|vos)(?: [a-z-]{2,12})? $/;

/** "Et envoyez votre certificat médical", "bezorg dan je attest": what everybody is to hand in. */
const HAND_IN_YOURS =
  /(?:^|[.!?;:\n(]|[^a-z](?:et|en|und|and|puis|dan|dann)) ?(?:envoyez|joignez|apportez|remettez|transmettez|deposez|bezorg|stuur|voeg|breng|mail|upload|(?:schicken|reichen|legen|fugen|bringen|senden) sie|send|attach|bring|submit|upload|email|obtain|order)(?: [a-z'-]{2,12}){0,2} (?:votre|vos|uw|je|ihre?[rnms]?|your)(?: [a-z-]{2,12})? $/;

/** "Ihre Steuererklärung können Sie …", "uw aangifte kunt u …". */
const YOURS = /(?:^|[^a-z])(?:ihre?[rnms]?|uw|votre|vos|your)(?: [a-z-]{2,12})? $/;
const EVERYBODY_MAY =
  /^(?: [a-z-]{2,12}){0,2} (?:konnen sie|kunt u|kan u|pouvez[ -]vous|can you)(?![a-z])/;

/**
 * "Mon cancer", "je suis en arrêt maladie": `before` ends where the term begins. `isSaidOf`: words between are
 * no subject of talk ("I am a member of").
 */
export function isOfSpeaker(before: string, isSaidOf = false): boolean {
  return MINE.test(before) || (isSaidOf ? I_AM.test(before) : isFirstPerson(before));
}

/** The nearest "I" counts as well as the furthest: "ik ga niet akkoord met de dienst, omdat ik …". */
export function isFirstPerson(before: string): boolean {
  let rest = before;
  for (let match = I_AM.exec(rest); match !== null; match = I_AM.exec(rest)) {
    if (!TALK.test(match[1] ?? '')) return true;
    rest = rest.slice(match.index + 1);
  }
  return false;
}

/** "… belastbaar? Ja, …", "… et je ne peux pas payer : demandez un délai": who reads it is told what to do. */
const ANSWERED =
  /^[^\n]{0,60}?(?:\? ?(?:oui|non|ja|nee|nein|yes|no)(?![a-z])|[:.?] (?:(?:dat|das|that|cela) (?:vult|geben|gives?) )?(?:u |vous |sie |you |demandez|adressez|contactez|indiquez|vraag|vul|geef|fragen|wenden|geben|ask|contact|enter|(?:une?|deux|een|eine?|an?) [^\n]{2,40} (?:possible|mogelijk|moglich)))/;

/** Is what somebody asks answered right behind it? */
export function isAnswered(after: string): boolean {
  return ANSWERED.test(after);
}

/** "Son cancer", "her severe depression". */
export function isTheirs(before: string): boolean {
  return THEIRS.test(before);
}

/** "Votre dépistage", "uw leefloon". */
export function isReaders(before: string): boolean {
  return YOURS.test(before);
}

/** "Op zijn uittreksel staat een …". */
export function goesOnAboutSomebody(before: string): boolean {
  return OF_THEIRS.test(before);
}

/** Is it told as a fact to whoever reads the letter? */
export function isToldToReader(near: Surroundings): boolean {
  return TOLD_YOU.test(near.before(64) + foldText(near.raw()) + near.after(40));
}

/** Is it offered to everybody who reads it? */
export function isSaidToEverybody(near: Surroundings): boolean {
  const before = near.before(64);
  if (EVERYBODYS.test(before) || HAND_IN_YOURS.test(before)) return true;
  return YOURS.test(before) && EVERYBODY_MAY.test(near.after(40));
}
