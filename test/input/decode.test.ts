import { expect, test } from 'vitest';
import { decode } from '../../src/input/decode.ts';

const TEXT = '县委书记林静安到青石镇调研，要求抓好春耕生产。\n第二段。\n';

/** GB18030 (GBK, two bytes a character) and Big5 have no encoder in Node: the bytes of a sentence are written out. */
function bytesOf(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((character) => (character < '\u0080' ? [character.charCodeAt(0)] : table.get(character)!)));
}

function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

test('UTF-8 with and without a byte order mark, which is not part of the text', () => {
  expect(decode(Buffer.from(TEXT))).toEqual({ text: TEXT, encoding: 'utf-8' });
  expect(decode(Buffer.from(`\ufeff${TEXT}`))).toEqual({ text: TEXT, encoding: 'utf-8' });
  expect(decode(Buffer.from('plain'))).toEqual({ text: 'plain', encoding: 'utf-8' });
  expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
});

test('UTF-8 cut in the middle of its last character', () => {
  expect(decode(Buffer.from(TEXT.trim()).subarray(0, -1))?.text).toBe(TEXT.trim().slice(0, -1));
});

test('GB18030 and Big5 are told apart, long or short', () => {
  expect(decode(bytesOf('gb18030', TEXT))).toEqual({ text: TEXT, encoding: 'gb18030' });
  expect(decode(bytesOf('gb18030', '县委书记'))).toEqual({ text: '县委书记', encoding: 'gb18030' });
  const traditional = '縣委書記到青石鎮調研，要求抓好春耕生產工作。';
  expect(decode(bytesOf('big5', traditional))).toEqual({ text: traditional, encoding: 'big5' });
});

test('four bytes of GB18030', () => {
  const bytes = [...bytesOf('gb18030', '县委书记王'), 0x95, 0x32, 0x82, 0x36, ...bytesOf('gb18030', '到青石镇调研')];
  expect(decode(Uint8Array.from(bytes))?.text).toBe('县委书记王𠀀到青石镇调研');
});

test('UTF-16 with a mark, and without one', () => {
  expect(decode(utf16(`\ufeff${TEXT}`))).toEqual({ text: TEXT, encoding: 'utf-16le' });
  expect(decode(utf16(`\ufeff${TEXT}`, true))).toEqual({ text: TEXT, encoding: 'utf-16be' });
  expect(decode(utf16(TEXT))).toEqual({ text: TEXT, encoding: 'utf-16le' });
  expect(decode(utf16(TEXT, true))).toEqual({ text: TEXT, encoding: 'utf-16be' });
});

test('what is no text', () => {
  expect(decode(Buffer.from('%PDF-1.7 only letters'))).toBeNull();
  expect(decode(Uint8Array.from({ length: 512 }, (_, index) => (index * 73) % 256))).toBeNull();
  expect(decode(new Uint8Array(64))).toBeNull();
});

test('one escape sequence does not make a text binary', () => {
  expect(decode(Buffer.from(`${TEXT}\u001b[31m`))?.encoding).toBe('utf-8');
});
