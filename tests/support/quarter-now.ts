import { quarterOf } from '../../lib/audit/figures/quarter'

const dhakaOffset = 6 * 3_600_000

/** The quarter it is in Dhaka, "2026-Q4": the one in which the sample offices published. */
export const quarterNow = quarterOf(new Date(Date.now() + dhakaOffset))
