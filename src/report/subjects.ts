/** What a batch report is on: a county (or any other place), an official, a month. */

import { hasYear, overlaps } from '../model/edtf.ts';
import type { ArticleFacts, MeetingFact } from '../model/facts.ts';
import { peopleOf, placesOf } from './entries.ts';
import type { PlaceQuery } from './places.ts';
import { placeOfVisit, sameOccasion, type VisitFilter } from './visits.ts';

export interface Subject {
  title: string;
  /** How an article belongs to it, as in `16 篇文章,其中 3 篇…`. */
  relation: string;
  /** Where meetings come from. */
  meetingsAbout: string;
  article(article: ArticleFacts): boolean;
  visit: VisitFilter;
  meeting(meeting: MeetingFact, article: ArticleFacts): boolean;
  /** Whether an official is shown. */
  person(name: string): boolean;
  /** Visits that are shown among those without a place, if they have none. */
  unplaced: VisitFilter;
  /** Whether visits and meetings of any article are shown as undated: nobody can tell whether they belong here. */
  undatedAnywhere: boolean;
}

/** A place and what lies in it. */
export function placeSubject(query: PlaceQuery): Subject {
  const article = (facts: ArticleFacts): boolean => placesOf(facts).some((place) => query.matches(place));
  const visit: VisitFilter = (fact, facts) => placeOfVisit(fact, facts).some((place) => query.matches(place));
  return {
    title: query.name,
    relation: `提到${query.name}`,
    meetingsAbout: `提到${query.name}的文章所报道的会议；会议地点文中多不写明。`,
    article: (facts) => article(facts) || facts.visits.some((fact) => visit(fact, facts)),
    visit,
    meeting: (_, facts) => article(facts),
    person: () => true,
    unplaced: (_, facts) => article(facts),
    undatedAnywhere: false,
  };
}

/** A person, by name. */
export function officialSubject(name: string): Subject {
  const visit: VisitFilter = (fact, facts) => facts.visits.some((other) => other.visitor === name && sameOccasion(other, fact));
  return {
    title: name,
    relation: `提到${name}`,
    meetingsAbout: `${name}出席的会议。`,
    article: (facts) => peopleOf(facts).includes(name),
    visit,
    meeting: ({ attendees }) => attendees.includes(name),
    person: (other) => other === name,
    unplaced: visit,
    undatedAnywhere: false,
  };
}

/** A month, `2025-03`. */
export function monthSubject(month: string): Subject {
  const visit: VisitFilter = ({ date }) => overlaps(date, month);
  const meeting = ({ date }: MeetingFact): boolean => overlaps(date, month);
  return {
    title: `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
    relation: '在本月发布，或报道本月的走访、会议',
    meetingsAbout: '本月举行的会议。',
    article: (facts) => overlaps(facts.published, month) || facts.visits.some((fact) => visit(fact, facts)) || facts.meetings.some(meeting),
    visit,
    meeting,
    person: () => true,
    unplaced: visit,
    undatedAnywhere: true,
  };
}

/** Whether nobody can tell when something was. */
export function isUndated({ date }: { date: string | null }): boolean {
  return date === null || !hasYear(date);
}
