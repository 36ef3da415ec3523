/** Persons named by reference only, 习近平总书记, of whom a sentence reports that they went somewhere. */

import type { Range } from '../../model/page.ts';
import type { Finding, PersonFound } from '../../rules/rule.ts';
import { dateBefore } from './stages.ts';
import { verbsIn } from './visit-verbs.ts';

/** What may stand between the name and the verb of a report: 总书记时隔多年再次|来到, 30日在余村|考察. */
const BETWEEN =
  /^(?:总书记|主席|总理|委员长|同志)?(?![^,。;:]*(?:重要|讲话|指示|批示|强调|指出|要求|关心|嘱托|部署|的))[^,。;:“]{0,40},?$/u;
/** Behind the verb: what somebody said there, or what is said of it, is no report of the visit itself. */
const CITED = /^(?:工作)?(?:时|期间|中|后|的|过|并?(?:强调|指出)|重要|讲话)/u;

/** What is told as news without its day. */
const RECENTLY = /近日|日前|前不久|(?:考察|调研|视察)期间,/u;

/**
 * In: the article's text, a sentence, the persons and all findings in it, and who is on tour already.
 * Out: the persons; those named by reference only take part in no event, unless a tour of theirs is under way, or the
 * sentence tells the day, or that it was of late, and goes on from the name to a verb of visiting.
 */
export function withReported(
  text: string,
  sentence: Range,
  persons: readonly PersonFound[],
  within: readonly Finding[],
  away: ReadonlySet<string>,
): PersonFound[] {
  return persons.map((person) =>
    person.reference && (away.has(person.name) || isReported(text, sentence, person, persons, within))
      ? { ...person, reference: false }
      : person,
  );
}

function isReported(
  text: string,
  sentence: Range,
  person: PersonFound,
  persons: readonly PersonFound[],
  within: readonly Finding[],
): boolean {
  const { to } = person.ranges[0]!;
  const verb = verbsIn(text, sentence, persons).find(({ from, role }) => from >= to && role !== 'deed');
  if (!verb || !BETWEEN.test(text.slice(to, verb.from)) || CITED.test(text.slice(verb.to, verb.to + 6))) return false;
  return dateBefore(within, verb.from, sentence) !== null || RECENTLY.test(text.slice(sentence.from, verb.from));
}
