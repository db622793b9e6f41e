// Writes prisma/areas/divisions/*.json from bd-geojs (areas, Bangla names, portal hosts), iso-3166
// (codes, current English names) and the corrections. Run: npx tsx scripts/areas/build.ts
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { districts, divisions, upazillas } from 'bd-geojs'
import { iso31662 } from 'iso-3166'
import { format } from 'prettier'
import { normalise } from '@/lib/bangla/normalise'
import type { DistrictRecord, DivisionRecord, UpazilaRecord } from '@/prisma/areas/area-records'
import { founded, misspeltBangla, misspeltEnglish, renamed, respelt } from './corrections'

interface Source {
  id: string
  name: string
  bn_name: string
  url: string
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../prisma/areas/divisions')
/** ISO names that differ from bd-geojs's by more than the spellings of 2018. */
const isoNames: Record<string, string> = {
  Chapainawabganj: 'Chapai Nawabganj',
  Chattagram: 'Chattogram',
  Coxsbazar: "Cox's Bazar",
  Netrokona: 'Netrakona',
}

mkdirSync(folder, { recursive: true })
for (const division of divisions.map(divisionRecord)) {
  const text = await format(JSON.stringify(division), { parser: 'json', printWidth: 100 })
  writeFileSync(join(folder, `${division.id}.json`), text)
}

function divisionRecord(source: Source): DivisionRecord {
  const own = districts.filter((district) => district.division_id === source.id)
  return { ...isoArea(source, 'BD'), districts: own.map(districtRecord).sort(byEnglish) }
}

function districtRecord(source: Source & { division_id: string }): DistrictRecord {
  const division = divisions.find(({ id }) => id === source.division_id)
  if (!division) throw new Error(`${source.name} has no division`)
  const area = isoArea(source, isoArea(division, 'BD').iso)
  const listed = upazillas.filter((upazila) => upazila.district_id === source.id)
  const added = founded.filter(({ district }) => district === area.id)
  const later = added.map(({ slug, en, bn }) => ({ id: slug, en, bn: normalise(bn) }))
  return { ...area, upazilas: [...listed.map(upazilaRecord), ...later].sort(byEnglish) }
}

function isoArea(source: Source, parent: string) {
  const before = source.name.trim()
  const en = isoNames[before] ?? respell(before)
  const found = iso31662.find((entry) => entry.parent === parent && entry.name === en)
  if (!found) throw new Error(`ISO 3166-2 has no ${en} in ${parent}`)
  const also = [...new Set([before, formerly(en)])].filter((name) => name !== en)
  const area = { id: respell(hostSlug(source)), iso: found.code, en, bn: bangla(source) }
  return also.length > 0 ? { ...area, also } : area
}

function upazilaRecord(source: Source): UpazilaRecord {
  const host = hostSlug(source)
  const change = renamed[host]
  const before = { en: source.name.trim(), bn: bangla(source) }
  const en = change?.en ?? misspeltEnglish[host] ?? before.en
  const bn = normalise(change?.bn ?? misspeltBangla[host] ?? before.bn)
  const also = [...new Set([before.en, ...(change?.also ?? [])])].filter((name) => name !== en)
  const id = change?.slug ?? respell(host)
  return { id, en, bn, ...(also.length > 0 ? { also: also.map(normalise) } : {}) }
}

function hostSlug({ url }: Source): string {
  return url
    .trim()
    .replace(/^www\./, '')
    .replace(/\.gov\.bd$/, '')
}

function respell(text: string): string {
  let result = text
  for (const [before, after] of Object.entries(respelt)) {
    result = result.replaceAll(before, after).replaceAll(capital(before), capital(after))
  }
  return result
}

/** The spelling before 2018, under which people still search. */
function formerly(en: string): string {
  const before = Object.keys(respelt).find((old) => respelt[old] === en.toLowerCase())
  return before ? capital(before) : en
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function bangla(source: Source): string {
  return normalise(source.bn_name).trim()
}

function byEnglish(a: { en: string }, b: { en: string }): number {
  return a.en < b.en ? -1 : 1
}
