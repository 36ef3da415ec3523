/** From the facts to a batch report. */

import { parseEdtf } from '../model/edtf.ts';
import { printReport } from '../print/report.ts';
import { Compiler } from '../report/compile.ts';
import { placeQuery } from '../report/places.ts';
import { monthSubject, officialSubject, placeSubject, type Subject } from '../report/subjects.ts';
import { foldName } from '../text/fold.ts';
import { similarNames, similarPlaces } from './advice.ts';
import type { Call } from '../call/call.ts';
import { FOUND, NOTHING, UsageError } from '../call/context.ts';
import { Search } from '../papers/search.ts';
import { Messages } from '../call/messages.ts';
import { asHint, nearest } from './nearest.ts';
import { deliver } from './output.ts';

const SUBJECTS = ['county', 'official', 'month'] as const;

/** Runs `report`. Out: the exit status. */
export async function printBatchReport(call: Call): Promise<number> {
  const [kind, name] = [subjectKind(call.args[0]!), foldName(call.args[1]!)];
  const { subject, known } = subjectOf(kind, name, call.options.exact ?? false);
  const messages = new Messages(call);
  const search = new Search(call, messages);
  const compiler = new Compiler(subject);
  for await (const file of search.read()) compiler.add(file);
  if (compiler.size === 0) {
    const searched = await search.describe();
    const guesses = known ? [] : kind === 'official' ? similarNames(name, search.people) : similarPlaces(name, search.places);
    await messages.note(`nothing on ${subject.title} ${searched}${asHint(guesses)}`);
    return NOTHING;
  }
  await deliver(call, printReport(compiler.report(search.size, call.options.minConfidence)));
  return FOUND;
}

function subjectKind(asked: string): (typeof SUBJECTS)[number] {
  const kind = SUBJECTS.find((subject) => subject === asked);
  if (kind !== undefined) return kind;
  throw new UsageError(`report: no subject “${asked}”${asHint(nearest(asked, SUBJECTS))}; there are ${SUBJECTS.join(', ')}`);
}

/** The subject, and whether its name is surely right: a month, or a place of the gazetteer. */
function subjectOf(kind: (typeof SUBJECTS)[number], name: string, exact: boolean): { subject: Subject; known: boolean } {
  if (kind === 'official') return { subject: officialSubject(name), known: false };
  if (kind === 'county') {
    const query = placeQuery(name, exact);
    return { subject: placeSubject(query), known: query.known };
  }
  if (!/^\d{4}-\d{2}$/u.test(name) || parseEdtf(name) === null) throw new UsageError(`report month “${name}”: write a month as 2025-03`);
  return { subject: monthSubject(name), known: true };
}
