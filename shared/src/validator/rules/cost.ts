import type { CheckedNode } from './checked'

/**
 * Steps a rule can cost at most on one shipment: one per node, a list as many times as it may have items.
 * It looks at what the set allows, not at a shipment, so it can be shown and bounded before publication.
 */
export function costOf(node: CheckedNode): number {
  switch (node.kind) {
    case 'read':
      return node.steps.length + (node.type.kind === 'list' ? itemsOf(node) : 1)
    case 'quantifier':
      return 1 + costOf(node.list) + itemsOf(node.list) * (1 + costOf(node.satisfies))
    case 'aggregate':
    case 'inList':
      return 1 + costOf(node.list) + itemsOf(node.list) + (node.kind === 'inList' ? costOf(node.left) : 0)
    case 'among':
      return 1 + costOf(node.left) + node.options.reduce((sum, option) => sum + costOf(option), 0)
    case 'if':
      return 1 + costOf(node.condition) + costOf(node.consequence) + (node.otherwise ? costOf(node.otherwise) : 0)
    case 'both':
    case 'either':
    case 'compare':
    case 'arithmetic':
    case 'textTest':
      return 1 + costOf(node.left) + costOf(node.right)
    case 'inCodeList':
      return 1 + costOf(node.left)
    case 'not':
    case 'minus':
    case 'present':
    case 'textFunction':
    case 'dayOf':
    case 'component':
      return 1 + costOf(node.of)
    case 'constant':
    case 'codeList':
    case 'parameter':
    case 'faulty':
      return 1
  }
}

function itemsOf(list: CheckedNode): number {
  const read = list.kind === 'component' ? list.of : list
  return read.kind === 'read' ? read.steps.reduce((items, step) => items * Math.max(step.maximum, 1), 1) : 1
}
