/**
 * What ties a text to one person, and how many persons it names. Built lazily, once per text.
 *
 * This file only says what the check asks and what it can offer; the evidence itself is gathered from
 * the person word lists (`shared/person-*`) and from findings.
 */
import type { PersonEvidence } from './detector';
import type { TextPart } from './types';

/** What the check knows about one text when it asks for its persons. */
export interface PersonSource {
  readonly part: TextPart;
  /** Names and addresses of sender and recipients: alone they are not data about a person. */
  readonly participants: readonly { readonly name: string; readonly address: string }[];
  /** Calls `each` for every phrase of a list that lies within [start, end), in order of their ends. */
  phrases(
    list: string,
    start: number,
    end: number,
    each: (start: number, end: number) => void,
  ): void;
  /** Spans of findings that identify somebody (national numbers, birth dates), in order. */
  identifiers(): readonly {
    readonly start: number;
    readonly end: number;
    readonly isBirthDate: boolean;
  }[];
}

export interface PersonIndex {
  /** Evidence within [start, end), strongest first. */
  evidence(start: number, end: number): readonly PersonEvidence[];
  /** Does [start, end) speak of people in general? */
  isGeneric(start: number, end: number): boolean;
  /** Distinct named persons in the text who are not participants. */
  countNames(): number;
}

/** Builds the index of one text. */
export function indexPersons(_source: PersonSource): PersonIndex {
  return { evidence: () => [], isGeneric: () => false, countNames: () => 0 };
}
