import 'server-only'
import type { StrategyListEntry, StrategyView } from './strategy-view'

export async function listStrategies(): Promise<StrategyListEntry[]> {
  return []
}

export async function findStrategy(slug: string): Promise<StrategyView | null> {
  throw new Error(slug)
}
