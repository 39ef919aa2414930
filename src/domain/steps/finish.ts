/** Takes all steps of a long reckoning at once and answers with its result. A worker takes them one by one instead. */
export function finish<T>(steps: Generator<number, T, void>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
