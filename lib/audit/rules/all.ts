// The register of rules, in the order their findings are shown.
import type { Rule } from '../rule'

export const rules: readonly Rule[] = []
