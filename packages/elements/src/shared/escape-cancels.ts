/** Escape leaves a form as its cancel button does. */
export function escapeCancels(cancel: () => void): (key: KeyboardEvent) => void {
  return (key) => {
    if (key.key !== 'Escape') return;
    key.stopPropagation();
    cancel();
  };
}
