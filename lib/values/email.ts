// An e-mail address as a charter prints it: whose mailbox it is, and whether it can be written to.
const longest = 254
const shape = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}$/u

/** A personal mailbox at a public provider (gmail, yahoo …), given as an official address. */
export function isPrivateMailbox(address: string): boolean {
  return (
    privateHosts.has(hostOf(address)) || /^(?:yahoo|hotmail|live|outlook)\./u.test(hostOf(address))
  )
}

/** A mailbox under the government's own domain. */
export function isGovernmentMailbox(address: string): boolean {
  return /(?:^|\.)(?:gov|mil|police)\.bd$/u.test(hostOf(address))
}

/** Nothing can be delivered to it: a space, a comma, no dot in the host, two dots in a row. */
export function isBrokenEmail(address: string): boolean {
  if (address.length > longest || address.includes('..')) return true
  if (!shape.test(address) || /\.@|^\.|@-|-$/u.test(address)) return true
  return !/\.[A-Za-z]{2,24}$/u.test(address)
}

/** The address as a link; null when it is broken. */
export function mailtoHref(address: string): string | null {
  return isBrokenEmail(address) ? null : `mailto:${address}`
}

const privateHosts = new Set([
  ...['gmail.com', 'ymail.com', 'rocketmail.com', 'aol.com', 'icloud.com', 'me.com', 'mail.com'],
  ...['msn.com', 'protonmail.com', 'proton.me', 'zoho.com', 'gmx.com', 'yandex.com', 'mail.ru'],
])

function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
