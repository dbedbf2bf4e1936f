import { randomInt } from 'node:crypto'

// Words that are easy to read aloud and to type on any Latin keyboard. 128 of them: seven bits each.
const words = `
acorn amber anchor apple arrow aspen badge baker barley basil beacon birch bishop blanket bonnet border bottle breeze bridge bronze
bucket button cabin camel candle canoe canyon carbon carpet castle cedar chapel cherry circle clover cobalt comet copper coral
cotton cradle crystal curtain daisy delta denim donkey dragon drum eagle ember engine falcon feather fiddle finch forest
fossil fountain galaxy garden ginger glacier goblet granite hammer harbor hazel helmet heron hollow honey island ivory jacket
jasmine jungle kettle ladder lagoon lantern lemon lily linen lizard magnet maple marble meadow mirror mitten monsoon mosaic
nectar needle nutmeg oasis olive onion orchard otter oyster paddle panda parsley pebble pepper piano pigeon pillow pocket
poppy prairie puzzle quartz rabbit raven river rocket saddle saffron salmon satin sparrow
sunset thistle timber velvet
`
  .trim()
  .split(/\s+/)

/**
 * A passphrase for a demonstration account: four words and two digits, about 34 bits and at least 22 characters. `below(n)`
 * gives a random whole number from 0 to n − 1.
 */
export function newPassphrase(below: (limit: number) => number = randomInt): string {
  const four = Array.from({ length: 4 }, () => words[below(words.length)] ?? 'lantern')
  return `${four.join('-')}-${String(below(100)).padStart(2, '0')}`
}
