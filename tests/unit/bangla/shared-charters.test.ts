import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { convertBijoyRuns } from '@/lib/bangla/bijoy'
import { proposeRepairs } from '@/lib/bangla/damage'
import { hasMixedDigits } from '@/lib/bangla/digits'
import { matchKey } from '@/lib/bangla/match-key'
import { normalise } from '@/lib/bangla/normalise'
import { languageOf } from '@/lib/bangla/script'

const folder = join(import.meta.dirname, '../../../../shared/charters')
const isThere = existsSync(folder)
const documents = isThere ? ['seeds', 'samples'].flatMap(readFolder) : []
const bijoySample = '14-livestock-gafargaon-bijoy-escaped.txt'

const title = isThere
  ? 'the real charters'
  : 'the real charters (not beside the repository: skipped)'

describe.skipIf(!isThere)(title, () => {
  it.each(documents)('$name: the stored form and the key are stable', ({ text }) => {
    expect(normalise(normalise(text))).toBe(normalise(text))
    expect(matchKey(matchKey(text))).toBe(matchKey(text))
  })

  it.each(documents.filter(({ name }) => name !== bijoySample))(
    '$name: holds no Bijoy',
    ({ text }) => {
      expect(convertBijoyRuns(text)).toEqual({ text, runs: [] })
    },
  )

  it('reads the Bijoy sample as its answer key says', () => {
    const cells = cellsOf(find(bijoySample))
    const words = [
      'উপজেলা প্রাণি সম্পদ দপ্তর,',
      'গফরগাঁও,ময়মনসিংহ ।',
      'ক্রমিক',
      'নং',
      'সেবা সমুহ',
      'সেবা প্রদানকারী',
    ]
    const more = ['সেবাদানের', 'সময়সীমা', 'মন্তব্য', 'ভেটেরিনারী', 'সার্জন', 'অফিস চলাকালীন', 'সময়ে ।']
    for (const word of [...words, ...more]) expect(cells).toContain(normalise(word))
    expect(cells).toContain(normalise('অসুস্থ গবাদি ও হাঁস মুরগীর ব্যাবস্থা'))
    expect(cells).toContain(normalise('প্রয়োজনে অফিস সময়ের পরে ও'))
    expect(cells).toContain('Wellcome to National Portal')
  })

  it('proposes the repairs that the answer key names, and no other', () => {
    const proposals = documents.flatMap(({ text }) => proposeRepairs(text))
    expect(proposals.map(({ before, after }) => `${before} → ${after}`)).toEqual([
      'বন্দোবসত্ম → বন্দোবস্ত',
      'সংশিস্নষ্ট → সংশ্লিষ্ট',
    ])
  })

  it('finds the phone written in two digit scripts', () => {
    const mixed = documents.filter(({ text }) => hasMixedDigits(text)).map(({ name }) => name)
    expect(mixed).toEqual(['07-social-shibchar.txt'])
  })

  it('names the language of every document', () => {
    const english = documents.filter(({ text }) => languageOf(convertBijoyRuns(text).text) === 'en')
    expect(english.map(({ name }) => name.slice(0, 3))).toEqual(['000', '003', '11-'])
  })
})

function readFolder(part: string): { name: string; text: string }[] {
  return readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join(folder, part, name), 'utf8') }))
}

function find(name: string): string {
  return documents.find((document) => document.name === name)?.text ?? ''
}

/** The escaped sample as its cells: escapes read, markup residue dropped, Bijoy converted. */
function cellsOf(escaped: string): string[] {
  const text = escaped
    .replace(/\\u([0-9a-f]{4})/gu, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\[rnt]/gu, ' ')
    .replace(/<\\?\/[a-z]+>/gu, ' ')
  return normalise(convertBijoyRuns(text).text)
    .split('\n')
    .map((cell) => cell.trim())
}
