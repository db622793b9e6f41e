import { isIPv6 } from 'node:net'

/**
 * Whose address it is: of IPv4 the address; of IPv6 the first 64 bits, since the rest is the customer's to change.
 * @example addressBlock('2001:db8:1:2::9') // '2001:db8:1:2'
 */
export function addressBlock(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  // the address as the URL standard writes it: shortened, without a zone
  const short = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1)
  const [head = '', tail = ''] = short.split('::')
  const [before, after] = [head, tail].map((part) => (part ? part.split(':') : [])) as [
    string[],
    string[],
  ]
  const zeros = Array<string>(8 - before.length - after.length).fill('0')
  return [...before, ...(short.includes('::') ? zeros : []), ...after].slice(0, 4).join(':')
}
