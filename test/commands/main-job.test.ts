/** What the tool was made for, on the sample papers and, where ZHENGWEN_ORIGINALS names them, on the originals. */

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from './run.ts';

interface Row {
  date: string | null;
  visitor: string | string[];
  role: string;
  companions: string[];
  stop: string;
  stops: string[];
  inferred: string[];
}

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const folders = [SEEDS, process.env['ZHENGWEN_ORIGINALS'] ?? ''].filter(Boolean);

describe.each(folders)('in %s', (folder) => {
  const ask = async (line: string): Promise<Row[]> => JSON.parse((await run(`${line} ${folder} --json`)).stdout) as Row[];

  test('繁峙: five stops and six persons: 30 rows, and the stops of companions are inferred', async () => {
    const rows = await ask('who-visited 繁峙 --long');
    const stops = [
      '山西华茂恒信铸管有限公司',
      '山西荣安智能体育制造有限公司',
      '繁城镇',
      '山西建发繁峙园区有限公司',
      '恒宇天然草本资源有限公司',
    ];
    const persons = ['朱晓东', '温建军', '张敏', '李硕', '孟宏斌', '栗向东'];
    const shown = rows.map(({ visitor, role, stop }) => `${String(visitor)} ${role} ${stop.replace(/^繁峙县/u, '')}`).sort();
    const expected = stops.flatMap((stop) => persons.map((name, index) => `${name} ${index === 0 ? 'lead' : 'companion'} ${stop}`)).sort();
    expect(shown).toEqual(expected);
    for (const { date, role, inferred } of rows) {
      expect(date).toBe('2025-03-03/2025-03-07');
      expect(inferred.includes('stop')).toBe(role === 'companion');
    }
  });

  test('绛县: four leads with their companions', async () => {
    const rows = await ask('who-visited 绛县');
    const by = (lead: string): Row[] => rows.filter(({ visitor }) => visitor.includes(lead));
    for (const lead of ['解芳', '袁卫廷']) expect(by(lead)[0]?.date).toMatch(/^(?:XXXX|2024)-10-29$/u);
    expect(by('王宏伟').map(({ date }) => date)).toContain('2020-10-13');
    expect(by('薛玉马')[0]?.date).toBe('2020-10-12');
    for (const lead of ['解芳', '袁卫廷', '王宏伟', '薛玉马']) {
      expect(by(lead)[0]?.companions.length).toBeGreaterThan(0);
      expect(by(lead)[0]?.stops.length).toBeGreaterThan(0);
    }
  });

  test('洪洞: three leads, and a tour of five stops', async () => {
    const rows = await ask('who-visited 洪洞');
    expect(rows.some(({ visitor }) => visitor.includes('张潞萍'))).toBe(true);
    expect(rows.find(({ visitor }) => visitor.includes('王向辉'))?.date).toBe('2023-11-27');
    const tour = rows.filter(({ visitor }) => visitor.includes('闫晨曦'));
    expect(tour[0]?.date).toBe('XXXX-03-02');
    expect(tour.flatMap(({ stops }) => stops)).toHaveLength(5);
  });
});
