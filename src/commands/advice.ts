/** What somebody may have meant who asked for a name that nobody bears. */

import { allDivisions, divisionsNamed } from '../lexicon/divisions.ts';
import { shortForm } from '../lexicon/division-names.ts';
import { asHint, editDistance } from './nearest.ts';

/** At most so many guesses. */
const GUESSES = 3;

/** Whether one character is wrong, missing or too many, and at least one is right. */
function near(asked: string, name: string): boolean {
  return (
    Math.abs(asked.length - name.length) <= 1 && [...asked].some((character) => name.includes(character)) && editDistance(asked, name) === 1
  );
}

/** Names of persons that differ by one character from the one asked for, in the order of their characters. */
export function similarNames(asked: string, names: Iterable<string>): string[] {
  return [...new Set(names)]
    .filter((name) => near(asked, name))
    .sort()
    .slice(0, GUESSES);
}

/** Full names of what a printed name may mean, itself where the gazetteer lacks it. */
function fullNames(name: string): string[] {
  const divisions = divisionsNamed(name);
  return divisions.length > 0 ? divisions.map((division) => division.name) : [name];
}

/**
 * Places that differ by one character from the one asked for, in full or short form: those that the papers name, else
 * those of the gazetteer.
 */
export function similarPlaces(asked: string, named: Iterable<string>): string[] {
  const alike = (name: string): boolean => near(asked, name) || near(asked, shortForm(name) ?? name);
  const guesses = [...new Set([...named].flatMap(fullNames))].filter(alike).sort();
  if (guesses.length > 0) return guesses.slice(0, GUESSES);
  const living = allDivisions().filter(({ until }) => until === null);
  return [...new Set(living.map(({ name }) => name).filter(alike))].slice(0, GUESSES);
}

/** What to say of a person asked for: whether anybody is named so, and who may be meant. */
export function aboutPerson(asked: string, people: ReadonlySet<string>): string {
  return people.has(asked) ? '' : `nobody is named ${asked}${asHint(similarNames(asked, people))}`;
}

/** What to say of a place asked for that the gazetteer lacks; guesses only where nothing was found. */
export function aboutPlace({ name, known }: { name: string; known: boolean }, places: ReadonlySet<string>, found: boolean): string {
  if (known) return '';
  return `${name} is not in the gazetteer: matched by its letters${found ? '' : asHint(similarPlaces(name, places))}`;
}
