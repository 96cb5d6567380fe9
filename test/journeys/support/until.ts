// Waits for something to become so, by asking again and again; what fails while a page is being replaced counts as "not yet".

const patience = 25_000
const pause = 40

/** The first answer that is neither null, undefined, false nor ''. Throws with what `describe` gives when none comes. */
export const until = async <T>(
  ask: () => Promise<T>,
  describe: () => Promise<string> | string,
): Promise<Exclude<T, null | undefined | false | ''>> => {
  let failure: unknown
  for (
    const end = Date.now() + patience;
    Date.now() < end;
    await new Promise((resolve) => setTimeout(resolve, pause))
  ) {
    try {
      const answer = await ask()
      if (answer !== null && answer !== undefined && answer !== false && answer !== '')
        return answer as Exclude<T, null | undefined | false | ''>
    } catch (error) {
      failure = error
    }
  }
  throw new Error(await describe(), { cause: failure })
}
