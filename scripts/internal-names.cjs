/**
 * Names of properties that never leave the launch bundle, which the minifier may shorten (8 kB). None may be a name
 * of Office.js, a key of JSON, or asked for by text: test/launchevent/internal-names.test.ts. A name that is missing
 * here only costs its letters.
 */
module.exports = `
  actual addFindings addPackedObjects addProfile addSignals addUnchecked areNamedIn asideEnd
  askChannel atTime bits bodyStart budget byList byShape bytesOut candidate caps catalogue chunk
  chunks chunkStart claimOrder closing companions composite confirmHere confirmInPane consumed
  contactColumn countInside countNames countPersons covered covering dataClass deletions distances
  drawn earlyChange edges endOfNameBefore ends entryAt eventsOf eventWith extraction
  extraDepth fileBytes fileCharacters fileTimeMs firstDay firstHash firstPlace firstThree folded
  forWhom fullHeads gatesOf generality generalityOfWhole generations glyphOf granted handedIn
  hasDeleted hasFinding hashes hasLists hasLiteral hasPicture hasTypos hasUmlaut hasWord headEnd
  headLengths headStart hinted holds inner inRoom instance isAccepted isAside isAudienceUnchanged
  isBig isBilevel isBirthDate isBis isBystander isCareless isCheckRight isClosing isContainer
  isCovered isCut isDamaged isDeleted isDict isFax isFileName isFresh isFull isGeneric isGerman
  isHead isInSentence isInserted isKeyRight isKnown isLikely isLiteral isLoose isNamed isNamedAgain
  isNamedBehind isNamedFile isOfficial isOfProfessionals isOpen isPartial isPersonRow isPhoto
  isProvisional isRaw isRepeated isSaidOf isSpace isSpelledOut isSpent isSure isUnchanged isWhole
  isWide isWithData judge judgement lastThree latitude lemma lemmas letters lineAt lineBlocks
  lineTabs listBehind listIds listOf listsOf literals longest longitude looksLikeScan loose
  looseLength mapped masking maxBytes mayBeTechnical meetingPlace miniFat modifierLengths named
  nameHints nameLines nameMarks namesAt namesOfSubject nameWords needs needsWord nested newExternals
  nextPlace nextTerm ofCase ofCells official offsets ofWhole ordinary ownDomains ownEnd ownNumbers
  ownStart ownText packedSize pageOf pairs participants partSheets patterns personWords phraseEnds
  phraseStarts phraseTerms pictureArea pieces placeLabels predictor prepare problem problems
  quotedHeaders quotedPeople reachColumn reachedAt recognises rowRepeat sectorSize shapeOf shortest
  shortName sinceName sink skeleton skipAfterUnicode skipped slotBefore slotHash slotTerm slotWord
  speller spentLimit stemEnd strength tailStart takeBytes takeCharacters takeEntries takePart takers
  takes technical tiedBy toSkip totalSizeBytes trailers typos unmapped unpack unsure useCipher
  usedSlots verdict waiting walked weighed widen zoneAt
`
  .trim()
  .split(/\s+/);
