/**
 * Writes a number as its format shows it: leading zeros, decimals, thousands, per cent and the literal
 * text around them (`0" টাকা"`, `#,##0.00`, `00000000000`).
 */
export function formatNumber(value: number, format: string | undefined): string {
  const pattern = section(value, format)
  if (!pattern || /^(general|@)$/i.test(pattern)) return general(value)
  const digits = /[#0?](?:[#0?,]*[#0?])?(?:\.[#0?]+)?/.exec(pattern)?.[0]
  if (!digits || /[eE][+-]/.test(pattern)) return general(value)
  const [before = '', after = ''] = pattern.split(digits)
  const scaled = pattern.includes('%') ? value * 100 : value
  const sign = value < 0 && !(format ?? '').includes(';') ? '-' : ''
  return `${sign}${literal(before)}${digitsOf(Math.abs(scaled), digits)}${literal(after)}`
}

function section(value: number, format: string | undefined): string | undefined {
  const sections = (format ?? '').split(';')
  if (value < 0 && sections.length > 1) return sections[1]
  if (value === 0 && sections.length > 2) return sections[2]
  return sections[0]
}

function digitsOf(value: number, digits: string): string {
  const [whole = '', decimals = ''] = digits.split('.')
  const least = decimals.replace(/[^0]/g, '').length
  const fixed = value.toFixed(decimals.length)
  const [integer = '0', fraction = ''] = fixed.split('.')
  const padded = integer.padStart(whole.replace(/[^0]/g, '').length, '0')
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded
  const kept = trimZeros(fraction, least)
  return kept === '' ? grouped : `${grouped}.${kept}`
}

function trimZeros(fraction: string, least: number): string {
  let end = fraction.length
  while (end > least && fraction[end - 1] === '0') end -= 1
  return fraction.slice(0, end)
}

function literal(text: string): string {
  return text
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*]./g, '')
    .replace(/\\(.)/g, '$1')
    .replaceAll('"', '')
}

// Up to 15 digits count in a spreadsheet; 0.1 + 0.2 is shown as 0.3.
function general(value: number): string {
  return String(Number(value.toPrecision(15)))
}
