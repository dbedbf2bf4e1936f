/** States, acts and the table that says which act leads from which state to which. */
export * from './definition-chain'
