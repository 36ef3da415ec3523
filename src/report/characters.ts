/** What the characters of a text alone tell. */

const FOLDED = /[\u2e80-\u2fdf\uf900-\ufaff]/u;

/** Whether every character of a name stands in a text, wherever: a page may break a name, or share out its pieces. */
export function holdsAll(text: string, name: string): boolean {
  const folded = FOLDED.test(text) ? text.normalize('NFKC') : text;
  return [...name].every((character) => folded.includes(character));
}
