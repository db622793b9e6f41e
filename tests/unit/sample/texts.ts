// Every text of the sample country, with the path at which it stands.
export interface TextAt {
  path: string
  text: string
}

export function listTexts(value: unknown, path = ''): TextAt[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, `${path}/${key}`))
}

/** These name a post by its Bangla title: they are not texts. */
const references = ['post', 'officer', 'escalation']

/** Paths of pairs of which one side is missing: "…/nameEn" where only nameBn is there. */
export function listHalves(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = new Set(Object.keys(value))
  const missing = [...keys]
    .flatMap((key) => otherSide(key) ?? [])
    .filter((key) => !keys.has(key))
    .map((key) => `${path}/${key}`)
  return [
    ...missing,
    ...Object.entries(value).flatMap(([key, inner]) =>
      references.includes(key) ? [] : listHalves(inner, `${path}/${key}`),
    ),
  ]
}

function otherSide(key: string): string | undefined {
  if (key.endsWith('Bn')) return `${key.slice(0, -2)}En`
  if (key.endsWith('En')) return `${key.slice(0, -2)}Bn`
  return undefined
}
