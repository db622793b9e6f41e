// A charter as an office has it in a file: a pipe table under its headings.
type Row = [serial: string, name: string, fee?: string, time?: string]

const head = [
  '# সিটিজেন চার্টার',
  '',
  '## নাগরিক সেবা',
  '',
  '| ক্রমিক | সেবার নাম | প্রয়োজনীয় কাগজপত্র | সেবার মূল্য | সময়সীমা | দায়িত্বপ্রাপ্ত কর্মকর্তা |',
  '|---|---|---|---|---|---|',
]
const officer = 'তারা নমুনা, সহকারী প্রোগ্রামার, ফোন ০১৭০০০০০০০১'

/** @example printedCharter(['১', 'নামজারি', '২০/- টাকা']) */
export function printedCharter(...rows: Row[]): Uint8Array {
  return new TextEncoder().encode([...head, ...rows.map(line), ''].join('\n'))
}

function line([serial, name, fee = 'বিনামূল্যে', time = '৩ কার্যদিবস']: Row): string {
  return `| ${serial} | ${name} | সাদা কাগজে আবেদন | ${fee} | ${time} | ${officer} |`
}
