/**
 * Names of properties that never leave the launch bundle, which the minifier may shorten (8 kB). None may be a name
 * of Office.js, a key of JSON, or asked for by text: test/launchevent/internal-names.test.ts. A name that is missing
 * here only costs its letters.
 */
module.exports = `
  addFindings addPackedObjects addProfile addSignals addUnchecked areNamedIn asideEnd bodyStart
  byShape bytesOut catalogue chunkStart claimOrder companions contactColumn countInside countNames
  countPersons covering endOfNameBefore entryAt eventWith eventsOf extraDepth extraction fileBytes
  fileCharacters fileTimeMs firstDay firstHash firstPlace firstThree fullHeads gatesOf generality
  generalityOfWhole handedIn hasDeleted hasFinding hasLists hasLiteral hasPicture hasTypos hasUmlaut
  hasWord hashes headEnd headLengths headStart hinted isAccepted isAside isBig isBilevel isBirthDate
  isBis isBystander isCareless isCheckRight isClosing isContainer isCovered isCut isDamaged isDeleted
  isDict isFileName isFresh isFull isGeneric isGerman isInSentence isInserted isKeyRight isKnown
  isLikely isLiteral isLoose isNamed isNamedAgain isNamedBehind isNamedFile isOfProfessionals
  isOfficial isOpen isPartial isPersonRow isPhoto isProvisional isRepeated isSaidOf isSpace
  isSpelledOut isSpent isSure isUnchanged isWhole isWide judge judgement lastThree lemma lemmas lineAt
  lineBlocks lineTabs listBehind listIds listOf listsOf literals longest looksLikeScan looseLength
  masking maxBytes mayBeTechnical miniFat modifierLengths nameHints nameLines nameMarks nameWords
  namesAt namesOfSubject needsWord nextPlace nextTerm ofCells ofWhole official ordinary ownDomains
  ownEnd ownNumbers ownStart ownText packedSize pageOf partSheets participants patterns personWords
  phraseEnds phraseStarts phraseTerms pictureArea pieces prepare reachedAt recognises rowRepeat
  sectorSize shapeOf shortName shortest sinceName skipAfterUnicode slotBefore slotHash slotTerm
  slotWord speller spentLimit stemEnd strength tailStart takeBytes takeCharacters takeEntries takePart
  takers technical tiedBy toSkip totalSizeBytes trailers typos unmapped unsure usedSlots verdict
  walked weighed widen
`
  .trim()
  .split(/\s+/);
