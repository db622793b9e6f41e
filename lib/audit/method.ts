/** The version of the rules and of how tables count; every table and report cites it. It changes with either. */
export const methodVersion = '1.0'
