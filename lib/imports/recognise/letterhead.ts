// The letterhead: the lines above the first section that name the office and its address on the web.
import { speaksOf, squash } from './fold'
import { findHeading } from './heading'
import { isHeaderLike } from './header-like'

export interface Letterhead {
  name: string
  host?: string
}

const MAX_LINES = 14
const MAX_LENGTH = 90
const isGovernment = speaksOf('গণপ্রজাতন্ত্রী, peoples republic')
const isDepartment = speaksOf(
  'অধিদপ্তর, মন্ত্রণালয়, বিভাগ, department of, ministry, directorate, কর্পোরেশন, division of',
)
const isOffice = speaksOf(
  'কার্যালয়, অফিস, দপ্তর, পৌরসভা, পরিষদ, হাসপাতাল, কমপ্লেক্স, থানা, ফাঁড়ি, কেন্দ্র, সার্কেল, ব্যুরো, ইউনিট, office, municipality, union parishad, hospital, complex, police station, circle, ব্যাংক, বোর্ড, ইনস্টিটিউট, কলেজ, বিদ্যালয়',
)
const bodyEndings =
  'অধিদপ্তর, অধিদফতর, পরিদপ্তর, দপ্তর, কার্যালয়, কর্তৃপক্ষ, কর্পোরেশন, করপোরেশন, কমিশন, অফিস, পরিষদ, পৌরসভা'
    .split(', ')
    .map(squash)
const ENGLISH_BODY =
  /\b(?:authority|board|department|directorate|corporation|council|commission)\b/iu
const isTitle = speaksOf('চার্টার, citizens charter, citizen charter')
const STREET = /নগর,|স(?:ড়|ড\u09BC)ক|রোড|এভিনিউ|লেন|\b(?:road|avenue|street|nagar|lane)\b/iu
const LAW =
  /(?:আইন|অধ্যাদেশ|\bact|\bordinance)\s*,?\s*(?:\d|[০-৯]){4}|ধারা(?:র|য়|মতে)?(?![\p{L}\p{M}])/iu
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', '&'])
const isPlace = speaksOf('জেলা, উপজেলা, district, upazila, ইউনিয়ন, bangladesh, বাংলাদেশ')
const HOST = /^(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,6})(?:\/\S*)?$/iu

/**
 * The office as its letterhead names it, without the government and the department above it, and its host.
 * Lines that are neither an office nor a place are not taken.
 */
export function readLetterhead(lines: string[]): Letterhead | null {
  const head = lines
    .map(clean)
    .filter((line) => line !== '')
    .slice(0, MAX_LINES)
  const named = officeLines(head)
  const host = head.map(findHost).find((found) => found !== null)
  if (named.length === 0) return null
  return { name: named.join(', '), ...(host ? { host } : {}) }
}

/** A well-formed host of a line, or null. @example findHost('Web: dss.gov.bd') // 'dss.gov.bd' */
export function findHost(line: string): string | null {
  for (const word of line.split(/[\s<>()“”"'।]+/u)) {
    const found = HOST.exec(word.replace(/[.,;:]+$/u, ''))
    if (found?.[1] && !word.includes('@')) return found[1].toLowerCase().replace(/^www\./u, '')
  }
  return null
}

/** The office and its places, else the body whose own letterhead it is. */
function officeLines(head: string[]): string[] {
  const named: string[] = []
  let body: string | undefined
  let unitSeen = false
  let departmentSeen = false
  for (const line of head) {
    if (findHeading(line)?.section === 'title') {
      if (named.length > 0) break
      continue
    }
    if (findHeading(line) || line.length > MAX_LENGTH || isHeaderLike(line)) break
    if (isGovernment(line) || isWebLine(line)) continue
    if (named.length > 0 && (isTitle(line) || LAW.test(line))) break
    if (LAW.test(line)) continue
    const unit = isUnit(line)
    const department = isDepartment(line) && !unit
    if (!unit && isBody(line)) body = line
    departmentSeen ||= department
    if (department) continue
    unitSeen ||= unit
    const place = (departmentSeen || named.length > 0) && looksLikePlace(line)
    if (unit || place) named.push(line.replace(/[\s।.,:|-]+$/u, ''))
    else if (named.length > 0) break
  }
  if (!unitSeen && body !== undefined)
    return [body, ...named.filter((line) => !STREET.test(line))].slice(0, 3)
  return named.slice(0, 3)
}

function isUnit(line: string): boolean {
  return isOffice(line.replaceAll(/অধিদপ্তর/gu, '')) && !/[।?!]./u.test(line)
}

/** “প্রত্নতত্ত্ব অধিদপ্তর”, “Bangladesh Land Port Authority”. */
function isBody(line: string): boolean {
  if (/[।?!:]/u.test(line) || LAW.test(line) || isTitle(line)) return false
  const key = squash(line)
  return (
    (ENGLISH_BODY.test(line) && isCapitalised(line)) ||
    bodyEndings.some((ending) => key.endsWith(ending))
  )
}

function isCapitalised(line: string): boolean {
  return line.split(' ').every((word) => SMALL_WORDS.has(word) || /^[(]?[\p{Lu}\d–-]/u.test(word))
}

function looksLikePlace(line: string): boolean {
  if (line.length > 60 || /\d|[০-৯]/u.test(line)) return false
  return isPlace(line) || /^[^,।]{2,30}(?:,[^,।]{2,30}){1,3}[\s।.]*$/u.test(line)
}

function isWebLine(line: string): boolean {
  return /https?:|www\.|web|ওয়েব|@|ই-?মেইল|ফোন|\.bd/iu.test(line)
}

function clean(line: string): string {
  return line
    .replaceAll(/[#*|]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
