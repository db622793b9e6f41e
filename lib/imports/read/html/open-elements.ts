import { MAX_DEPTH } from '@/lib/imports/read/block'
import { Refusal } from '@/lib/imports/read/refusal'
import { TABLE_PARTS } from './elements'

const TABLE_BOUNDS = new Set(['td', 'th', 'caption', 'table'])

/** The elements open at this point; an end tag never reaches out of the cell it stands in. */
export class OpenElements {
  private readonly names: string[] = []
  private hiddenFrom: number | null = null

  get isHidden(): boolean {
    return this.hiddenFrom !== null
  }

  push(name: string, hidden: boolean): void {
    if (this.names.length >= MAX_DEPTH) throw new Refusal('nested_too_deep')
    if (hidden && this.hiddenFrom === null) this.hiddenFrom = this.names.length
    this.names.push(name)
  }

  /** Takes the innermost element off and says whether it could be seen. */
  pop(): { name: string; visible: boolean } | undefined {
    const visible = this.hiddenFrom === null
    const name = this.names.pop()
    if (this.hiddenFrom !== null && this.names.length <= this.hiddenFrom) this.hiddenFrom = null
    return name === undefined ? undefined : { name, visible }
  }

  get size(): number {
    return this.names.length
  }

  /** Where the innermost of these elements is open inside the bounds, or -1. */
  find(wanted: readonly string[], within: readonly string[]): number {
    for (let at = this.names.length - 1; at >= 0; at -= 1) {
      const name = this.names[at] ?? ''
      if (wanted.includes(name)) return at
      if (within.includes(name)) return -1
    }
    return -1
  }

  findForEndTag(name: string): number {
    const isTablePart = TABLE_PARTS.has(name)
    for (let at = this.names.length - 1; at >= 0; at -= 1) {
      const open = this.names[at] ?? ''
      if (open === name) return at
      if (isTablePart ? open === 'table' : TABLE_BOUNDS.has(open)) return -1
    }
    return -1
  }
}
