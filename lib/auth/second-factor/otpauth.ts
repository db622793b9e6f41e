// How an authenticator app is told a secret: an otpauth:// address in a QR code, or the secret itself to type.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export interface Authenticator {
  /** For the QR code. */
  address: string
  /** For typing, in groups of four. */
  secret: string
}

/**
 * @param secret as it is stored, whose UTF-8 bytes are the key
 * @example describeAuthenticator('12345678901234567890', 'a@b.example').secret // 'GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ'
 */
export function describeAuthenticator(secret: string, account: string): Authenticator {
  const encoded = toBase32(new TextEncoder().encode(secret))
  const query = new URLSearchParams({ secret: encoded, issuer: 'Protishruti' })
  return {
    address: `otpauth://totp/Protishruti:${encodeURIComponent(account)}?${query}`,
    secret: encoded.replace(/.{4}(?=.)/g, '$& '),
  }
}

/** RFC 4648, without padding. */
function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const fives = bits.match(/.{1,5}/g) ?? []
  return fives.map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}
