const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const TOKEN = /"([^"]*)"|\\(.)|\[[^\]]*\]|(y+|m+|d+|h+|s+|AM\/PM|A\/P)|([^])/gi

/** Writes a date as its format shows it; without one, as 31/12/2026, the way dates are written here. */
export function formatDate(date: Date, format: string | undefined): string {
  if (Number.isNaN(date.getTime())) return '#####'
  const pattern = !format || /^general$/i.test(format) ? 'dd/mm/yyyy' : (format.split(';')[0] ?? '')
  const twelve = /AM\/PM|A\/P/i.test(pattern)
  let afterHour = false
  return pattern
    .replace(TOKEN, (_, quoted?: string, escaped?: string, token?: string, other?: string) => {
      if (!token) return quoted ?? escaped ?? (other === '@' ? '' : (other ?? ''))
      const isMinute = /^m/i.test(token) && afterHour
      afterHour = /^[hs]/i.test(token)
      return isMinute ? pad(date.getUTCMinutes(), token) : part(date, token, twelve)
    })
    .trim()
}

function part(date: Date, token: string, twelve: boolean): string {
  const length = token.length
  switch (token.toLowerCase().charAt(0)) {
    case 'y':
      return length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(-2)
    case 'm':
      return month(date.getUTCMonth(), token)
    case 'd':
      return pad(date.getUTCDate(), token)
    case 'h':
      return pad(twelve ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), token)
    case 's':
      return pad(date.getUTCSeconds(), token)
    default:
      return date.getUTCHours() < 12 ? 'AM' : 'PM'
  }
}

function month(index: number, token: string): string {
  const name = MONTHS[index] ?? ''
  if (token.length === 3) return name.slice(0, 3)
  return token.length > 3 ? name : pad(index + 1, token)
}

function pad(value: number, token: string): string {
  return String(value).padStart(Math.min(token.length, 2), '0')
}
