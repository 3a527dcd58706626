/**
 * Lets the page do what waits: comes back in a new task.
 *
 * @throws The signal's reason, where it is aborted by then.
 */
export async function pause(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
}
