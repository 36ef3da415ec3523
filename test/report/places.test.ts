import { expect, test } from 'vitest';
import { placeQuery } from '../../src/report/places.ts';

const at = (name: string, code: string | null = null, within: string | null = null) => ({ name, code, within });

test('a short form is the place in full, and what lies in it belongs to it', () => {
  const query = placeQuery('繁峙', false);
  expect(query).toMatchObject({ name: '繁峙县', known: true });
  expect(query.matches(at('繁峙县', '140924'))).toBe(true);
  expect(query.matches(at('繁峙'))).toBe(true);
  expect(query.matches(at('五台县'))).toBe(false);
  expect(query.matches(at('忻州市', '140900'))).toBe(false);
});

test('a city takes in its counties, unless only itself is meant', () => {
  expect(placeQuery('忻州', false).matches(at('繁峙县'))).toBe(true);
  expect(placeQuery('山西', false).matches(at('繁峙县', '140924'))).toBe(true);
  expect(placeQuery('忻州', true).matches(at('繁峙县'))).toBe(false);
  expect(placeQuery('忻州', true).matches(at('忻州市', '140900'))).toBe(true);
});

test('a name that several divisions share: the code decides, or what stands before it', () => {
  expect(placeQuery('朝阳区', false).matches(at('朝阳区', '220104'))).toBe(true);
  const beijing = placeQuery('北京市朝阳区', false);
  expect(beijing).toMatchObject({ name: '朝阳区', known: true });
  expect(beijing.matches(at('朝阳区', '110105'))).toBe(true);
  expect(beijing.matches(at('朝阳区', '220104'))).toBe(false);
  expect(placeQuery('忻州繁峙', false).name).toBe('繁峙县');
});

test('a place that the gazetteer lacks is matched by its letters', () => {
  const query = placeQuery('青石镇', false);
  expect(query).toMatchObject({ name: '青石镇', known: false });
  expect(query.matches(at('青石镇敬老院'))).toBe(true);
  expect(query.matches(at('青石'))).toBe(false);
  expect(placeQuery('青石镇', true).matches(at('青石镇敬老院'))).toBe(false);
});

test('the name of a site counts only where nobody says where it lies', () => {
  const query = placeQuery('忻州', false);
  expect(query.matches(at('忻州云中工坊', null, null))).toBe(true);
  expect(query.matches(at('忻州云中工坊', null, '洪洞县'))).toBe(false);
});

test('a text may name a place where the characters of one of its forms stand, however far apart', () => {
  const query = placeQuery('忻州', false);
  expect(query.mayStandIn('在忻\n州开会')).toBe(true);
  expect(query.mayStandIn('到繁峙调研')).toBe(true);
  expect(query.mayStandIn('到洪洞调研')).toBe(false);
  expect(placeQuery('巴音郭楞', false).mayStandIn('巴州')).toBe(true);
  expect(placeQuery('悦昌煤矿', false).mayStandIn('悦昌、张端煤矿')).toBe(true);
  expect(placeQuery('悦昌煤矿', false).mayStandIn('张端煤矿')).toBe(false);
});
