// Bounds of one rule. They keep the editor quick while an author types and a shipment cheap whatever the rule says.

/** Characters: the longest rule of the pilot has 180. */
export const ruleLengthLimit = 4_000
/** Words, numbers and signs. */
export const tokenLimit = 400
/** Parentheses, conditions and quantifiers inside one another; recursion of the parser. */
export const ruleDepthLimit = 40
/** Nodes of the tree; recursion of everything after the parser. */
export const nodeLimit = 300
/** `every` or `some` inside one another: two lists compared line by line, not three. */
export const quantifierLimit = 2
/** Nodes times the greatest number of items, summed: what one rule may cost on one shipment, in steps. */
export const costLimit = 10_000_000
