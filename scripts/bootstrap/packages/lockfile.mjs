/**
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[],
 *   optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

const systems =
  'darwin win32 android freebsd openharmony linux wasi sunos aix netbsd openbsd'.split(' ')
const processors = 'arm64 arm x64 ia32 ppc64 s390x riscv64 loong64 wasm32'.split(' ')

/**
 * The lock with every optional dependency that its packages name and that it lacks.
 * System and processor are read off the name; one that names neither is never installed.
 * @param {Lock} lock
 * @returns {{ completed: Lock, added: string[] }}
 */
export function completeLock(lock) {
  const packages = { ...lock.packages }
  const places = Object.keys(packages)
  const added = []
  for (const { optionalDependencies = {} } of Object.values(lock.packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const place = `node_modules/${name}`
      if (packages[place] || places.some((other) => other.endsWith(`/${place}`))) continue
      packages[place] = missingPackage(name, range)
      added.push(name)
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return { completed: { ...lock, packages: Object.fromEntries(sorted) }, added }
}

/** @param {string} name @param {string} range @returns {LockEntry} */
function missingPackage(name, range) {
  const system = systems.find((known) => name.includes(known))
  const processor = processors.find((known) => name.includes(known))
  return {
    version: range.replace(/^[\^~]/, ''),
    optional: true,
    os: [system === undefined || system === 'wasi' ? 'none' : system],
    cpu: [processor ?? 'none'],
  }
}
