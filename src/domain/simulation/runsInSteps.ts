/** Does `run` for each run in turn, in steps of some 10 ms; each yields the share done, 0 to 1. */
export function* runsInSteps(
  draws: number,
  flows: number,
  run: (place: number) => void,
): Generator<number, void, void> {
  const perStep = Math.max(1, Math.floor(FLOWS_PER_STEP / Math.max(1, flows)))
  for (let done = 0; done < draws; ) {
    const until = Math.min(draws, done + perStep)
    for (; done < until; done++) run(done)
    yield done / draws
  }
}

const FLOWS_PER_STEP = 50_000
