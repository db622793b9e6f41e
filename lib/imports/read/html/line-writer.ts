import type { Flow, FlowLine } from './flow'

/** Gathers characters into lines, as a browser would: white space collapses, blocks and breaks end a line. */
export class LineWriter {
  private buffer = ''
  private marks: Pick<FlowLine, 'heading' | 'listItem'> = {}
  preformatted = 0

  constructor(private readonly keepsTabs: boolean) {}

  write(chars: string): void {
    this.buffer += chars
  }

  mark(marks: Pick<FlowLine, 'heading' | 'listItem'>): void {
    this.marks = { ...this.marks, ...marks }
  }

  clearHeading(): void {
    delete this.marks.heading
  }

  /** Ends the line; an empty one is kept only where it is an item of a list (a bare number). */
  end(flow: Flow): number {
    const { listItem, ...rest } = this.marks
    this.marks = rest
    const lines = this.takeLines()
    if (lines.length === 0 && listItem) {
      this.marks = this.marks.heading ? { ...rest, listItem } : { listItem }
      return 0
    }
    lines.forEach((text, at) => {
      flow.push({ kind: 'line', text, ...rest, ...(listItem && at === 0 ? { listItem } : {}) })
    })
    return lines.reduce((total, line) => total + line.length, 0)
  }

  /** Ends a list item that has no text of its own. */
  endItem(flow: Flow): void {
    const { listItem } = this.marks
    if (listItem) flow.push({ kind: 'line', text: '', listItem })
    delete this.marks.listItem
  }
  private takeLines(): string[] {
    const raw = this.buffer
    this.buffer = ''
    const lines = this.preformatted > 0 ? raw.split('\n') : [raw]
    const collapse = this.keepsTabs ? collapseBetweenTabs : collapseAll
    return lines.map(collapse).filter((line) => line.trim() !== '')
  }
}

function collapseBetweenTabs(text: string): string {
  return text.includes('\t') ? text.split('\t').map(collapseAll).join('\t') : collapseAll(text)
}

function collapseAll(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}
