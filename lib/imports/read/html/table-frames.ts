import { MAX_CELLS } from '@/lib/imports/read/block'
import { Refusal } from '@/lib/imports/read/refusal'
import type { Flow, FlowCell, FlowTable } from './flow'

interface Frame {
  table: FlowTable
  parent: Flow
  row: FlowCell[] | null
  cell: FlowCell | null
}

/** The tables open at this point of the document, and the flow that text goes into. */
export class TableFrames {
  private readonly frames: Frame[] = []
  private cells = 0

  constructor(private readonly root: Flow) {}

  get depth(): number {
    return this.frames.length
  }

  /** Text between the cells of a table goes before that table, as in a browser. */
  get flow(): Flow {
    const frame = this.frames.at(-1)
    if (!frame) return this.root
    return frame.cell ? frame.cell.flow : frame.parent
  }

  get isInCell(): boolean {
    return !!this.frames.at(-1)?.cell
  }

  openTable(): void {
    this.frames.push({
      table: { kind: 'table', rows: [] },
      parent: this.flow,
      row: null,
      cell: null,
    })
  }

  openRow(): void {
    const frame = this.frames.at(-1)
    if (!frame) return
    frame.cell = null
    frame.row = []
    frame.table.rows.push(frame.row)
  }

  openCell(colspan: number, rowspan: number): void {
    const frame = this.frames.at(-1)
    if (!frame) return
    this.cells += 1
    if (this.cells > MAX_CELLS) throw new Refusal('too_many_cells')
    if (!frame.row) this.openRow()
    frame.cell = { flow: [], colspan, rowspan }
    frame.row!.push(frame.cell)
  }

  closeCell(): void {
    const frame = this.frames.at(-1)
    if (frame) frame.cell = null
  }

  closeRow(): void {
    const frame = this.frames.at(-1)
    if (frame) frame.row = null
  }

  closeTable(): void {
    const frame = this.frames.pop()
    if (frame && frame.table.rows.length > 0) frame.parent.push(frame.table)
  }
}
