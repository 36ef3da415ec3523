/** Hosts: who receives a tour at one place of several, as the posts tell. */

import type { PersonFound } from '../../rules/rule.ts';
import type { Stop, Tour } from './tour.ts';

/** A place smaller than a county at the head of a post: 鹤山农场|党委书记, 八宝镇|镇长. */
const HOUSE = /^[一-鿿]{1,6}?(农场|林场|牧场|团场|镇|乡|街道|苏木|嘎查|社区|村|[一二三四五六七八九十百〇零]团)/u;

/**
 * Whether a companion was at a stop. In: the article's text, the tour, a companion and one of the tour's stops. A host
 * was where the text tells of the own place: between its name and the host, but not at places named for another of its kind.
 * Who is no host, or whose place the text names nowhere else, was at all stops.
 */
export function receives(text: string, tour: Tour, { posts, ranges }: PersonFound, stop: Stop): boolean {
  for (const post of posts) {
    const house = HOUSE.exec(post.text);
    if (!house) continue;
    const name = house[0];
    const told = text.slice(tour.sentence.from, post.from).lastIndexOf(name);
    if (told < 0) continue;
    const from = tour.sentence.from + told;
    const another = ({ text: site }: Stop): boolean => {
      const kind = site.indexOf(house[1]!, 2);
      return kind >= 2 && kind <= 6 && !site.startsWith(name);
    };
    const own = (other: Stop): boolean => other.from >= from && other.to <= ranges[0]!.from && !another(other);
    if (tour.stops.some(own)) return own(stop);
  }
  return true;
}
