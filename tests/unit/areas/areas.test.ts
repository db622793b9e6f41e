import { iso31662 } from 'iso-3166'
import { expect, test } from 'vitest'
import { matchKey } from '@/lib/bangla/match-key'
import { listAreaRows } from '@/prisma/areas/areas'

const rows = listAreaRows()
const byId = new Map(rows.map((row) => [row.id, row]))

test('there are 8 divisions, 64 districts and 495 upazilas', () => {
  const count = (level: string) => rows.filter((row) => row.level === level).length
  expect([count('DIVISION'), count('DISTRICT'), count('UPAZILA')]).toEqual([8, 64, 495])
})

test('ids are unique slugs, an upazila’s within its district’s', () => {
  expect(byId.size).toBe(rows.length)
  for (const { id, level, parentId } of rows) {
    expect(id).toMatch(level === 'UPAZILA' ? /^[a-z]+\.[a-z]+$/ : /^[a-z]+$/)
    if (level === 'UPAZILA') expect(id.endsWith(`.${parentId}`)).toBe(true)
  }
})

test('every district lies in a division, every upazila in a district', () => {
  for (const { level, parentId } of rows) {
    const parent = parentId === null ? undefined : byId.get(parentId)?.level
    expect(parent).toBe({ DIVISION: undefined, DISTRICT: 'DIVISION', UPAZILA: 'DISTRICT' }[level])
  }
})

test('every area has a Bangla and an English name, each in its script and stored form', () => {
  for (const { nameBn, nameEn } of rows) {
    expect(nameBn).toMatch(/^[\u0980-\u09FF]+( [\u0980-\u09FF]+)*$/u)
    expect(nameEn).toMatch(/^[A-Z][A-Za-z']+( [A-Z][A-Za-z]+)*$/)
    expect(nameBn.normalize('NFC')).toBe(nameBn)
  }
})

test('no two upazilas of a district share a name in either language', () => {
  for (const name of ['nameBn', 'nameEn'] as const) {
    const named = rows.map((row) => `${row.parentId}/${row[name]}`)
    expect(new Set(named).size).toBe(named.length)
  }
})

test('divisions and districts carry their own ISO 3166-2 code and name', () => {
  const codes = rows.flatMap(({ isoCode }) => isoCode ?? [])
  expect(new Set(codes)).toEqual(
    new Set(iso31662.map(({ code }) => code).filter((code) => code.startsWith('BD-'))),
  )
  for (const { isoCode, nameEn, level } of rows) {
    expect(isoCode === null).toBe(level === 'UPAZILA')
    if (isoCode) expect(iso31662.find(({ code }) => code === isoCode)?.name).toBe(nameEn)
  }
})

test('the respelt districts carry their present names and are found under the former ones', () => {
  for (const [id, former] of Object.entries({
    chattogram: 'Chittagong',
    barishal: 'Barisal',
    bogura: 'Bogra',
    cumilla: 'Comilla',
    jashore: 'Jessore',
  })) {
    expect(byId.get(id)?.nameEn.toLowerCase()).toBe(id)
    expect(byId.get(id)?.searchKey).toContain(matchKey(former))
  }
})

test('upazilas founded or renamed since 2017 are there', () => {
  expect(byId.get('shayestaganj.habiganj')?.nameEn).toBe('Shayestaganj')
  expect(byId.get('eidgaon.coxsbazar')?.nameBn).toBe('ঈদগাঁও')
  expect(byId.get('dasar.madaripur')?.nameBn).toBe('ডাসার')
  expect(byId.get('madhyanagar.sunamganj')?.nameEn).toBe('Madhyanagar')
  expect(byId.get('shantiganj.sunamganj')?.searchKey).toContain(matchKey('দক্ষিণ সুনামগঞ্জ'))
  expect(byId.get('zianagar.pirojpur')?.searchKey).toContain(matchKey('ইন্দুরকানী'))
})

test('two Lohagaras and two Kachuas stay apart', () => {
  const named = (name: string) => rows.filter(({ nameEn }) => nameEn === name).map(({ id }) => id)
  expect(named('Lohagara').sort()).toEqual(['lohagara.chattogram', 'lohagara.narail'])
  expect(named('Kachua').sort()).toEqual(['kachua.bagerhat', 'kachua.chandpur'])
})
