// What the national portal's template writes around every page. None of it is said by the office.

/** Phrases that nobody writes in a charter, also glued to other text. */
const PHRASES = [
  /wel{1,2}come to national portal/gi,
  /main co[mn]tent skip{1,2}ed/gi,
  /মেনু\s+নির্বাচন\s+করুন/g,
  /কন্?টেন্টটি\s+শেয়ার\s+করতে\s+ক্লিক\s+করুন/g,
  /text size\s+a\s+a\s+a(\s+colou?r(\s+c){2,5})?/gi,
  /পোলিং\s*মতামত দিন/g,
]

const LINES = [
  /^(skip to (main )?content|select menu|toggle navigation|text size|back to top|menu)$/i,
  /^(english|বাংলা)(\s*[|/·]?\s*(english|বাংলা))+$/i,
  /^(a\s+){2,}a$/i,
  /^(share|print|tweet|facebook|twitter|whatsapp|linkedin|email|copy link)(\s*[|,·]?\s*(share|print|tweet|facebook|twitter|whatsapp|linkedin|email|copy link))+$/i,
  /^(শেয়ার করুন|প্রিন্ট করুন|পোলিং|মতামত দিন|কন্?টেন্ট শেয়ার করুন)$/,
  /^(this (web)?site uses cookies|we use cookies|accept( all)? cookies)\b.*$/i,
  /^(এই|আমাদের) (ওয়েব)?সাইট(টি|ে)? .{0,40}কুকি.{0,80}$/,
  /^(পরিকল্পনা ও বাস্তবায়নে|কারিগরি সহায়তায়)\s*[:ঃ].{0,160}$/,
  /^(planning (and|&) implementation|technical support|developed by|powered by)\s*[:ঃ]?.{0,160}$/i,
  /^(privacy policy|terms of use|sitemap|site map|গোপনীয়তার নীতি(মালা)?|ব্যবহারের শর্তাবলি|সাইট ম্যাপ)$/i,
  /^(©|copyright\b|কপিরাইট).{0,160}(all rights reserved|সর্বস্বত্ব সংরক্ষিত|\d{4}|[০-৯]{4}).{0,80}$/i,
]

const MAX_LINE = 300
const LAST_UPDATED = /হাল\s{0,3}-?\s{0,3}নাগাদ|last (updated|modified)/i

/** The text without the portal's phrases; null when it is nothing but the portal's chrome. */
export function withoutBoilerplate(line: string): string | null {
  if (LAST_UPDATED.test(line) && !PHRASES.some((phrase) => line.search(phrase) >= 0)) return line
  const rest = PHRASES.reduce((text, phrase) => text.replace(phrase, ' '), line)
  if (rest === line) return isChrome(line.trim()) ? null : line
  const words = rest.trim()
  return words === '' ? null : words
}

function isChrome(line: string): boolean {
  return line.length <= MAX_LINE && LINES.some((pattern) => pattern.test(line))
}
