/**
 * Detectors made from an organisation's settings: one that closes the spans of its own numbers in
 * silence, and one for each number format of its own. Settings are data; nothing in them is run.
 *
 * Not here: what is wrong with settings (core/identifier-pattern.ts judges it, the policy reports it), and
 * the built-in detectors.
 */
import type { CustomIdentifier, OrganisationSettings } from '../../core/custom-identifier';
import { CLAIM, PASS, type Detector } from '../../core/detector';
import { gradedBy, keysOf, personKeys } from '../../core/evidence';
import { faultOf, readPattern, shapeOfCompact, type Pattern } from '../../core/identifier-pattern';
import { compactOf, spellingsOf } from './own-number';
import { hasRightCheck } from './check-digits';
import label from './label.json';

/** Detectors for sound settings; an unsound identifier or a number under five characters is left out. */
export function detectorsFor(settings: OrganisationSettings): readonly Detector[] {
  const own = settings.ownNumbers.map(compactOf).filter((compact) => compact.length >= 5);
  const custom = settings.identifiers.map(customDetector);
  return (own.length > 0 ? [ownNumbers(own)] : []).concat(
    custom.filter((detector): detector is Detector => detector !== null),
  );
}

/** Names of personal numbers: what is called so is no reference of the organisation, whatever its form. */
const PERSONAL = [
  'shared/be-national-number',
  'fr-nir/strong',
  'ca-sin/strong',
  'nl-bsn/strong',
  'de-tax-id/strong',
  'lu-matricule/strong',
];

const FIRST = 1;
const AFTER_IBAN = 12;

function ownNumbers(own: readonly string[]): Detector {
  const spellings: { [compact: string]: true } = {};
  const shapes: { [shape: string]: true } = { iban: true };
  for (const compact of own) {
    for (const spelling of spellingsOf(compact)) {
      spellings[spelling] = true;
      shapes[shapeOfCompact(spelling)] = true;
    }
  }
  return {
    id: 'own-numbers',
    category: null,
    takes: Object.keys(shapes),
    claimOrder: FIRST,
    words: {},
    masking: 'shape',
    label,
    about: {
      finds: "The organisation's own numbers, to stay silent about them.",
      decides: 'Equality with a number of the overlay, whatever the separators.',
      sources: ['policy exception EX-OWNREF'],
      misses: 'Own numbers that the overlay does not list.',
    },
    judge: (candidate) => (spellings[candidate.compact] === true ? CLAIM : PASS),
  };
}

function customDetector(identifier: CustomIdentifier): Detector | null {
  const pattern = readPattern(identifier.pattern);
  if (pattern === null || faultOf(identifier) !== null) return null;
  const id = `own-${identifier.id}`;
  return {
    id,
    category: identifier.category,
    takes: [pattern.shape],
    claimOrder: AFTER_IBAN,
    words: { strong: identifier.words },
    masking: 'shape',
    label: identifier.label,
    about: {
      finds: `Numbers of the form ${identifier.pattern}.`,
      decides: 'Pattern and check; words near and the grouping add to it.',
      sources: ["the organisation's overlay"],
      misses: 'Numbers without their word that have neither a check nor a grouping.',
    },
    judge: (candidate, near) => {
      if (!isOfPattern(candidate.compact, pattern)) return PASS;
      if (!hasRightCheck(candidate.compact, identifier.check)) return PASS;
      const hasWord = near.has(`${id}/strong`, 'near');
      const keys = keysOf({
        checksum: identifier.check === 'mod97',
        'check-digit': identifier.check === 'luhn' || identifier.check === 'mod11',
        word: hasWord,
        separators:
          pattern.layout.length > candidate.compact.length && candidate.layout === pattern.layout,
        shape: pattern.hasLiteral,
        format: true,
      });
      const judged = gradedBy(keys.concat(hasWord ? personKeys(near, 'sentence') : []));
      if (identifier.category === null) {
        const isPersonal = PERSONAL.some((list) => near.has(list, 'near'));
        return judged.verdict === 'finding' && !isPersonal ? CLAIM : PASS;
      }
      return judged;
    },
  };
}

/** Letters that the pattern names must stand there; `*` is any. */
function isOfPattern(compact: string, pattern: Pattern): boolean {
  if (compact.length !== pattern.literals.length) return false;
  for (let i = 0; i < compact.length; i++) {
    const literal = pattern.literals.charAt(i);
    if (literal !== '*' && literal !== compact.charAt(i)) return false;
  }
  return true;
}
