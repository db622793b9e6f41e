import type { GeneratedOffice } from '../country/hierarchy'
import { serviceTitles } from '../country/service-titles'
import { matchKey } from '@/lib/bangla/match-key'
import { nameOf } from './snapshot'

/** Every word by which these offices and their services are found, for misspelt queries. */
export function entryWords(offices: readonly GeneratedOffice[]): { word: string }[] {
  const texts = offices.flatMap((office) => {
    const { bn, en } = nameOf(office)
    return [bn, en, ...office.areas.flatMap(({ nameBn, nameEn }) => [nameBn, nameEn])]
  })
  const titles = serviceTitles.flatMap(({ bn, en }) => [bn, en])
  const topics = offices.flatMap(({ department }) => [department.topicBn, department.topicEn])
  const words = [...new Set([...texts, ...titles, ...topics])].flatMap((text) =>
    matchKey(text).split(/\s+/),
  )
  return [...new Set(words)]
    .filter((word) => word.length > 2)
    .map((word) => ({ word: word.slice(0, 100) }))
}
