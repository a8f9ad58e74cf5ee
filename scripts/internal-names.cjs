/**
 * Names of properties that never leave the launch bundle, which the minifier may shorten (7 kB). None may be a name
 * of Office.js, a key of JSON, or asked for by text: test/launchevent/internal-names.test.ts. A name that is missing
 * here only costs its letters.
 */
module.exports = `
  addPackedObjects areNamedIn bodyStart bytesOut catalogue chunkStart claimOrder companions
  countInside countNames countPersons endOfNameBefore eventsOf extraDepth extraction fileCharacters
  fileTimeMs firstDay firstHash firstPlace fullHeads generality generalityOfWhole hasDeleted
  hasFinding hasLiteral hasPicture hasTypos hasUmlaut headEnd headStart hinted isAccepted isAside
  isBig isBilevel isBirthDate isBis isBystander isCareless isCheckRight isClosing isContainer
  isCovered isCut isDamaged isDeleted isDict isFileName isFull isGeneric isGerman isInSentence
  isInserted isKeyRight isKnown isLiteral isLoose isNamed isNamedAgain isNamedBehind isNamedFile
  isOfProfessionals isOfficial isOpen isPersonRow isProvisional isRepeated isSaidOf isSpelledOut
  isSpent isSure isUnchanged isWhole isWide judge judgement lemma lemmas lineAt lineBlocks lineTabs
  listIds listOf listsOf longest looksLikeScan looseLength masking maxBytes mayBeTechnical nameLines
  nameMarks nameWords needsWord nextPlace nextTerm ordinary ownEnd ownStart ownText packedSize
  partSheets participants patterns personWords phraseEnds phraseStarts phraseTerms pictureArea pieces
  sectorSize shortest sinceName skipAfterUnicode slotBefore slotHash slotTerm slotWord speller
  spentLimit strength tailStart takeBytes takeCharacters takeEntries tiedBy toSkip totalSizeBytes
  typos unmapped unsure verdict walked weighed widen
`
  .trim()
  .split(/\s+/);
