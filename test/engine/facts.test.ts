/** What the policy may ask about a message: its subject is a sentence of its own. */
import { hasPhrases } from '../../src/core/decide/phrases';
import { EMPTY_MESSAGE } from '../../src/core/empty-message';
import { factsOf } from '../../src/engine/facts';
import { policyOf } from '../policy/policy-of';

const BODY = { parts: [], unchecked: [], links: [], quotedPeople: null };
const POLICY = policyOf('be-federal');
const TODAY = { year: 2026, month: 11, day: 22 };

test.each([
  ['the request stands in the body', 'Dossier', 'Bezorg ons\nuw rijksregisternummer', true],
  [
    'it begins in the subject, no sentence goes on there',
    'Bezorg ons',
    'rijksregisternummer',
    false,
  ],
])('%s', (_why, subject, ownText, isAsked) => {
  const facts = factsOf({ ...EMPTY_MESSAGE, subject }, { ...BODY, ownText }, POLICY, TODAY);
  const wanted = { all: ['askVerbs', 'askedData'], none: [] };
  expect(hasPhrases(facts.ownText, wanted, POLICY)).toBe(isAsked);
});
