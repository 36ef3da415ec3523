/** What a tour is: who went, with whom, where to, when. */

import type { Division } from '../../lexicon/divisions.ts';
import type { Range } from '../../model/page.ts';
import type { DateFound, PersonFound } from '../../rules/rule.ts';
import type { EventDate } from '../years/event-date.ts';
import type { Site } from './sites.ts';
import type { PrintedDivision } from './visit-places.ts';

export interface Stop extends Range {
  text: string;
  /** Where its county is printed, here or earlier in its list or sentence. */
  place: PrintedDivision | null;
  /** The division whose short form begins its name, which counts where nothing else tells: 绍兴|精越机电有限公司. */
  hint: Division | null;
  /** The county stands at the stop itself. */
  printed: boolean;
  /** The sentence's own date. */
  date: DateFound | null;
  /** The day with which a sentence before it begins in its paragraph: 17日,一场急雨。|来到甲村. */
  day: DateFound | null;
  /** The stop with what stands before its name: |本斋回族乡河北泰禾食品有限公司. Without white space. */
  told: string;
  umbrella: boolean;
  /**
   * Ground on which it is a site, as sites.ts tells; `opening` where the first sentence names it and later ones name
   * others, perhaps in it; `area` for a division; `whole` for the county itself. */
  ground: Site['ground'] | 'area' | 'whole';
}

export interface Companion {
  person: PersonFound;
  /** 分别参加: nobody can tell which stops. */
  severally: boolean;
  /** Whom alone it accompanies, by name: 乙陪同|甲. */
  with: string | null;
}

export interface Tour {
  leads: PersonFound[];
  companions: Companion[];
  stops: Stop[];
  /** Where the tour begins: the sentence that names its leads. */
  sentence: Range;
  activity: Range | null;
  /** The activity is one that looks at a place: 调研, 督查; not 指导. */
  inspects: boolean;
  /** Where the sentences begin that tell of the tour itself, not of what was said. */
  sentences: number[];
  date: EventDate | null;
  /** The tour that this one is a part of, where its leads went separate ways: 甲到丙镇, 乙到丁镇. */
  whole: Tour | null;
  /** Its leads stand for all of the whole tour: 甲一行. */
  party: boolean;
  /** Its leads went separate ways, as the first sentence says: 分别带队, 分三路. */
  apart: boolean;
  /** Each of its leads went somewhere of his own, as the first sentence says: 甲、乙分别慰问丙队、丁队. */
  each: boolean;
  /** Divisions that the first sentence names as the tour's: 赴|铜仁市, 深入|繁峙县、五台县. */
  destinations: PrintedDivision[];
  /** Where a sentence of its own says that those on tour are: 5日,|荣成市|。 */
  scene: PrintedDivision | null;
}
