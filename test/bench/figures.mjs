/** One figure on one line. */
export function print(name, value, unit) {
  console.log(`${name} ${typeof value === 'number' ? Number(value.toPrecision(3)) : value} ${unit}`)
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
