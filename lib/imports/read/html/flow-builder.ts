import { MAX_LINES, MAX_TEXT_CHARACTERS } from '@/lib/imports/read/block'
import { Refusal } from '@/lib/imports/read/refusal'
import { BLOCK_ELEMENTS, impliedEnd, isHidden, NO_TEXT_ELEMENTS, VOID_ELEMENTS } from './elements'
import type { Flow } from './flow'
import { LineWriter } from './line-writer'
import { LostTable } from './lost-table'
import { OpenElements } from './open-elements'
import { TableFrames } from './table-frames'

const MAX_HIDDEN = 2_000
/** Lines of cells are not lines of the document, but they too stand in memory. */
const MAX_FLOW_LINES = MAX_LINES * 5

/** Builds the flow from tags and characters, in one pass, forgiving what browsers forgive. */
export class FlowBuilder {
  readonly flow: Flow = []
  /** Text of elements the page does not show. */
  hiddenText = ''
  private readonly open = new OpenElements()
  private readonly tables = new TableFrames(this.flow)
  private readonly lost = new LostTable(this.flow)
  private readonly line: LineWriter
  private readonly lists: { ordered: boolean; next: number }[] = []
  private keepsHiddenText = false
  private characters = 0
  private lines = 0

  constructor(keepsTabs: boolean) {
    this.line = new LineWriter(keepsTabs)
  }

  text(chars: string): void {
    if (this.open.isHidden) return this.hide(chars)
    if (this.tables.depth === 0) this.lost.seeSpace(chars)
    this.line.write(chars)
  }

  startTag(name: string, attributes: Map<string, string>): void {
    if (name === 'br' || name === 'hr') return this.endLine()
    if (VOID_ELEMENTS.has(name)) return
    this.closeImplied(name)
    this.openImplied(name)
    const hidden = isHidden(name, attributes)
    if (hidden && !this.open.isHidden) this.keepsHiddenText = !NO_TEXT_ELEMENTS.has(name)
    this.open.push(name, hidden)
    if (this.open.isHidden) return
    if (BLOCK_ELEMENTS.has(name)) this.endLine()
    this.enter(name, attributes)
  }

  endTag(name: string): void {
    const at = this.open.findForEndTag(name)
    if (at >= 0) return this.closeDownTo(at)
    if (this.open.isHidden) return
    if (BLOCK_ELEMENTS.has(name)) this.endLine()
    if (this.tables.depth === 0) this.endLost(name)
  }

  finish(): void {
    this.closeDownTo(0)
    this.endLine()
    this.lost.closeTable()
  }

  private closeImplied(name: string): void {
    const implied = impliedEnd(name)
    if (!implied) return
    const at = this.open.find(implied.closes, implied.within)
    if (at >= 0) this.closeDownTo(at)
  }

  // A row pasted without its table, a cell without its row, a table right inside a table.
  private openImplied(name: string): void {
    const isPart = name === 'tr' || name === 'td' || name === 'th'
    if (isPart && this.open.find(['table'], []) < 0) this.startTag('table', new Map())
    if ((name === 'td' || name === 'th') && this.open.find(['tr'], ['table']) < 0) {
      this.startTag('tr', new Map())
    }
    const inTable = this.open.find(['table'], ['td', 'th', 'caption'])
    if (name === 'table' && inTable >= 0) this.closeDownTo(inTable)
  }

  private enter(name: string, attributes: Map<string, string>): void {
    if (name === 'table') this.tables.openTable()
    if (name === 'tr') this.tables.openRow()
    if (name === 'td' || name === 'th') {
      this.tables.openCell(span(attributes, 'colspan'), span(attributes, 'rowspan'))
    }
    if (name === 'pre') this.line.preformatted += 1
    if (/^h[1-6]$/.test(name)) this.line.mark({ heading: Number(name[1]) })
    if (name === 'ol' || name === 'ul') {
      const next = Number.parseInt(attributes.get('start') ?? '1', 10)
      this.lists.push({ ordered: name === 'ol', next: Number.isNaN(next) ? 1 : next })
    }
    if (name === 'li') this.enterItem(attributes)
  }

  private enterItem(attributes: Map<string, string>): void {
    const list = this.lists.at(-1) ?? { ordered: false, next: 1 }
    const value = Number.parseInt(attributes.get('value') ?? '', 10)
    const index = Number.isNaN(value) ? list.next : value
    list.next = index + 1
    this.line.mark({ listItem: { ordered: list.ordered, index } })
  }

  private leave(name: string): void {
    if (BLOCK_ELEMENTS.has(name)) this.endLine()
    if (name === 'li') this.line.endItem(this.tables.flow)
    if (name === 'td' || name === 'th') this.tables.closeCell()
    if (name === 'tr') this.tables.closeRow()
    if (name === 'table') this.tables.closeTable()
    if (name === 'pre') this.line.preformatted -= 1
    if (/^h[1-6]$/.test(name)) this.line.clearHeading()
    if (name === 'ol' || name === 'ul') this.lists.pop()
  }

  private closeDownTo(at: number): void {
    while (this.open.size > at) {
      const closed = this.open.pop()
      if (closed?.visible) this.leave(closed.name)
    }
  }

  private endLost(name: string): void {
    if (name === 'td' || name === 'th') this.lost.closeCell()
    if (name === 'tr') this.lost.closeRow()
    if (name === 'table' || name === 'tbody') this.lost.closeTable()
  }

  private endLine(): void {
    if (this.open.isHidden) return
    const written = this.line.end(this.tables.flow)
    this.characters += written
    this.lines += written > 0 ? 1 : 0
    if (this.lines > MAX_FLOW_LINES) throw new Refusal('too_large', 'lines')
    if (this.characters > MAX_TEXT_CHARACTERS) throw new Refusal('too_large', 'text')
  }

  private hide(chars: string): void {
    if (this.keepsHiddenText && this.hiddenText.length < MAX_HIDDEN)
      this.hiddenText += chars.slice(0, MAX_HIDDEN)
  }
}

function span(attributes: Map<string, string>, name: string): number {
  const value = Number.parseInt(attributes.get(name) ?? '1', 10)
  if (Number.isNaN(value) || value < 0) return 1
  return value === 0 ? (name === 'rowspan' ? Number.MAX_SAFE_INTEGER : 1) : value
}
