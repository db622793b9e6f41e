// A transfer before it is made: what it does, and everything it touches.
import type { TouchedOffice } from './touched'
import type { Step } from './plan-transfer'
import type { Transfer } from './schema'

export interface TransferPreview {
  ok: true
  transfer: Transfer
  /** What is done to each post; steps outside are only told. */
  steps: Step[]
  touched: TouchedOffice[]
  /** To be sent with the transfer, so that it does what was shown or nothing. */
  stamp: string
}
