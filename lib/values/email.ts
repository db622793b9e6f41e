export function isPrivateMailbox(address: string): boolean {
  return /@(gmail|yahoo|hotmail|outlook|live)\./i.test(address)
}

export function isBrokenEmail(address: string): boolean {
  return !/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)
}

export function mailtoHref(address: string): string | null {
  return isBrokenEmail(address) ? null : `mailto:${address}`
}
