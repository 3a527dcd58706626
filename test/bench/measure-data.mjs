// What benchmarks measure with.

/** Processor milliseconds of this process since a `process.cpuUsage()`. */
export function used(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Processor milliseconds that something takes. */
export function cpuOf(act) {
  const before = process.cpuUsage();
  act();
  return used(before);
}

/** Megabytes that this process has in memory. */
export function memory() {
  return process.memoryUsage().rss / 1e6;
}

/** The middle of some numbers; of an even count, the upper one. */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
