import type { Flow, FlowCell, FlowTable } from './flow'

// The indentation an editor writes between <table>, <tbody>, <tr> and <td>: what is left of their loss.
const LOST_TABLE_START = /\n\t+\n\t\t+\n\t\t\t+/

/**
 * A table whose opening tags were lost: closing tags without a partner still tell cells and rows.
 * Cells are taken back out of the root flow, where their text went.
 */
export class LostTable {
  private table: FlowTable | null = null
  private row: FlowCell[] = []
  private cellStart: number | null = null

  constructor(private readonly root: Flow) {}

  /** White space between tags may show where the table began. */
  seeSpace(chars: string): void {
    if (LOST_TABLE_START.test(chars)) this.cellStart = this.root.length
  }

  closeCell(): void {
    const start = this.cellStart ?? Math.max(0, this.root.length - 1)
    const flow = this.root.splice(Math.max(start, this.tableIndex() + 1))
    if (!this.table) {
      this.table = { kind: 'table', rows: [] }
      this.root.push(this.table)
    }
    this.row.push({ flow, colspan: 1, rowspan: 1 })
    this.cellStart = this.root.length
  }

  closeRow(): void {
    if (!this.table) return
    if (this.root.length > this.tableIndex() + 1) this.closeCell()
    if (this.row.length > 0) this.table.rows.push(this.row)
    this.row = []
  }

  closeTable(): void {
    if (this.table && this.row.length > 0) this.table.rows.push(this.row)
    this.table = null
    this.row = []
    this.cellStart = null
  }

  private tableIndex(): number {
    return this.table ? this.root.indexOf(this.table) : -1
  }
}
