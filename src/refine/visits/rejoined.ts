/** Tours whose leads went separate ways, or did not. */

import type { Tour } from './tour.ts';

/** Leads went separate ways only where each of some had stops of its own; else all went together. */
export function rejoined(tours: readonly Tour[]): Tour[] {
  const ways = (parts: readonly Tour[]): number => new Set(parts.map(({ leads }) => leads.map(({ name }) => name).join())).size;
  const parted = (whole: Tour): boolean => {
    const parts = tours.filter((tour) => tour.whole === whole);
    const parties = parts.filter(({ party }) => party);
    // 甲一行到丙镇: all went, where nobody else of them went to another place.
    const sites = parties.flatMap(({ stops }) => stops);
    const there = ({ stops }: Tour): boolean => stops.every(({ text }) => sites.some((site) => text.startsWith(site.text)));
    const together = ways(parties) === 1 && parts.every((part) => part.party || there(part));
    return whole.apart || (ways(parts) > 1 && !together);
  };
  for (const whole of tours) {
    if (!whole.each) continue;
    // 甲、乙分别慰问丙队、丁队。在丙队,甲…: what each of them went to is told behind it.
    const own = tours.filter((part) => part.whole === whole && part.stops.length > 0);
    if (whole.leads.every(({ name }) => own.some(({ leads }) => leads.some((lead) => lead.name === name)))) whole.stops = [];
  }
  for (const { whole, stops, companions } of tours) {
    // 分赴全省各地: the area holds what the parts tell of.
    if (whole?.apart) whole.stops = whole.stops.filter(({ ground }) => ground !== 'area');
    if (!whole || parted(whole)) continue;
    whole.stops = [...whole.stops, ...stops].sort((a, b) => a.from - b.from);
    whole.companions = [...new Set([...whole.companions, ...companions])];
  }
  const left = (tour: Tour): boolean => tour.apart && tour.stops.length === 0 && tours.some(({ whole }) => whole === tour);
  return tours.filter((tour) => (tour.whole ? parted(tour.whole) : !left(tour)));
}
