// Rows of lists come and go in a form without script too: a button says what to do with them.

/** "add:documents", "remove:documents:2", "up:documents:2", "down:documents:2": the value of a button named `rows`. */
export const rowsButton = 'rows'

/**
 * What the form says after its `rows` button was pressed, and the field to go to; null when another button was.
 * @example changeRows(form)?.focus // 'documents.3.textBn'
 */
export function changeRows(form: FormData): { form: FormData; focus: string } | null {
  const said = form.get(rowsButton)
  const [move, list, row] = typeof said === 'string' ? said.split(':') : []
  if (!move || !list) return null
  const count = countRows(form, list)
  const at = Number(row)
  if (move === 'add') return { form: withRow(form, list, count), focus: `${list}.${count}` }
  const target = move === 'up' ? at - 1 : move === 'down' ? at + 1 : at
  const order = Array.from({ length: count }, (_, place) => place)
  order.splice(at, 1)
  if (move !== 'remove') order.splice(Math.max(0, Math.min(target, order.length)), 0, at)
  const places = new Map(order.map((from, to) => [from, to]))
  const focus = `${list}.${Math.max(0, Math.min(target, order.length - 1))}`
  return { form: renumber(form, list, places), focus }
}

function countRows(form: FormData, list: string): number {
  const places = [...form.keys()].flatMap((name) => placeIn(name, list)?.place ?? [])
  return Math.max(0, ...places.map((place) => place + 1))
}

/** A row is there once it has a field. */
function withRow(form: FormData, list: string, place: number): FormData {
  const changed = copy(form, (name) => name)
  changed.set(`${list}.${place}.isNew`, 'on')
  return changed
}

function renumber(form: FormData, list: string, places: ReadonlyMap<number, number>): FormData {
  return copy(form, (name) => {
    const found = placeIn(name, list)
    if (!found) return name
    const to = places.get(found.place)
    return to === undefined ? null : `${list}.${to}${found.rest}`
  })
}

function copy(form: FormData, rename: (name: string) => string | null): FormData {
  const copied = new FormData()
  for (const [name, value] of form) {
    const renamed = name === rowsButton || name.startsWith('$') ? null : rename(name)
    if (renamed !== null) copied.append(renamed, value)
  }
  return copied
}

function placeIn(name: string, list: string): { place: number; rest: string } | null {
  const found = name.startsWith(`${list}.`)
    ? /^(\d+)(.*)$/s.exec(name.slice(list.length + 1))
    : null
  return found ? { place: Number(found[1]), rest: found[2] ?? '' } : null
}
