// `--name=number` after the name of a benchmark.

export const numberOption = (args: readonly string[], name: string, otherwise: number): number => {
  const given = args.find((argument) => argument.startsWith(`--${name}=`))
  const value = given === undefined ? otherwise : Number(given.slice(name.length + 3))
  if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`--${name} is a whole number above 0`)
  return value
}
