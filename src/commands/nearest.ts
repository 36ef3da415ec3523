/** The name that somebody may have meant. */

/**
 * Characters to change, add, leave out or exchange with their neighbour to make one word of another (optimal string
 * alignment, a form of Damerau's and Levenshtein's distance).
 */
export function editDistance(a: string, b: string): number {
  const [first, second] = [[...a], [...b]];
  let before: number[] = [];
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  first.forEach((letter, i) => {
    const next = [i + 1];
    second.forEach((other, j) => {
      const exchanged = i > 0 && j > 0 && letter === second[j - 1] && first[i - 1] === other ? before[j - 1]! + 1 : Infinity;
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (letter === other ? 0 : 1), exchanged));
    });
    before = row;
    row = next;
  });
  return row[second.length]!;
}

/** The candidate nearest to a misspelt name, the first of several, or none: at most a third differs. */
export function nearest(name: string, candidates: Iterable<string>): string[] {
  let best: string[] = [];
  let least = Infinity;
  for (const candidate of candidates) {
    const longer = Math.max([...name].length, [...candidate].length);
    if (Math.abs([...name].length - [...candidate].length) > longer / 3) continue;
    const distance = editDistance(name, candidate);
    if (distance < least && distance * 3 <= Math.max(longer, 3)) {
      best = [candidate];
      least = distance;
    }
  }
  return best;
}

/** ` (did you mean 繁峙县?)`, or nothing. */
export function asHint(guesses: readonly string[]): string {
  return guesses.length === 0 ? '' : ` (did you mean ${guesses.join(', ')}?)`;
}
