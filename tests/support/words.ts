import bn from '../../messages/bn.json' with { type: 'json' }
import en from '../../messages/en.json' with { type: 'json' }

/** The words of the interface, as a reader of each language sees them. */
export const words = { bn, en }
