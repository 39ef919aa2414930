/** What a figure is measured in: money in minor units, percent 0–100, a ratio to 1, a score on a scale of its own. */
export type Unit = 'money' | 'percent' | 'count' | 'days' | 'ratio' | 'score' | 'points' | 'index'
