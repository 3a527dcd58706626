/**
 * Lets other work run, then goes on.
 *
 * @throws The signal's reason, when it was aborted.
 */
export async function pause(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve) => {
    setTimeout(resolve);
  });
  signal?.throwIfAborted();
}
