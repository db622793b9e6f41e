// What HTML comes down to before spans are expanded: lines and tables, in the order of the document.
export interface FlowLine {
  kind: 'line'
  text: string
  heading?: number
  listItem?: { ordered: boolean; index: number }
}

export interface FlowTable {
  kind: 'table'
  rows: FlowCell[][]
}

export interface FlowCell {
  flow: Flow
  colspan: number
  rowspan: number
}

export type Flow = (FlowLine | FlowTable)[]
