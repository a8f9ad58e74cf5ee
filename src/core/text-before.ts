/** What stands before a place, for patterns that end there: at most so many characters, so that they stay cheap. */
export function textBefore(text: string, at: number, characters: number): string {
  return text.slice(Math.max(0, at - characters), at);
}
