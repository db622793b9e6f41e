// A redaction's path counts entries of lists as they were published; a page shows lists without those hidden before.

/** What path hides the entry shown at this place of a list. @example storedPath('/objectives', 0, ['/objectives/0']) // '/objectives/1' */
export function storedPath(list: string, shownAt: number, hidden: readonly string[]): string {
  let at = 0
  for (let shown = 0; shown < shownAt || hidden.includes(`${list}/${at}`); at += 1) {
    if (!hidden.includes(`${list}/${at}`)) shown += 1
  }
  return `${list}/${at}`
}

/** Where what a path names stands now; null when it, or the entry it is part of, is hidden already. */
export function shownPath(path: string, hidden: readonly string[]): string | null {
  let stored = ''
  let shown = ''
  for (const part of path.split('/').slice(1)) {
    const gone = Array.from({ length: /^\d{1,4}$/.test(part) ? Number(part) : 0 }, (_, at) => at)
    const before = gone.filter((at) => hidden.includes(`${stored}/${at}`)).length
    if (hidden.includes(`${stored}/${part}`)) return null
    shown += `/${/^\d{1,4}$/.test(part) ? Number(part) - before : part}`
    stored += `/${part}`
  }
  return shown
}
