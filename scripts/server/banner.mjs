/**
 * What `npm start` says once it serves, in both languages.
 * @param {string} address
 * @param {string} [more] what else there is to tell
 */
export function banner(address, more = '') {
  return `
  প্রতিশ্রুতি চলছে      ${address}/bn
  Protishruti is up    ${address}/en

${more && `${more}\n`}  থামাতে Ctrl-C চাপুন · Ctrl-C stops it
`
}
