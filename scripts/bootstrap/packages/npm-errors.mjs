const NETWORK =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|E50[234])\b/

/** @type {[RegExp, string][]} */
const causes = [
  [/\bENOSPC\b/, 'the disk is full; free some space and try again.'],
  [NETWORK, "npm's registry cannot be reached; check the network or npm's proxy settings."],
  [/\bE40[13]\b/, "npm's registry refused the request; check npm's login and registry settings."],
  [
    /\b(E404|ETARGET|notarget)\b/i,
    "npm's registry does not have it; check npm's registry settings.",
  ],
  [
    /\bEINTEGRITY\b/,
    'what came does not match its integrity hash; run `npm cache verify` and retry.',
  ],
  [/\b(EACCES|EPERM|EROFS)\b/, 'this user may not write here; run as the owner of this folder.'],
]

/**
 * One sentence on why npm failed, from what it printed; its own words follow when they are unknown to us.
 * @param {string} purpose what was wanted, as `The packages could not be installed`
 * @param {string} output
 * @example explainNpm('Node 24 could not be fetched', 'npm error code ENOTFOUND')
 */
export function explainNpm(purpose, output) {
  const cause = causes.find(([pattern]) => pattern.test(output))
  if (cause) return `${purpose}: ${cause[1]}`
  const said = output.trim().split('\n').slice(-12).join('\n')
  return `${purpose}; npm said:\n${said}`
}
