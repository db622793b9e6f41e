/**
 * What `npm start` says once it serves, in both languages.
 * @param {string} address
 */
export function banner(address) {
  return `
  প্রতিশ্রুতি চলছে      ${address}/bn
  Protishruti is up    ${address}/en

  থামাতে Ctrl-C চাপুন · Ctrl-C stops it
`
}
