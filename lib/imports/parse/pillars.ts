// The pillars of a strategy: numbered titles, each with the text below it.
import { toAsciiDigits } from '@/lib/bangla/digits'
import type { TextLine } from '../layout/table'
import { speaksOf } from '../recognise/fold'

export interface Pillar {
  title: string
  text?: string
}

const introduces = speaksOf(
  'pillars, pillar, স্তম্ভ, strategic areas, priority areas, কৌশলগত ক্ষেত্র, অগ্রাধিকার ক্ষেত্র',
)
const NUMBERED =
  /^\s*(?:pillar|স্তম্ভ|strategy|strategic area)?\s*[-–]?\s*(\d{1,2})\s*[.।):–-]+\s*(\S.*)$/iu
const MAX_TITLE = 140

/** The list counting up from 1 below a line that speaks of pillars; empty without such a line. */
export function readPillars(lines: TextLine[]): Pillar[] {
  const told = lines.filter((line) => line.text.trim() !== '')
  const at = told.findIndex((line) => introduces(line.text) && isFollowedByList(told, line))
  if (at === -1) return []
  const pillars: Pillar[] = []
  const start = numberOf(told[at]?.text ?? '') === null ? at + 1 : at
  for (const line of told.slice(start)) {
    const numbered = numberOf(line.text)
    const last = pillars.at(-1)
    if (numbered && numbered.number === pillars.length + 1) pillars.push({ title: numbered.title })
    else if (last) last.text = last.text ? `${last.text}\n${line.text.trim()}` : line.text.trim()
  }
  return pillars.length >= 2 ? pillars : []
}

function isFollowedByList(lines: TextLine[], line: TextLine): boolean {
  const at = lines.indexOf(line)
  return lines.slice(at, at + 3).some((next) => numberOf(next.text)?.number === 1)
}

function numberOf(text: string): { number: number; title: string } | null {
  const ascii = toAsciiDigits(text.replaceAll(/[*#]+/gu, ''))
  const found = NUMBERED.exec(ascii)
  const title = found?.[2]?.trim() ?? ''
  if (!found || title.length > MAX_TITLE) return null
  const bare = text.replaceAll(/[*#]+/gu, '').trim()
  return { number: Number(found[1]), title: bare.slice(bare.length - title.length) }
}
